import type { RawToken } from './token.ts';
import { fold, HASH_SEED, hashStep, type WordTable } from './words.ts';

/** What the scanner finds on its way: stretches of known words with a trigger in them, cues of tense, sentence ends. */
export type Found = {
  readonly run: (tokens: readonly RawToken[]) => void;
  readonly lean: (lean: 'future' | null) => void;
  readonly sentenceEnd: () => void;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

const CURRENCY = new Set(['$', '£', '€', '¥', '#', '@', '_'].map((c) => c.charCodeAt(0)));
const MARKS = new Set([',', '-', '–', '/', ':', "'", '’'].map((c) => c.charCodeAt(0)));
/** Before a digit: '98, 8:30, 6/12. */
const WAKING = new Set(["'", '’', ':', '/'].map((c) => c.charCodeAt(0)));
const QUOTES = new Set(['"', "'", '“', '”', '‘', '’'].map((c) => c.charCodeAt(0)));
const STOPS = new Set(['.', '?', '!'].map((c) => c.charCodeAt(0)));
const [DOT, COMMA, PERCENT, NEWLINE] = [46, 44, 37, 10];
const NUMBER_TAILS = ['st', 'nd', 'rd', 'th', 's'];

/** One pass over the text, every character touched once. */
export function scan(text: string, table: WordTable, found: Found): void {
  let run: RawToken[] = [];
  let awake = false;
  let stripYear = false;

  const flush = (): void => {
    if (awake) found.run(run);
    if (run.length > 0) run = [];
    awake = false;
    stripYear = false;
  };

  const word = (start: number): number => {
    let hash = HASH_SEED;
    let i = start;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const dotted =
        code === DOT &&
        i - start < 4 &&
        (i - start) % 2 === 1 &&
        isLetter(text.charCodeAt(i + 1)) &&
        !isLetter(text.charCodeAt(i + 2));
      const tail = code === DOT && i - start === 3 && text.charCodeAt(start + 1) === DOT;
      if (!isLetter(code) && !isDigit(code) && !dotted && !tail) break;
      hash = hashStep(hash, fold(code));
    }
    return known(start, i, hash);
  };

  const known = (start: number, end: number, hash: number): number => {
    const index = table.find(text, { start, end, hash });
    const entry = table.words[index];
    if (!entry) {
      flush();
      return end;
    }
    const upper = text.charCodeAt(start) < 97;
    let strips = false;
    let usable = entry.literal;
    for (const reading of entry.readings) {
      if (reading.capital && !upper) continue;
      if (reading.trigger) awake = true;
      if (reading.senses.length > 0) usable = true;
      if (reading.lean !== undefined) found.lean(reading.lean);
      if (reading.strips === 'before') withoutYear();
      if (reading.strips === 'after') strips = true;
    }
    if (!usable) {
      flush();
      stripYear = strips;
      // the stop of "No. 2015" ends no sentence
      return strips && text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 2)) ? end + 1 : end;
    }
    const last =
      end < text.length && text.charCodeAt(end) === DOT && entry.readings.some((r) => r.abbreviation) ? end + 1 : end;
    run.push({ start, end: last, word: index, year: false });
    stripYear = strips;
    return last;
  };

  /** "2,000 people" has no year, nor has "2000 people". */
  const withoutYear = (): void => {
    const before = run.at(-1);
    if (before?.word === -1) run[run.length - 1] = { ...before, year: false };
  };

  const number = (start: number): number => {
    let i = start;
    while (isDigit(text.charCodeAt(i)) || (separates(i) && isDigit(text.charCodeAt(i + 1)))) i++;
    const tail = NUMBER_TAILS.find((t) => text.startsWith(t, i) && !isLetter(text.charCodeAt(i + t.length)));
    const end = i + (tail?.length ?? 0);
    const next = text.charCodeAt(end);
    const clock = /^[ap]\.?m\b/i.test(text.slice(end, end + 4));
    const before = text.charCodeAt(start - 1);
    if ((isLetter(next) && !clock) || next === PERCENT || CURRENCY.has(before) || before === DOT) {
      flush();
      return end;
    }
    const plain = end - start === 4 && i === end && !isTitle(start, end);
    if (plain || tail === 's') awake = true;
    run.push({ start, end, word: -1, year: plain && !stripYear });
    stripYear = false;
    return end;
  };

  /** "1984" in quotation marks is a title; the end of a telephone number (555-2015) is no year. */
  const isTitle = (start: number, end: number): boolean => {
    if (QUOTES.has(text.charCodeAt(start - 1)) && QUOTES.has(text.charCodeAt(end))) return true;
    const [number, hyphen] = run.slice(-2);
    return (
      hyphen?.end === start && number?.word === -1 && number.end === hyphen.start && number.end - number.start === 3
    );
  };

  /** A thousands comma or a decimal point, between digits. */
  const separates = (i: number): boolean => {
    const code = text.charCodeAt(i);
    if (code === COMMA)
      return (
        isDigit(text.charCodeAt(i + 1)) &&
        isDigit(text.charCodeAt(i + 2)) &&
        isDigit(text.charCodeAt(i + 3)) &&
        !isDigit(text.charCodeAt(i + 4))
      );
    return code === DOT;
  };

  const mark = (start: number): number => {
    const code = text.charCodeAt(start);
    if (!MARKS.has(code)) {
      flush();
      if (STOPS.has(code) && (isSpace(text.charCodeAt(start + 1)) || start + 1 >= text.length)) found.sentenceEnd();
      return start + 1;
    }
    const possessive = (code === 39 || code === 0x2019) && /^s(?![A-Za-z])/.test(text.slice(start + 1, start + 3));
    const end = possessive ? start + 2 : start + 1;
    if (isDigit(text.charCodeAt(end)) && WAKING.has(code)) awake = true;
    run.push({ start, end, word: -2, year: false });
    return end;
  };

  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) i = word(i);
    else if (isDigit(code)) i = number(i);
    else if (!isSpace(code)) i = mark(i);
    else {
      // a blank line ends every phrase
      if (code === NEWLINE && /^[ \t\r]*\n/.test(text.slice(i + 1, i + 9))) {
        flush();
        found.sentenceEnd();
      }
      i++;
    }
  }
  flush();
}
