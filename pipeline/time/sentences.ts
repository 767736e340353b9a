import { has, isDigit, isSpace, NEWLINE, PARTING, unit } from './characters.ts';
import { leanOf } from './cue.ts';
import type { Lean } from './cycle.ts';
import type { Lead } from './lexicon.ts';
import { isAbbreviated, isInitial } from './stops.ts';
import { chunkStart } from './word.ts';
import { factsAt, type WordTable } from './words.ts';

/** A longer word is no adverb, and is not looked at to its other end. */
const LONGEST = 32;
/** More than this of one stretch is hostile text, and gives its room back. */
const ROOMY = 1 << 13;

/** An expression whose lean is not settled before its sentence is over. */
type Leaning = { readonly start: number; lean: Lean; readonly parts: readonly Leaning[] };

/**
 * The cues of tense and the ends of sentences, in order. Each expression leans as the last cue before it, one before the first
 * cue as that one. Which of the cues and ends count is asked only where there is something to lean.
 */
export class Sentences {
  readonly #table: WordTable;
  #text = '';
  /** Where cues end. */
  #cues: number[] = [];
  #cueCount = 0;
  /** Where sentences end: the place, doubled, and one more where it is sure. */
  #stops: number[] = [];
  #stopCount = 0;
  /** The first cue and the first expression of the sentence, and those that stand behind the last stop looked at. */
  #firstCue = 0;
  #firstExpression = 0;
  #cue = 0;
  #expression = 0;

  constructor(table: WordTable) {
    this.#table = table;
  }

  open(text: string): void {
    this.#text = text;
    this.#cueCount = this.#stopCount = 0;
    this.#firstCue = this.#firstExpression = this.#cue = this.#expression = 0;
    if (this.#cues.length > ROOMY) [this.#cues, this.#stops] = [[], []];
  }

  cue(end: number): void {
    this.#cues[this.#cueCount++] = end;
  }

  stop(at: number, isSure: boolean): void {
    this.#stops[this.#stopCount++] = 2 * at + (isSure ? 1 : 0);
  }

  /** Leans the expressions of the sentences that are over. */
  settle(expressions: readonly Leaning[]): void {
    for (let k = 0; k < this.#stopCount; k++) {
      const stop = this.#stops[k] ?? 0;
      const at = stop >> 1;
      this.#passTo(at, expressions);
      const isEmpty = this.#expression === this.#firstExpression && this.#cue === this.#firstCue;
      if (!isEmpty && this.#isEnd(at, (stop & 1) === 1)) this.#end(expressions);
    }
    this.#stopCount = 0;
    this.#forget();
  }

  /** Leans the last ones. */
  close(expressions: readonly Leaning[]): void {
    this.settle(expressions);
    this.#passTo(this.#text.length + 1, expressions);
    this.#end(expressions);
    this.open('');
  }

  #passTo(at: number, expressions: readonly Leaning[]): void {
    while (this.#cue < this.#cueCount && (this.#cues[this.#cue] ?? 0) <= at) this.#cue++;
    while (this.#expression < expressions.length && (expressions[this.#expression]?.start ?? 0) < at)
      this.#expression++;
  }

  #isEnd(at: number, isSure: boolean): boolean {
    return !isInitial(this.#text, at) && (isSure || !isAbbreviated(this.#text, at, this.#table));
  }

  #end(expressions: readonly Leaning[]): void {
    if (this.#expression > this.#firstExpression) this.#lean(expressions);
    this.#firstExpression = this.#expression;
    this.#firstCue = this.#cue;
  }

  /** Forgets the cues of sentences that are over. */
  #forget(): void {
    if (this.#firstCue === 0) return;
    this.#cues.copyWithin(0, this.#firstCue, this.#cueCount);
    this.#cueCount -= this.#firstCue;
    this.#cue -= this.#firstCue;
    this.#firstCue = 0;
  }

  #lean(expressions: readonly Leaning[]): void {
    let lean: Lean | undefined;
    let first: Lean | undefined;
    let read = this.#firstCue;
    for (let i = this.#firstExpression; i < this.#expression; i++) {
      const expression = expressions[i];
      if (!expression) return;
      const passed = read;
      while (read < this.#cue && (this.#cues[read] ?? 0) <= expression.start) read++;
      const turned = this.#last(passed, read);
      if (turned !== undefined) lean = turned;
      if (lean === undefined && first === undefined) first = this.#first(read) ?? null;
      set(expression, (lean === undefined ? first : lean) ?? null);
    }
  }

  #last(from: number, to: number): Lean | undefined {
    for (let k = to - 1; k >= from; k--) {
      const lean = this.#leanAt(this.#cues[k] ?? 0);
      if (lean !== undefined) return lean;
    }
    return undefined;
  }

  #first(from: number): Lean | undefined {
    for (let k = from; k < this.#cue; k++) {
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
