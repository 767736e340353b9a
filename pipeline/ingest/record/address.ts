/** Parameters that tell where a reader came from, not which page it is. Source: what analytics and social networks add. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref|ref_src|referrer|cmpid|ocid|smid|amp|outputType)$/i;

/** An address that needs no parsing, as most do not: no port, no query, nothing escaped, nothing to normalise. */
const PLAIN =
  /^https?:\/\/(?:www\.)?([a-z\d][a-z\d-]*(?:\.[a-z\d-]+)+(?:\/[\w~!$&'()*+,;=:@-][\w~!$&'()*+,;=:@.-]*)*)\/?$/;

/**
 * One way to write the address of a page: no fragment, no tracking parameters, the rest in order, no "www." or slash at the end, no
 * protocol. What is no web address stays as it is.
 */
export function canonicalAddress(address: string): string {
  const plain = PLAIN.exec(address)?.[1];
  if (plain !== undefined) return plain;
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return address.trim();
  }
  if (!/^https?:$/.test(url.protocol)) return address.trim();
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  return `${host}${path}${url.search}`;
}

/** Whether an address names one page, not a whole site: it has a path or a query. */
export const namesAPage = (address: string): boolean => /[/?][^/?]/.test(canonicalAddress(address));
