import { dayOf, daysInMonth, iso } from '../../time/calendar.ts';
import { LIMITS } from '../limits.ts';
import { monthOf } from './month-names.ts';

/** A day that stands in a text, and where its words begin and end. */
export type WrittenDate = { readonly day: string; readonly start: number; readonly end: number };

/** Which of two numbers a page writes first; null where its language does not say ("6/12/2023" in English). */
export type NumberOrder = 'day' | 'month' | null;

type Parts = Readonly<Record<string, string | undefined>>;

/** The forms of a whole day, in the order of how sure they are. Numbers and names are bounded, so nothing is read twice. */
const FORMS: readonly RegExp[] = [
  /(?<![\d./-])(?<year>(?:19|20)\d\d)(?:[-/.]|\s?[年년]\s?|\. )(?<month>\d{1,2})(?:[-/.]|\s?[月월]\s?|\. )(?<day>\d{1,2})(?![\d/-])/dgu,
  /(?<![\p{L}\d./-])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s|[-/.]|\sde\s|\sof\s|\sד)?\s?(?<name>[\p{L}\p{M}]{2,14})\.?,?(?:\s|[-/]|\sde\s|\sdel\s)?\s?(?<year>(?:19|20)\d\d)(?!\d)/dgu,
  /(?<![\p{L}\d])(?<name>[\p{L}\p{M}]{3,12})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>(?:19|20)\d\d)(?!\d)/dgu,
  /(?<![\p{L}\d])(?<year>(?:19|20)\d\d)\.?\s(?<name>[\p{L}\p{M}]{3,14})\.?\s(?<day>\d{1,2})(?!\d)/dgu,
  /(?<![\d./-])(?<first>\d{1,2})(?<sign>[./-])\s?(?<second>\d{1,2})\k<sign>\s?(?<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/dgu,
];

/** Arabic-Indic, Persian and Devanagari digits as the others have them. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const ZEROS = [0x0966, 0x06f0, 0x0660];

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.find((zero) => code >= zero) ?? code));
}

/** Every whole day that a short text writes out, in the order of the text. Source of the forms: news pages of some thirty languages. */
export function writtenDates(text: string, order: NumberOrder): WrittenDate[] {
  const plain = text.replace(OTHER_DIGITS, asciiDigit);
  const found: WrittenDate[] = [];
  for (const form of FORMS) {
    for (const match of plain.matchAll(form)) {
      const [start, end] = match.indices?.[0] ?? [0, 0];
      const day = dayOfParts(match.groups ?? {}, order);
      if (day !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ day, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function dayOfParts(parts: Parts, order: NumberOrder): string | null {
  const { year = '', month, day, name, first, second, sign } = parts;
  if (name !== undefined) return isoDay(Number(year), monthOf(name) ?? 0, Number(day));
  if (first === undefined) return isoDay(Number(year), Number(month), Number(day));
  const inOrder = orderOf(Number(first), Number(second), sign === '.' ? 'day' : order);
  if (inOrder === null || (year.length === 2 && sign !== '.')) return null;
  return isoDay(year.length === 2 ? 2000 + Number(year) : Number(year), ...inOrder);
}

/** Month and day of two numbers, or null where both readings are possible. */
function orderOf(first: number, second: number, order: NumberOrder): [number, number] | null {
  if (first > 12) return [second, first];
  if (second > 12) return [first, second];
  if (first === second) return [first, second];
  if (order === null) return null;
  return order === 'day' ? [second, first] : [first, second];
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > LIMITS.latestYear || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return iso(dayOf(year, month, day));
}
