type Read = { readonly start: number; readonly end: number; readonly rule: string };

/** A street's number: 1600 Pennsylvania Avenue, 1515 Broadway. */
const STREET =
  /^ (?:Broadway|(?:[A-Z][\w’'.]* ){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Place|Square|Court|Terrace|Parkway)\b)/;
/** Part of a file's name, an address of the net, an identifier: report-2019.xls, /2015/06/12/, CVE-2014-0160. */
const GLUED_BEFORE = /(?:[A-Za-z0-9]\/|[A-Z]-|[\w]_|\d{3,} )$/;
const GLUED_AFTER = /^(?:\.[a-z]|\/[A-Za-z0-9]|_)/;
/** A book's chapter and verse: John 3:16. */
const BOOK = /(?:^|[\s(“"])(?:\d )?(?!(?:At|By|From|Until|Before|After|Since|About|Around|On|To|And)\b)[A-Z][a-z]+ $/;
/** What a year of long ago or far ahead has before it; without, such a number counts something. */
const YEAR_BEFORE =
  /(?:^|[^A-Za-z])(?:in|since|of|from|until|till|to|by|before|after|around|about|circa|c|ca|and|or|between|through|during|year|AD|A\.D|early|late|mid)\.?[\s-]$/i;
const USUAL = { first: 1300, last: 2100 };

const REACH = 30;

/** Whether a number that reads like a year, a day or an hour is a code: part of an address, a file, a telephone number. */
export function isCode(text: string, { start, end, rule }: Read): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (/^\d/.test(text.slice(start, end)) && (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after))) return true;
  if (rule === 'clock') return BOOK.test(before);
  if (rule !== 'year') return false;
  const year = Number(text.slice(start, end));
  return STREET.test(after) || ((year < USUAL.first || year > USUAL.last) && !YEAR_BEFORE.test(before));
}
