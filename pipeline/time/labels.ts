import {
  APOSTROPHE,
  COMMA,
  DASH,
  DOT,
  FRACTIONS,
  HYPHEN,
  isDigit,
  isSpace,
  QUOTE,
  SLASH,
  unit,
  ZERO,
} from './characters.ts';
import { bitOf, type Grammar } from './grammar.ts';
import { isDotted } from './number.ts';
import { END, FRACTION, MARK, type Run, YEAR } from './run.ts';
import type { Value } from './trie.ts';
import { factsAt, type WordTable } from './words.ts';

/** What numbers are by their shape alone: a day, a month, an hour, a year. Rules choose. */
const CATEGORIES = [
  'num',
  'nth',
  'dayth',
  'day',
  'monthNumber',
  'hour',
  'minute',
  'yy',
  'year',
  'decade',
  'decadeShort',
  'fraction',
  'dotted',
  'hourDotMinute',
  'hhmm',
] as const;
const MARKS = [',', '-', '--', '/', ':', '’', '’s', '.'] as const;

type Numbered = Readonly<Record<(typeof CATEGORIES)[number] | (typeof MARKS)[number], number>>;

/** Every label that each token of a run answers to, with its value: those of token t are [from[t], from[t + 1]). */
export class Labels {
  from: number[] = [0];
  labels: number[] = [];
  values: Value[] = [];
  /** By token: a bit for each of its labels. */
  bits: number[] = [];
  #size = 0;
  #bits = 0;
  readonly #table: WordTable;
  readonly #numbers: Numbered;

  constructor(table: WordTable, { label }: Grammar) {
    this.#table = table;
    const ids = [...CATEGORIES.map((c) => [c, label(`$${c}`)] as const), ...MARKS.map((m) => [m, label(m)] as const)];
    this.#numbers = Object.fromEntries(ids) as Numbered;
  }

  fill({ text, size, starts, ends, sorts }: Run): void {
    if (this.labels.length > ROOMY) [this.from, this.labels, this.values, this.bits] = [[0], [], [], []];
    this.#size = 0;
    for (let i = 0; i < size; i++) {
      this.#bits = 0;
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const sort = sorts[i] ?? MARK;
      if (sort >= 0) this.#word(text, start, sort);
      else if (sort === MARK) this.#mark(text, start, end);
      else if (sort === END) this.#push(this.#numbers['.'], 0);
      else if (sort === FRACTION) this.#fraction(text, start, end);
      else this.#number(text, start, end, sort === YEAR);
      this.from[i + 1] = this.#size;
      this.bits[i] = this.#bits;
    }
  }

  #push(label: number, value: Value): void {
    if (label < 0) return;
    this.#bits |= bitOf(label);
    this.labels[this.#size] = label;
    this.values[this.#size++] = value;
  }

  /** A capital is asked of some words (May), so the text is looked at. */
  #word(text: string, start: number, index: number): void {
    const entry = this.#table.words[index];
    if (!entry) return;
    const { labels, values } = factsAt(text, start, entry);
    for (let i = 0; i < labels.length; i++) this.#push(labels[i] ?? -1, values[i] ?? 0);
  }

  #mark(text: string, start: number, end: number): void {
    const ids = this.#numbers;
    const code = unit(text, start);
    const isPossessive = end - start === 2;
    if (code === HYPHEN || code === DASH) {
      const isSpaced = start === 0 || end === text.length || isSpace(unit(text, start - 1)) || isSpace(unit(text, end));
      this.#push(isSpaced ? ids['--'] : ids['-'], 0);
    } else if (code === APOSTROPHE || code === QUOTE) this.#push(isPossessive ? ids['’s'] : ids['’'], 0);
    else this.#push(code === COMMA ? ids[','] : code === SLASH ? ids['/'] : ids[':'], 0);
  }

  /** 2 1/2, 2½, 1/2 or ½. */
  #fraction(text: string, start: number, end: number): void {
    const isRatio = unit(text, end - 2) === SLASH;
    const part = isRatio ? unit(text, end - 3) - ZERO : (FRACTIONS.get(unit(text, end - 1)) ?? 0);
    const whole = Number(text.slice(start, end - (isRatio ? 3 : 1)));
    this.#push(this.#numbers.fraction, whole + (isRatio ? part / (unit(text, end - 1) - ZERO) : part));
  }

  #number(text: string, start: number, end: number, isYear: boolean): void {
    const ids = this.#numbers;
    let digits = start;
    let value = 0;
    for (; digits < end && isDigit(unit(text, digits)); digits++) value = value * 10 + unit(text, digits) - ZERO;
    const length = digits - start;
    if (digits < end) {
      const next = unit(text, digits);
      if (next === DOT || next === COMMA) {
        const written = text.slice(start, end);
        const number = Number(written.replaceAll(',', ''));
        if (isDotted(text, start, end)) this.#push(ids.dotted, written);
        if (next === DOT && length <= 2 && end - digits === 3) this.#clock(ids.hourDotMinute, Math.round(number * 100));
        // the 1,000th is no number that a rule could use
        if (!Number.isNaN(number)) this.#push(ids.num, number);
      } else if (end - digits === 1) this.#push(length === 4 ? ids.decade : ids.decadeShort, value);
      else {
        this.#push(ids.nth, value);
        if (value >= 1 && value <= 31) this.#push(ids.dayth, value);
      }
      return;
    }
    // the 000 of "20 000" is no number of its own
    if (length <= 2 || unit(text, start) !== ZERO) this.#push(ids.num, value);
    if (length <= 2) {
      if (value >= 1 && value <= 31) this.#push(ids.day, value);
      if (value >= 1 && value <= 12) this.#push(ids.monthNumber, value);
      if (value <= 24) this.#push(ids.hour, value);
      if (length < 2) return;
      if (value <= 59) this.#push(ids.minute, value);
      this.#push(ids.yy, value);
    } else if (length === 4) {
      this.#clock(ids.hhmm, value);
      if (isYear && value >= 1000 && value <= 2999) this.#push(ids.year, value);
    }
  }

  /** 830 for half past eight. */
  #clock(label: number, value: number): void {
    if (value <= 2400 && value % 100 < 60) this.#push(label, value);
  }
}

const ROOMY = 1 << 12;
