import { has, isDigit, isSpace, NEWLINE, PARTING, unit } from './characters.ts';
import { leanOf } from './cue.ts';
import type { Lean } from './cycle.ts';
import type { Lead } from './lexicon.ts';
import { isAbbreviated, isInitial } from './stops.ts';
import { chunkStart } from './word.ts';
import { factsAt, type WordTable } from './words.ts';

/** A longer word is no adverb, and is not looked at to its other end. */
const LONGEST = 32;
/** An expression whose lean is not settled before its sentence is over. */
type Leaning = { readonly start: number; lean: Lean; readonly parts: readonly Leaning[] };

/**
 * The cues of tense and the ends of sentences, in order. Each expression leans as the last cue before it in its sentence, one
 * before the first cue as that one. Which of the cues and ends count is asked only where there is something to lean.
 */
export class Sentences {
  readonly #table: WordTable;
  #text = '';
  /** Where cues end that are not read yet, and where sentences do: the place, doubled, and one more where it is sure. */
  readonly #cues: number[] = [];
  readonly #stops: number[] = [];
  #cueCount = 0;
  #stopCount = 0;
  /** How the sentence leans so far; undefined before its first cue. */
  #lean: Lean | undefined;
  /** The first expression that waits for a cue, and the first that is not looked at yet. */
  #waiting = 0;
  #expression = 0;

  constructor(table: WordTable) {
    this.#table = table;
  }

  open(text: string): void {
    this.#text = text;
    this.#cueCount = 0;
    this.#stopCount = 0;
    this.#lean = undefined;
    this.#waiting = 0;
    this.#expression = 0;
  }

  cue(end: number): void {
    this.#cues[this.#cueCount++] = end;
  }

  stop(at: number, isSure: boolean): void {
    this.#stops[this.#stopCount++] = 2 * at + (isSure ? 1 : 0);
  }

  /** Leans the expressions before a place, behind which no more of them will be found. */
  settle(expressions: readonly Leaning[], until: number): void {
    let cue = 0;
    let k = 0;
    for (; k < this.#stopCount; k++) {
      const stop = this.#stops[k] ?? 0;
      const at = stop >> 1;
      if (at > until) break;
      cue = this.#pass(expressions, cue, at);
      const isNew = this.#lean === undefined && this.#waiting === this.#expression && (this.#cues[cue] ?? at) >= at;
      if (isNew || !this.#isEnd(at, (stop & 1) === 1)) continue;
      cue = this.#turn(expressions, cue, at, false);
      this.#lean = undefined;
      this.#waiting = this.#expression;
    }
    cue = this.#pass(expressions, cue, until);
    cue = this.#turn(expressions, cue, until, true);
    this.#stops.copyWithin(0, k, this.#stopCount);
    this.#stopCount -= k;
    this.#cues.copyWithin(0, cue, this.#cueCount);
    this.#cueCount -= cue;
  }

  #isEnd(at: number, isSure: boolean): boolean {
    return !isInitial(this.#text, at) && (isSure || !isAbbreviated(this.#text, at, this.#table));
  }

  /** Leans the expressions before a place by the cues before each. */
  #pass(expressions: readonly Leaning[], from: number, at: number): number {
    let cue = from;
    for (; this.#expression < expressions.length; this.#expression++) {
      const expression = expressions[this.#expression];
      if (!expression || expression.start >= at) break;
      cue = this.#turn(expressions, cue, expression.start, true);
      if (this.#lean !== undefined) {
        set(expression, this.#lean);
        this.#waiting = this.#expression + 1;
      }
    }
    return cue;
  }

  /** Reads the cues up to a place: the first for what waits for it, the last, where it is asked for, for what comes. */
  #turn(expressions: readonly Leaning[], from: number, at: number, goesOn: boolean): number {
    let to = from;
    while (to < this.#cueCount && (this.#cues[to] ?? 0) <= at) to++;
    if (this.#waiting < this.#expression) {
      const first = this.#first(from, to);
      if (first === undefined) return to;
      for (; this.#waiting < this.#expression; this.#waiting++) {
        const expression = expressions[this.#waiting];
        if (expression) set(expression, first);
      }
      this.#lean = first;
    }
    const last = goesOn ? this.#last(from, to) : undefined;
    if (last !== undefined) this.#lean = last;
    return to;
  }

  #last(from: number, to: number): Lean | undefined {
    for (let k = to - 1; k >= from; k--) {
      const lean = this.#leanAt(this.#cues[k] ?? 0);
      if (lean !== undefined) return lean;
    }
    return undefined;
  }

  #first(from: number, to: number): Lean | undefined {
    for (let k = from; k < to; k++) {
      const lean = this.#leanAt(this.#cues[k] ?? 0);
      if (lean !== undefined) return lean;
    }
    return undefined;
  }

  /** What the word that ends here says. A past form that the lexicon has not, but no name, is a cue as well. */
  #leanAt(end: number): Lean | undefined {
    const text = this.#text;
    let start = chunkStart(text, end, 0);
    while (start < end && isDigit(unit(text, start))) start++;
    const entry = this.#table.find(text, start, end);
    if (entry) {
      const { lean } = factsAt(text, start, entry);
      return lean === undefined ? undefined : leanOf(lean, this.#leadOf(start));
    }
    const isPast = end - start >= 5 && unit(text, start) >= SMALL_A && endsIn(text, end, 'ed');
    return isPast ? leanOf('past', this.#leadOf(start)) : undefined;
  }

  /** What stands before the word that begins at `start`, or before the adverb before it. */
  #leadOf(start: number): Lead | null {
    const before = this.#wordBefore(start);
    if (before.lead !== null) return before.lead === 'to' ? this.#to(before.start) : before.lead;
    if (!endsIn(this.#text, before.end, 'ly')) return null;
    const verb = this.#wordBefore(before.start);
    return verb.lead === 'to' ? this.#to(verb.start) : null;
  }

  /** "agreed to meet" lies ahead, "began to leave" does not. */
  #to(start: number): Lead | null {
    return this.#wordBefore(start).lead === 'begins' ? null : 'to';
  }

  #wordBefore(at: number): { start: number; end: number; lead: Lead | null } {
    const end = wordBefore(this.#text, at);
    const start = chunkStart(this.#text, end, end - LONGEST);
    return { start, end, lead: this.#table.find(this.#text, start, end)?.lead ?? null };
  }
}

const SMALL_A = 97;

const endsIn = (text: string, end: number, letters: string): boolean => text.startsWith(letters, end - letters.length);

/** The end of the word before, over spaces and quotation marks but no blank line; `start` where something else stands there. */
function wordBefore(text: string, start: number): number {
  let breaks = 0;
  let i = start;
  for (; i > 0; i--) {
    const code = unit(text, i - 1);
    if (code === NEWLINE && ++breaks > 1) return start;
    if (!isSpace(code) && !has(code, PARTING)) break;
  }
  return i;
}

function set(expression: Leaning, lean: Lean): void {
  expression.lean = lean;
  for (const part of expression.parts) set(part, lean);
}
