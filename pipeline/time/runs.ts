import {
  APOSTROPHE,
  CLOSING,
  DIGIT,
  DOT,
  FRACTION,
  has,
  isDigit,
  isLetter,
  LETTER,
  MARK,
  NEWLINE,
  PERCENT,
  PRICING,
  QUOTE,
  QUOTING,
  SPACE,
  sortOf,
  unit,
  WAKING,
} from './characters.ts';
import type { Labels } from './labels.ts';
import { fractionEnd, isDotted, isPartOfWord, numberEnd, tailLength } from './number.ts';
import { restartAt } from './restart.ts';
import { LONGEST, ROOM } from './room.ts';
import { isInside } from './word.ts';
import { factsAt, LETTERS, LOST, SPELLING, STOP, type WordTable } from './words.ts';

const [BLANK, SMALL_S] = [32, 115];

/**
 * Runs: stretches of words, numbers and marks that rules may read, each for as long as its tokens are known. Those found since
 * the last `clear` lie one behind the other in arrays that are used again; run r is the tokens [first[r], first[r + 1]).
 */
export class Runs {
  count = 0;
  readonly first = new Int32Array(ROOM);
  readonly starts = new Int32Array(ROOM);
  readonly ends = new Int32Array(ROOM);
  /** Where all before is read: the next run begins here or later. */
  floor = 0;
  #text = '';
  #size = 0;
  readonly #table: WordTable;
  readonly #labels: Labels;
  #isAwake = false;
  /** The number that comes next is no year: Flight 2015. */
  #strips = false;
  #isOver = false;
  /** The last token is a year, until "people" behind it says that it is none. */
  #hasYear = false;

  constructor(table: WordTable, labels: Labels) {
    this.#table = table;
    this.#labels = labels;
  }

  /** Begins with another text. */
  open(text: string): void {
    this.#text = text;
    this.floor = 0;
    this.clear();
  }

  /** Forgets the runs found so far. */
  clear(): void {
    this.count = 0;
    this.#size = 0;
    this.#labels.cut(0);
  }

  /** Adds the run that holds the character at `at`, if it is worth reading. */
  around(at: number): void {
    const text = this.#text;
    const end = text.length;
    this.#restart();
    for (let i = restartAt(text, at, { floor: this.floor, table: this.#table }); i < end; ) {
      const code = text.charCodeAt(i);
      const next = code === BLANK ? i + 1 : this.#token(i, code);
      if (this.#isOver) {
        // what ended the run may bear on the number behind it, and is read again with it
        if (next > at) {
          this.floor = this.#strips ? i : next;
          this.#settle();
          return;
        }
        const strips = this.#strips;
        this.#restart();
        this.#strips = strips;
      }
      i = next;
    }
    this.#clauseEnd(end);
    this.floor = end;
    this.#settle();
  }

  #settle(): void {
    if (!this.#isAwake) this.#restart();
    else this.first[++this.count] = this.#size;
  }

  #restart(): void {
    this.#size = this.first[this.count] ?? 0;
    this.#labels.cut(this.#size);
    this.#isAwake = false;
    this.#strips = false;
    this.#isOver = false;
    this.#hasYear = false;
  }

  /** Reads one token, and returns where the next begins. */
  #token(at: number, code: number): number {
    switch (sortOf(code)) {
      case SPACE:
        return this.#space(at, code);
      case LETTER:
        return this.#word(at);
      case DIGIT:
      case FRACTION:
        return this.#number(at);
      case MARK:
        return this.#mark(at, code);
      default:
        if (has(code, CLOSING)) this.#clauseEnd(at);
        return this.#over(at + 1);
    }
  }

  #push(start: number, end: number): number {
    this.starts[this.#size] = start;
    this.ends[this.#size++] = end;
    this.#hasYear = false;
    if (this.#size - (this.first[this.count] ?? 0) >= LONGEST) this.#over(end);
    return end;
  }

  /** A token of its own, so that rules may ask for it. */
  #clauseEnd(at: number): void {
    this.#labels.clauseEnd();
    this.#push(at, at);
  }

  #over(at: number): number {
    this.#isOver = true;
    this.#strips = false;
    return at;
  }

  /** A blank line ends every phrase. */
  #space(at: number, code: number): number {
    return code === NEWLINE && isBlank(this.#text, at + 1) ? this.#over(at + 1) : at + 1;
  }

  #word(start: number): number {
    const text = this.#text;
    const { next, spelled, words } = this.#table;
    // a name of its own: an imported one is looked up anew for each character
    const letters = LETTERS;
    let state = 0;
    let end = start;
    for (; end < text.length; end++) {
      const letter = letters[text.charCodeAt(end)] ?? 0;
      if (letter === 0 || (letter === STOP && !isInside(text, start, end))) break;
      state = next[(state << SPELLING) | letter] ?? LOST;
    }
    const entry = words[spelled[state] ?? words.length];
    if (!entry) return this.#over(end);
    const facts = factsAt(text, start, entry);
    if (facts.trigger) this.#isAwake = true;
    // "2,000 people" has no year, nor has "2000 people"
    if (facts.strips === 'before' && this.#hasYear) this.#labels.noYear();
    const strips = facts.strips === 'after';
    const hasStop = unit(text, end) === DOT;
    if (!facts.isToken) {
      this.#over(end);
      this.#strips = strips;
      return strips && hasStop && isDigit(unit(text, end + 2)) ? end + 1 : end;
    }
    this.#strips = strips;
    this.#labels.word(facts);
    return this.#push(start, entry.abbreviation && hasStop ? end + 1 : end);
  }

  #number(start: number): number {
    const text = this.#text;
    const before = unit(text, start - 1);
    const fraction = fractionEnd(text, start);
    if (fraction > start && !isPartOfWord(text, fraction) && !has(before, PRICING)) {
      this.#strips = false;
      this.#labels.fraction(text, start, fraction);
      return this.#push(start, fraction);
    }
    // a fraction that is none (a price, $½) is one character to pass over
    const digits = Math.max(numberEnd(text, start), start + 1);
    const tail = tailLength(text, digits);
    const end = digits + tail;
    if (isPartOfWord(text, end) || unit(text, end) === PERCENT || has(before, PRICING) || before === DOT)
      return this.#over(end);
    const isPlain = end - start === 4 && tail === 0 && !this.#isTitle(start, end);
    if (isPlain || tail > 0 || isDotted(text, start, end)) this.#isAwake = true;
    const isYear = isPlain && !this.#strips;
    this.#strips = false;
    this.#labels.number(text, start, end, isYear);
    this.#push(start, end);
    this.#hasYear = isYear;
    return end;
  }

  /** "1984" in quotation marks is a title; the end of a telephone number (555-2015) is no year. */
  #isTitle(start: number, end: number): boolean {
    const text = this.#text;
    if (has(unit(text, start - 1), QUOTING) && has(unit(text, end), QUOTING)) return true;
    const dialled = this.#size - 2;
    if (dialled < (this.first[this.count] ?? 0)) return false;
    const hyphen = this.ends[dialled] ?? 0;
    const from = this.starts[dialled] ?? 0;
    const isJoined = this.ends[dialled + 1] === start && this.starts[dialled + 1] === hyphen;
    return isJoined && hyphen - from === 3 && isDigit(unit(text, from));
  }

  #mark(start: number, code: number): number {
    const text = this.#text;
    const isPossessive =
      (code === APOSTROPHE || code === QUOTE) &&
      unit(text, start + 1) === SMALL_S &&
      !isAsciiLetter(unit(text, start + 2));
    const end = isPossessive ? start + 2 : start + 1;
    if (isDigit(unit(text, end)) && has(code, WAKING)) this.#isAwake = true;
    this.#labels.mark(text, start, end);
    return this.#push(start, end);
  }
}

const isAsciiLetter = (code: number): boolean => code < 128 && isLetter(code);

/** Nothing more on the line. */
function isBlank(text: string, from: number): boolean {
  let i = from;
  for (let code = unit(text, i); code === 32 || code === 9 || code === 13; code = unit(text, ++i));
  return unit(text, i) === NEWLINE;
}
