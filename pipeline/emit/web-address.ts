/** An address of the web in characters that may stand in an address (RFC 3986), with letters of any language. */
const ADDRESS = /^https?:\/\/[^\s\p{C}\p{Z}"<>\\^`{|}]+$/iu;

/** The address that a link may lead to, in ASCII; null for one of another kind, as `javascript:`, or that is no address. */
export const webAddress = (url: string | null): string | null =>
  url !== null && ADDRESS.test(url) ? url.replace(/[^\x21-\x7e]/gu, encodeURIComponent) : null;
