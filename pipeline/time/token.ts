import { FRACTIONS } from './characters.ts';
import type { Label, WordTable } from './words.ts';

/** A word, number or mark that rules may read. */
export type Token = { readonly start: number; readonly end: number; readonly labels: readonly Label[] };

/** A token as the scanner leaves it, before anyone asks: `word` is its index in the table, -1 a number, -2 a mark, -3 a fraction. */
export type RawToken = { readonly start: number; readonly end: number; readonly word: number; readonly year: boolean };

const NUMBER_SUFFIX = /^(?:st|nd|rd|th)$/;

const numbers = (category: string, value: number): Label => ({ label: `$${category}`, value });

/** The senses of a number by its shape alone: a day, a month, an hour, a year. Rules choose. */
function numberLabels(written: string, year: boolean): Label[] {
  const digits = /^\d*/.exec(written)?.[0] ?? '';
  const rest = written.slice(digits.length);
  if (/^[.,]/.test(rest)) return [numbers('num', Number(written.replaceAll(',', '')))];
  const value = Number(digits);
  if (rest === 's') return digits.length === 4 ? [numbers('decade', value)] : [numbers('decadeShort', value)];
  if (NUMBER_SUFFIX.test(rest))
    return [numbers('nth', value), ...(value >= 1 && value <= 31 ? [numbers('dayth', value)] : [])];
  const length = digits.length;
  // the 000 of "20 000" is no number of its own
  const labels = length > 2 && digits.startsWith('0') ? [] : [numbers('num', value)];
  if (length <= 2 && value >= 1 && value <= 31) labels.push(numbers('day', value));
  if (length <= 2 && value >= 1 && value <= 12) labels.push(numbers('monthNumber', value));
  if (length <= 2 && value <= 24) labels.push(numbers('hour', value));
  if (length === 2 && value <= 59) labels.push(numbers('minute', value));
  if (length === 2) labels.push(numbers('yy', value));
  if (length === 4 && value >= 1000 && value <= 2999 && year) labels.push(numbers('year', value));
  return labels;
}

/** 2 1/2, 2½, 1/2 or ½. */
function fractionLabels(written: string): Label[] {
  const [, whole, over, under, one = ''] = /^(\d*?)\s?(?:(\d)\/(\d)|(\D))$/.exec(written) ?? [];
  const rest = over === undefined ? (FRACTIONS[one] ?? 0) : Number(over) / Number(under);
  return [numbers('fraction', Number(whole) + rest)];
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ["'", '’'],
  ["'s", '’s'],
]);

function markLabels(text: string, raw: RawToken): Label[] {
  const written = text.slice(raw.start, raw.end);
  const mark = MARKS.get(written) ?? written;
  const spaced = mark === '-' && (isSpace(text, raw.start - 1) || isSpace(text, raw.end));
  return [{ label: spaced ? '--' : mark, value: 0 }];
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

/** Every label that a raw token answers to. A capital is asked of some words (May), so the text is looked at. */
export function token(text: string, raw: RawToken, table: WordTable): Token {
  const { start, end, word } = raw;
  if (word === -1) return { start, end, labels: numberLabels(text.slice(start, end), raw.year) };
  if (word === -2) return { start, end, labels: markLabels(text, raw) };
  if (word === -3) return { start, end, labels: fractionLabels(text.slice(start, end)) };
  const entry = table.words[word];
  const upper = text.charCodeAt(start) < 97;
  return { start, end, labels: (upper ? entry?.upper : entry?.lower)?.labels ?? [] };
}
