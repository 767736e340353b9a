import {
  CURRENCY,
  DOT,
  isDigit,
  isLetter,
  isSpace,
  MARKS,
  NEWLINE,
  numberEnd,
  PERCENT,
  QUOTES,
  STOPS,
  WAKING,
  wordEnd,
} from './characters.ts';
import type { RawToken } from './token.ts';
import type { WordTable } from './words.ts';

/** What the scanner finds on its way: stretches of known words with a trigger in them, cues of tense, sentence ends. */
export type Found = {
  readonly run: (tokens: readonly RawToken[]) => void;
  readonly lean: (lean: 'future' | null) => void;
  readonly sentenceEnd: () => void;
};

/** Sorts of token that are no words of the table; a year is a number to everyone else. */
const [NUMBER, MARK, YEAR] = [-1, -2, -3];
const NUMBER_TAILS = ['st', 'nd', 'rd', 'th', 's'];

/** One pass over the text. A run lasts as long as its words are known, and counts only if one of them is a trigger. */
export function scan(text: string, table: WordTable, found: Found): void {
  // start, end and sort of each token of the run, reused: few runs count, so no objects are made before that is known
  const run: number[] = [];
  let size = 0;
  let awake = false;
  let stripYear = false;

  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) i = space(i, code);
    else if (isLetter(code)) i = word(i);
    else if (isDigit(code)) i = number(i);
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
      found.sentenceEnd();
    }
    return start + 1;
  }

  function word(start: number): number {
    const end = wordEnd(text, start);
    const index = table.find(text, start, end);
    const entry = index < 0 ? undefined : table.words[index];
    if (!entry) {
      flush();
      return end;
    }
    const facts = text.charCodeAt(start) < 97 ? entry.upper : entry.lower;
    if (facts.trigger) awake = true;
    if (facts.lean !== undefined) found.lean(facts.lean);
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

  /** "2,000 people" has no year, nor has "2000 people". */
  function withoutYear(): void {
    if (size > 0 && run[3 * size - 1] === YEAR) run[3 * size - 1] = NUMBER;
  }

  function number(start: number): number {
    const i = numberEnd(text, start);
    const tail = NUMBER_TAILS.find((t) => text.startsWith(t, i) && !isLetter(text.charCodeAt(i + t.length)));
    const end = i + (tail?.length ?? 0);
    const before = text.charCodeAt(start - 1);
    if (isPartOfWord(end) || text.charCodeAt(end) === PERCENT || CURRENCY.has(before) || before === DOT) {
      flush();
      return end;
    }
    const plain = end - start === 4 && i === end && !isTitle(start, end);
    if (plain || tail === 's') awake = true;
    push(start, end, plain && !stripYear ? YEAR : NUMBER);
    stripYear = false;
    return end;
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
      if (STOPS.has(code) && (isSpace(text.charCodeAt(start + 1)) || start + 1 >= text.length)) found.sentenceEnd();
      return start + 1;
    }
    const possessive = (code === 39 || code === 0x2019) && /^s(?![A-Za-z])/.test(text.slice(start + 1, start + 3));
    const end = possessive ? start + 2 : start + 1;
    if (isDigit(text.charCodeAt(end)) && WAKING.has(code)) awake = true;
    push(start, end, MARK);
    return end;
  }
}
