/** Stretches in quotation marks of one line: English news quotes speakers, songs and slogans in their own languages. */
const QUOTED = /[“„«"][^“”„«»"\n]*[”“»"]/g;

/** A word in lower case, punctuation around it: no name, title, abbreviation, address or number. */
const LOWER = /^[([‘¿¡]*\p{Ll}[\p{L}\p{M}'’-]*[.,;:!?)\]…]*$/u;

/**
 * The words of a Latin-script text that tell its language: in lower case, outside quotations. Names are spelled alike in every
 * language, so that a team sheet from Munich or a list of results from Madrid is as good as empty here, and so is a text in capitals.
 */
export const proseOf = (text: string): string =>
  text
    .replace(QUOTED, ' ')
    .split(/\s+/)
    .filter((token) => LOWER.test(token))
    .join(' ');

/** Whether more than half of the letters are Latin. */
export const isLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu) ?? []).length * 2 > (text.match(/\p{L}/gu) ?? []).length;
