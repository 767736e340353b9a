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
import { ROOM } from './room.ts';
import type { Value } from './trie.ts';
import type { Facts } from './words.ts';

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

/** Every label that each token answers to, with its value: those of token t are [from[t], from[t + 1]). */
export class Labels {
  readonly from = new Int32Array(ROOM + 1);
  readonly labels: number[] = [];
  readonly values: Value[] = [];
  /** By token: a bit for each of its labels. */
  readonly bits = new Int32Array(ROOM);
  #tokens = 0;
  #size = 0;
  #bits = 0;
  readonly #ids: Numbered;

  constructor({ label }: Grammar) {
    const ids = [...CATEGORIES.map((c) => [c, label(`$${c}`)] as const), ...MARKS.map((m) => [m, label(m)] as const)];
    this.#ids = Object.fromEntries(ids) as Numbered;
  }

  /** Forgets all but so many tokens. */
  cut(tokens: number): void {
    this.#tokens = tokens;
    this.#size = this.from[tokens] ?? 0;
  }

  word({ labels, values }: Facts): void {
    for (let i = 0; i < labels.length; i++) this.#add(labels[i] ?? -1, values[i] ?? 0);
    this.#close();
  }

  mark(text: string, start: number, end: number): void {
    const ids = this.#ids;
    const code = unit(text, start);
    if (code === HYPHEN || code === DASH) {
      const isSpaced = start === 0 || end === text.length || isSpace(unit(text, start - 1)) || isSpace(unit(text, end));
      this.#add(isSpaced ? ids['--'] : ids['-'], 0);
    } else if (code === APOSTROPHE || code === QUOTE) this.#add(end - start === 2 ? ids['’s'] : ids['’'], 0);
    else this.#add(code === COMMA ? ids[','] : code === SLASH ? ids['/'] : ids[':'], 0);
    this.#close();
  }

  /** The end of a clause, which has no letters. */
  clauseEnd(): void {
    this.#add(this.#ids['.'], 0);
    this.#close();
  }

  /** 2 1/2, 2½, 1/2 or ½. */
  fraction(text: string, start: number, end: number): void {
    const isRatio = unit(text, end - 2) === SLASH;
    const part = isRatio ? unit(text, end - 3) - ZERO : (FRACTIONS.get(unit(text, end - 1)) ?? 0);
    const whole = Number(text.slice(start, end - (isRatio ? 3 : 1)));
    this.#add(this.#ids.fraction, whole + (isRatio ? part / (unit(text, end - 1) - ZERO) : part));
    this.#close();
  }

  number(text: string, start: number, end: number, isYear: boolean): void {
    let digits = start;
    let value = 0;
    for (; digits < end && isDigit(unit(text, digits)); digits++) value = value * 10 + unit(text, digits) - ZERO;
    if (digits < end) this.#tailed(text, { start, digits, end }, value);
    else {
      this.#plain(end - start, value, unit(text, start) === ZERO);
      if (isYear && value >= 1000 && value <= 2999) this.#add(this.#ids.year, value);
    }
    this.#close();
  }

  /** The last token is no year after all. */
  noYear(): void {
    if (this.#size === 0 || this.labels[this.#size - 1] !== this.#ids.year) return;
    this.#size--;
    this.from[this.#tokens] = this.#size;
  }

  #add(label: number, value: Value): void {
    if (label < 0) return;
    this.#bits |= bitOf(label);
    this.labels[this.#size] = label;
    this.values[this.#size++] = value;
  }

  #close(): void {
    this.bits[this.#tokens++] = this.#bits;
    this.from[this.#tokens] = this.#size;
    this.#bits = 0;
  }

  /** 5th, 1990s, 2,000 and 1.5. */
  #tailed(text: string, { start, digits, end }: { start: number; digits: number; end: number }, value: number): void {
    const ids = this.#ids;
    const next = unit(text, digits);
    if (next === DOT || next === COMMA) {
      const written = text.slice(start, end);
      const number = Number(written.replaceAll(',', ''));
      if (isDotted(text, start, end)) this.#add(ids.dotted, written);
      if (next === DOT && digits - start <= 2 && end - digits === 3)
        this.#clock(ids.hourDotMinute, Math.round(number * 100));
      // the 1,000th is no number that a rule could use
      if (!Number.isNaN(number)) this.#add(ids.num, number);
    } else if (end - digits === 1) this.#add(digits - start === 4 ? ids.decade : ids.decadeShort, value);
    else {
      this.#add(ids.nth, value);
      if (value >= 1 && value <= 31) this.#add(ids.dayth, value);
    }
  }

  #plain(length: number, value: number, hasZero: boolean): void {
    const ids = this.#ids;
    // the 000 of "20 000" is no number of its own
    if (length <= 2 || !hasZero) this.#add(ids.num, value);
    if (length === 4) this.#clock(ids.hhmm, value);
    if (length > 2) return;
    if (value >= 1 && value <= 31) this.#add(ids.day, value);
    if (value >= 1 && value <= 12) this.#add(ids.monthNumber, value);
    if (value <= 24) this.#add(ids.hour, value);
    if (length < 2) return;
    if (value <= 59) this.#add(ids.minute, value);
    this.#add(ids.yy, value);
  }

  /** 830 for half past eight. */
  #clock(label: number, value: number): void {
    if (value <= 2400 && value % 100 < 60) this.#add(label, value);
  }
}
