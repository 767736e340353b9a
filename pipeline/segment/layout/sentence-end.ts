import { ABBREVIATIONS, AFTER_CLOCK } from './abbreviations.ts';
import {
  BLANK,
  CLOSING,
  DIGIT,
  isAt,
  LOWER,
  OPENING,
  pastBlanks,
  QUOTE,
  STOP,
  type Stretch,
  UPPER,
  WORD,
} from './characters.ts';
import { attributionBegins, clauseBegins, startsSentence } from './clause-start.ts';
import { glued } from './glued.ts';

/** No abbreviation is longer; a longer run before a stop is a word or an address. */
const LONGEST_WORD = 24;
const DOT = '.';
const COPYRIGHT = '(c) ';
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'of', 'with']);
const MOST_CLOSERS = 3;

const letterRun = (text: string, from: number, end: number): string => {
  let at = from;
  while (at < end && at - from < LONGEST_WORD && (isAt(text, at, WORD) || "'’".includes(text.charAt(at)))) at++;
  return text.slice(from, at);
};

/** "J.", "J.K.", "U.S." */
const isInitials = (text: string, start: number, stop: number): boolean => {
  if ((stop - start) % 2 === 0 || stop - start > 5) return false;
  for (let at = start; at < stop; at += 2) if (!isAt(text, at, UPPER) || text.charAt(at + 1) !== DOT) return false;
  return true;
};

/** What follows a stop: its first mark, its first character that is none, and the sentence that stands before it. */
type Next = { readonly start: number; readonly first: number; readonly end: number; readonly from: number };

/** True where a sentence may begin after an abbreviation that names follow: with a function word or a quotation. */
const startsAnew = (text: string, { start, first, end }: Next): boolean => {
  if (isAt(text, start, QUOTE) && isAt(text, start, OPENING)) return true;
  const word = letterRun(text, first, end);
  // "L. A. Confidential": one capital with a stop is an initial, not an article.
  return startsSentence(word) && !(word.length === 1 && text.charAt(first + 1) === DOT);
};

/** True where the full stop at `stop` belongs to the word that begins at `start`, and no sentence ends with it. */
const abbreviates = (text: string, start: number, stop: number, next: Next): boolean => {
  const word = text.slice(start, stop + 1);
  const kind = ABBREVIATIONS.get(word) ?? ABBREVIATIONS.get(word.slice(word.lastIndexOf('-') + 1));
  const digit = isAt(text, next.first, DIGIT);
  switch (kind) {
    case 'title':
      return true;
    case 'numbered':
      return digit;
    case 'clock':
      return AFTER_CLOCK.has(letterRun(text, next.first, next.end));
    case 'name':
      return digit || start === next.from || !startsAnew(text, next);
    case 'tail':
      return digit || !(startsAnew(text, next) || (!isAt(text, stop + 1, CLOSING) && clauseBegins(text, next.start)));
    case undefined:
      return isInitials(text, start, stop) && (start === next.from || digit || !startsAnew(text, next));
  }
};

/** True for "1." and "(2.", where they are all that stands of the sentence so far. */
const isNumber = (text: string, from: number, stop: number): boolean => {
  const start = pastBlanks(text, from, stop);
  const first = text.charAt(start) === '(' ? start + 1 : start;
  if (stop - first < 1 || stop - first > 2) return false;
  return isAt(text, first, DIGIT) && isAt(text, stop - 1, DIGIT);
};

const wordStart = (text: string, from: number, stop: number): number => {
  let at = stop;
  while (at > from && stop - at <= LONGEST_WORD && !isAt(text, at - 1, BLANK)) at--;
  while (at < stop && isAt(text, at, OPENING)) at++;
  return at;
};

type Ending = { readonly from: number; readonly stop: number; readonly close: number; readonly next: Next };

/** True where the text goes on after its stop although a capital follows. */
const goesOn = (text: string, { from, stop, close, next }: Ending): boolean => {
  const mark = text.charAt(stop);
  if (mark === '…' || (mark === DOT && isAt(text, stop - 1, STOP))) {
    let first = stop;
    while (first > from && isAt(text, first - 1, STOP)) first--;
    return (
      first === from || isAt(text, first - 1, BLANK) || !(startsAnew(text, next) || clauseBegins(text, next.start))
    );
  }
  if (mark !== DOT) {
    if (close > stop + 1 && isAt(text, close - 1, QUOTE)) return attributionBegins(text, next.start);
    return mark === '!' && abbreviates(text, wordStart(text, from, stop), stop, next);
  }
  const start = wordStart(text, from, stop);
  if (stop - start > LONGEST_WORD) return false;
  // "(. 535)", "an. 38": a decimal that a slip of the space bar cut in two.
  if (isAt(text, next.first, DIGIT) && (start === stop || ARTICLES.has(text.slice(start, stop)))) return true;
  return isNumber(text, from, stop) || abbreviates(text, start, stop, next);
};

const pastClosers = (text: string, at: number, end: number): number => {
  let next = at;
  while (next < end && isAt(text, next, CLOSING)) next++;
  return next;
};

/** Where a closing mark ends that blanks part from the stop before it: `the end. "` */
const pastStrayCloser = (text: string, at: number, end: number): number => {
  const blank = pastBlanks(text, at, end);
  const close = pastClosers(text, blank, Math.min(end, blank + MOST_CLOSERS));
  return close > blank && (close === end || isAt(text, close, BLANK)) ? close : at;
};

/**
 * Where the sentence ends that begins at `start` and has a stop at `stop`, closing marks included; null where it goes on. Looks at a bounded
 * stretch on both sides, blanks and marks apart.
 */
export const sentenceEnd = (text: string, { start, end }: Stretch, stop: number): number | null => {
  const closed = pastClosers(text, stop + 1, end);
  if (closed >= end) return end;
  if (!isAt(text, closed, BLANK)) return glued(text, { start, end }, stop);
  const close = pastStrayCloser(text, closed, end);
  const after = pastBlanks(text, close, end);
  if (after >= end) return end;
  let first = after;
  while (first < end && isAt(text, first, OPENING)) first++;
  if (isAt(text, first, LOWER) && !isAt(text, first + 1, UPPER) && !text.startsWith(COPYRIGHT, first - 1)) return null;
  const next: Next = { start: after, first, end, from: start };
  return goesOn(text, { from: start, stop, close, next }) ? null : close;
};
