import {
  CURRENCY,
  DOT,
  fractionEnd,
  isDigit,
  isFraction,
  isLetter,
  isSpace,
  MARKS,
  NEWLINE,
  numberEnd,
  PERCENT,
  QUOTES,
  SEMICOLON,
  SLASH,
  STOPS,
  WAKING,
  wordEnd,
} from './characters.ts';
import type { Lean } from './cycle.ts';
import { type Before, leanOf } from './leaning.ts';
import type { RawToken } from './token.ts';
import type { WordTable } from './words.ts';

/** What the scanner finds on its way: stretches of known words with a trigger in them, cues of tense, sentence ends. */
export type Found = {
  readonly run: (tokens: readonly RawToken[]) => void;
  readonly cue: (at: number, lean: Lean) => void;
  readonly sentenceEnd: () => void;
};

/** Sorts of token that are no words of the table; a year is a number to everyone else. */
const [NUMBER, MARK, FRACTION, YEAR] = [-1, -2, -3, -4];
const NUMBER_TAILS = ['st', 'nd', 'rd', 'th', 's'];

/** One pass over the text. A run lasts as long as its words are known, and counts only if one of them is a trigger. */
export function scan(text: string, table: WordTable, found: Found): void {
  // start, end and sort of each token of the run, reused: few runs count, so no objects are made before that is known
  const run: number[] = [];
  let size = 0;
  let awake = false;
  let stripYear = false;
  let before: Before = null;

  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) i = space(i, code);
    else if (isLetter(code)) i = word(i);
    else if (isDigit(code) || isFraction(code)) i = number(i);
    else i = mark(i, code);
  }
  flush();

  function flush(): void {
    if (awake) {
      const tokens: RawToken[] = [];
      for (let i = 0; i < size; i++) tokens.push(tokenAt(i));
      found.run(tokens);
    }
    size = 0;
    awake = false;
    stripYear = false;
  }

  function push(start: number, end: number, sort: number): void {
    run[3 * size] = start;
    run[3 * size + 1] = end;
    run[3 * size + 2] = sort;
    size++;
  }

  function tokenAt(i: number): RawToken {
    const sort = run[3 * i + 2] ?? MARK;
    return {
      start: run[3 * i] ?? 0,
      end: run[3 * i + 1] ?? 0,
      word: sort === YEAR ? NUMBER : sort,
      year: sort === YEAR,
    };
  }

  /** A blank line ends every phrase. */
  function space(start: number, code: number): number {
    if (code === NEWLINE && /^[ \t\r]*\n/.test(text.slice(start + 1, start + 9))) {
      flush();
      sentenceEnd();
    }
    return start + 1;
  }

  function sentenceEnd(): void {
    before = null;
    found.sentenceEnd();
  }

  function word(start: number): number {
    const end = wordEnd(text, start);
    const index = table.find(text, start, end);
    const entry = index < 0 ? undefined : table.words[index];
    const lead = before;
    before = entry?.before ?? (lead === 'to' && endsIn(end, 'ly') ? 'adverb' : null);
    const isLower = text.charCodeAt(start) >= 97;
    if (!entry) {
      flush();
      if (isLower && end - start >= 5 && endsIn(end, 'ed')) cue(start, leanOf('past', lead));
      return end;
    }
    const facts = isLower ? entry.lower : entry.upper;
    if (facts.trigger) awake = true;
    if (facts.lean !== undefined) cue(start, leanOf(facts.lean, lead));
    if (facts.strips === 'before') withoutYear();
    if (facts.labels.length === 0) {
      flush();
      stripYear = facts.strips === 'after';
      // the stop of "No. 2015" ends no sentence
      return stripYear && text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 2)) ? end + 1 : end;
    }
    const last = entry.abbreviation && text.charCodeAt(end) === DOT ? end + 1 : end;
    push(start, last, index);
    stripYear = facts.strips === 'after';
    return last;
  }

  function endsIn(end: number, letters: string): boolean {
    return text.startsWith(letters, end - letters.length);
  }

  function cue(at: number, lean: Lean | undefined): void {
    if (lean !== undefined) found.cue(at, lean);
  }

  /** "2,000 people" has no year, nor has "2000 people". */
  function withoutYear(): void {
    if (size > 0 && run[3 * size - 1] === YEAR) run[3 * size - 1] = NUMBER;
  }

  function number(start: number): number {
    before = null;
    const fraction = fractionAt(start);
    if (fraction > start && !isPartOfWord(fraction) && !CURRENCY.has(text.charCodeAt(start - 1))) {
      push(start, fraction, FRACTION);
      stripYear = false;
      return fraction;
    }
    const i = numberEnd(text, start);
    const tail = NUMBER_TAILS.find((t) => text.startsWith(t, i) && !isLetter(text.charCodeAt(i + t.length)));
    // a fraction that is none (a price, $½) is one character to pass over
    const end = Math.max(i + (tail?.length ?? 0), start + 1);
    const previous = text.charCodeAt(start - 1);
    if (isPartOfWord(end) || text.charCodeAt(end) === PERCENT || CURRENCY.has(previous) || previous === DOT) {
      flush();
      return end;
    }
    const plain = end - start === 4 && i === end && !isTitle(start, end);
    if (plain || tail === 's') awake = true;
    push(start, end, plain && !stripYear ? YEAR : NUMBER);
    stripYear = false;
    return end;
  }

  /** The end of 2 1/2, 2½, ½ or "1/2 mile", whichever begins here; else `start`. */
  function fractionAt(start: number): number {
    const alone = text.charCodeAt(start - 1) === SLASH ? start : fractionEnd(text, start);
    const isAlone =
      isFraction(text.charCodeAt(start)) || (isSpace(text.charCodeAt(alone)) && isLetter(text.charCodeAt(alone + 1)));
    if (alone > start) return isAlone ? alone : start;
    let i = start;
    while (isDigit(text.charCodeAt(i))) i++;
    const from = isFraction(text.charCodeAt(i)) ? i : isSpace(text.charCodeAt(i)) ? i + 1 : i;
    const end = fractionEnd(text, from);
    return end > from && from > start ? end : start;
  }

  /** 5G and 10km are no numbers; 8pm and 8p.m. are. */
  function isPartOfWord(end: number): boolean {
    return isLetter(text.charCodeAt(end)) && !/^[ap]\.?m\b/i.test(text.slice(end, end + 4));
  }

  /** "1984" in quotation marks is a title; the end of a telephone number (555-2015) is no year. */
  function isTitle(start: number, end: number): boolean {
    if (QUOTES.has(text.charCodeAt(start - 1)) && QUOTES.has(text.charCodeAt(end))) return true;
    if (size < 2) return false;
    const [dialled, hyphen] = [tokenAt(size - 2), tokenAt(size - 1)];
    const isJoined = hyphen.end === start && dialled.end === hyphen.start;
    return isJoined && dialled.word === NUMBER && dialled.end - dialled.start === 3;
  }

  function mark(start: number, code: number): number {
    if (!MARKS.has(code)) {
      flush();
      if (!QUOTES.has(code)) before = null;
      const isStop = STOPS.has(code) && (isSpace(text.charCodeAt(start + 1)) || start + 1 >= text.length);
      if (isStop || code === SEMICOLON) sentenceEnd();
      return start + 1;
    }
    before = null;
    const possessive = (code === 39 || code === 0x2019) && /^s(?![A-Za-z])/.test(text.slice(start + 1, start + 3));
    const end = possessive ? start + 2 : start + 1;
    if (isDigit(text.charCodeAt(end)) && WAKING.has(code)) awake = true;
    push(start, end, MARK);
    return end;
  }
}
