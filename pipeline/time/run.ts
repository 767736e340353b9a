import {
  APOSTROPHE,
  CURRENCY,
  DIGIT,
  DOT,
  FRACTION as FRACTION_SORT,
  isDigit,
  isInWord,
  isLetter,
  LETTER,
  MARK as MARK_SORT,
  NEWLINE,
  PERCENT,
  QUOTE,
  QUOTES,
  SPACE,
  sortOf,
  unit,
  WAKING,
} from './characters.ts';
import { fractionEnd, isDotted, isPartOfWord, numberEnd, tailLength } from './number.ts';
import { chunkStart, isInside } from './word.ts';
import { factsAt, LETTERS, LOST, SPELLING, STOP, type WordTable } from './words.ts';

/**
 * Sorts of token that are no words of the table, whose sort is their index there; a year is a number to everyone else, and the
 * END of a clause has no letters.
 */
export const [NUMBER, MARK, FRACTION, YEAR, END] = [-1, -2, -3, -4, -5] as const;

/** What ends a clause with a run. */
const CLOSING = new Set([...'.?!;)”"'].map((c) => c.charCodeAt(0)));

const SMALL_S = 115;

/** No phrase is longer, and no clause: a longer run is cut, which only hostile text meets. */
const LONGEST = 1 << 10;

/**
 * A run: a stretch of words, numbers and marks that rules may read, for as long as each is known. The tokens are kept as
 * three arrays, used again for each run.
 */
export class Run {
  text = '';
  size = 0;
  starts: number[] = [];
  ends: number[] = [];
  sorts: number[] = [];
  /** Where all before is read: the next run begins here or later. */
  floor = 0;
  readonly #table: WordTable;
  #isAwake = false;
  /** The number that comes next is no year: Flight 2015. */
  #strips = false;
  #isOver = false;

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** Begins with another text. */
  open(text: string): void {
    this.text = text;
    this.floor = 0;
  }

  /** Fills in the run that holds the character at `at`; false where it holds nothing worth reading. */
  around(at: number): boolean {
    const { text } = this;
    this.#clear();
    for (let i = this.#sync(at); i < text.length; ) {
      const end = this.#token(i);
      if (this.#isOver) {
        // what ended the run may bear on the number behind it, and is read again with it
        if (end > at) {
          this.floor = this.#strips ? i : end;
          return this.#isAwake;
        }
        const strips = this.#strips;
        this.#clear();
        this.#strips = strips;
      }
      i = end;
    }
    this.#push(text.length, text.length, END);
    this.floor = text.length;
    return this.#isAwake;
  }

  #clear(): void {
    this.size = 0;
    this.#isAwake = false;
    this.#strips = false;
    this.#isOver = false;
  }

  /** Back to the end of the last word that surely ends a run, or to the floor: tokens may be counted from there. */
  #sync(at: number): number {
    const { text, floor } = this;
    let i = at + 1;
    while (i > floor && (isInWord(unit(text, i - 1)) || unit(text, i - 1) === DOT)) i--;
    while (i > floor) {
      const code = unit(text, i - 1);
      const sort = sortOf(code);
      if (sort === LETTER || sort === DIGIT) {
        const start = chunkStart(text, i, floor);
        if (this.#surelyEnds(start, i)) return i;
        i = start;
      } else if (sort === SPACE || sort === MARK_SORT || sort === FRACTION_SORT || code === DOT) i--;
      else return i;
    }
    return floor;
  }

  /** A word that is in no table, and no part of another token. */
  #surelyEnds(start: number, end: number): boolean {
    const { text } = this;
    const before = unit(text, start - 1);
    if (!isLetter(unit(text, start)) || before === DOT) return false;
    if ((before === APOSTROPHE || before === QUOTE) && unit(text, start) === SMALL_S) return false;
    if (unit(text, end) === DOT && isLetter(unit(text, end + 1))) return false;
    return this.#table.find(text, start, end) === undefined;
  }

  /** Reads one token, and returns where the next begins. */
  #token(at: number): number {
    const code = unit(this.text, at);
    switch (sortOf(code)) {
      case SPACE:
        return this.#space(at, code);
      case LETTER:
        return this.#word(at);
      case DIGIT:
      case FRACTION_SORT:
        return this.#number(at);
      case MARK_SORT:
        return this.#mark(at, code);
      default:
        if (CLOSING.has(code)) this.#push(at, at, END);
        return this.#over(at + 1);
    }
  }

  #push(start: number, end: number, sort: number): number {
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.sorts[this.size++] = sort;
    if (this.size >= LONGEST) this.#isOver = true;
    return end;
  }

  #over(at: number): number {
    this.#isOver = true;
    this.#strips = false;
    return at;
  }

  /** A blank line ends every phrase. */
  #space(at: number, code: number): number {
    return code === NEWLINE && isBlank(this.text, at + 1) ? this.#over(at + 1) : at + 1;
  }

  #word(start: number): number {
    const { text } = this;
    const { next, spelled, words } = this.#table;
    let state = 0;
    let end = start;
    for (; end < text.length; end++) {
      const letter = LETTERS[text.charCodeAt(end)] ?? 0;
      if (letter === 0 || (letter === STOP && !isInside(text, start, end))) break;
      state = next[(state << SPELLING) | letter] ?? LOST;
    }
    const index = spelled[state] ?? words.length;
    const entry = words[index];
    if (!entry) return this.#over(end);
    const facts = factsAt(text, start, entry);
    if (facts.trigger) this.#isAwake = true;
    if (facts.strips === 'before') this.#stripBefore();
    const strips = facts.strips === 'after';
    const stop = unit(text, end) === DOT;
    if (!facts.isToken) {
      this.#over(end);
      this.#strips = strips;
      return strips && stop && isDigit(unit(text, end + 2)) ? end + 1 : end;
    }
    this.#strips = strips;
    return this.#push(start, entry.abbreviation && stop ? end + 1 : end, index);
  }

  /** "2,000 people" has no year, nor has "2000 people". */
  #stripBefore(): void {
    if (this.size > 0 && this.sorts[this.size - 1] === YEAR) this.sorts[this.size - 1] = NUMBER;
  }

  #number(start: number): number {
    const { text } = this;
    const before = unit(text, start - 1);
    const fraction = fractionEnd(text, start);
    if (fraction > start && !isPartOfWord(text, fraction) && !CURRENCY.has(before)) {
      this.#strips = false;
      return this.#push(start, fraction, FRACTION);
    }
    // a fraction that is none (a price, $½) is one character to pass over
    const digits = Math.max(numberEnd(text, start), start + 1);
    const tail = tailLength(text, digits);
    const end = digits + tail;
    if (isPartOfWord(text, end) || unit(text, end) === PERCENT || CURRENCY.has(before) || before === DOT)
      return this.#over(end);
    const isPlain = end - start === 4 && tail === 0 && !this.#isTitle(start, end);
    if (isPlain || tail > 0 || isDotted(text, start, end)) this.#isAwake = true;
    const sort = isPlain && !this.#strips ? YEAR : NUMBER;
    this.#strips = false;
    return this.#push(start, end, sort);
  }

  /** "1984" in quotation marks is a title; the end of a telephone number (555-2015) is no year. */
  #isTitle(start: number, end: number): boolean {
    const { text, size, starts, ends } = this;
    if (QUOTES.has(unit(text, start - 1)) && QUOTES.has(unit(text, end))) return true;
    if (size < 2) return false;
    const dialled = ends[size - 2] ?? 0;
    const sort = this.sorts[size - 2];
    const isJoined = ends[size - 1] === start && starts[size - 1] === dialled;
    return isJoined && (sort === NUMBER || sort === YEAR) && dialled - (starts[size - 2] ?? 0) === 3;
  }

  #mark(start: number, code: number): number {
    const { text } = this;
    const isPossessive =
      (code === APOSTROPHE || code === QUOTE) &&
      unit(text, start + 1) === SMALL_S &&
      !isAsciiLetter(unit(text, start + 2));
    const end = isPossessive ? start + 2 : start + 1;
    if (isDigit(unit(text, end)) && WAKING.has(code)) this.#isAwake = true;
    return this.#push(start, end, MARK);
  }
}

const isAsciiLetter = (code: number): boolean => code < 128 && isLetter(code);

/** Nothing more on the line. */
function isBlank(text: string, from: number): boolean {
  let i = from;
  for (let code = unit(text, i); code === 32 || code === 9 || code === 13; code = unit(text, ++i));
  return unit(text, i) === NEWLINE;
}
