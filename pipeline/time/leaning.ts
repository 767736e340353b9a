import { isDigit, isInWord, isSpace, NEWLINE, unit } from './characters.ts';
import type { Lean } from './cycle.ts';
import type { Cue } from './lexicon.ts';
import { chunkStart } from './word.ts';
import { factsAt, type WordTable } from './words.ts';

/** What the word before is, as far as a cue asks; `adverb` stands between "to" and its verb. */
type Before = 'to' | 'adverb' | 'be' | null;

/** Words that a cue looks back at: "to meet" lies ahead, "be held" leans as its clause does. */
const LEADS: ReadonlyMap<string, Before> = new Map([
  ['to', 'to'],
  ['be', 'be'],
  ['been', 'be'],
  ['get', 'be'],
]);

/** Quotation marks stand between no two words. */
const QUOTES = new Set([...'"“”‘'].map((c) => c.charCodeAt(0)));
/** A longer word is no adverb, and is not looked at to its other end. */
const LONGEST = 32;
const ROOMY = 1 << 12;

/** The lean that a cue sets behind `before`; undefined where it leaves the clause as it leans. */
function leanOf(cue: Cue, before: Before): Lean | undefined {
  if (cue === 'infinitive') return before === 'to' || before === 'adverb' ? 'future' : undefined;
  return cue === 'past' && before === 'be' ? undefined : cue;
}

function before(text: string, start: number): Before {
  const end = wordBefore(text, start);
  const from = chunkStart(text, end, Math.max(0, end - LONGEST));
  const word = text.slice(from, end).toLowerCase();
  const lead = LEADS.get(word);
  if (lead !== undefined) return lead;
  if (!word.endsWith('ly')) return null;
  const last = wordBefore(text, from);
  const isTo = LEADS.get(text.slice(last - 2, last).toLowerCase()) === 'to' && !isInWord(unit(text, last - 3));
  return isTo ? 'adverb' : null;
}

/** The end of the word before, over spaces and quotation marks but no blank line; `start` where something else stands there. */
function wordBefore(text: string, start: number): number {
  let breaks = 0;
  let i = start;
  for (; i > 0; i--) {
    const code = unit(text, i - 1);
    if (code === NEWLINE && ++breaks > 1) return start;
    if (!isSpace(code) && !QUOTES.has(code)) break;
  }
  return i;
}

/** An expression whose lean is not settled before its sentence is over. */
export type Leaning = { readonly start: number; lean: Lean; readonly parts: readonly Leaning[] };

/** The cues of a sentence. Which of them say something is asked only where there is an expression to lean. */
export class Cues {
  readonly #table: WordTable;
  #ends: number[] = [];
  #size = 0;

  constructor(table: WordTable) {
    this.#table = table;
  }

  add(end: number): void {
    this.#ends[this.#size++] = end;
  }

  clear(): void {
    if (this.#ends.length > ROOMY) this.#ends = [];
    this.#size = 0;
  }

  /** Leans each expression as the last cue before it; what stands before the first cue, as that one. */
  lean(text: string, expressions: readonly Leaning[], from: number): void {
    let lean: Lean | undefined;
    let first: Lean | undefined;
    let read = 0;
    for (let i = from; i < expressions.length; i++) {
      const expression = expressions[i];
      if (!expression) return;
      const passed = read;
      while (read < this.#size && (this.#ends[read] ?? 0) <= expression.start) read++;
      const turned = this.#last(text, passed, read);
      if (turned !== undefined) lean = turned;
      if (lean === undefined && first === undefined) first = this.#first(text, read) ?? null;
      set(expression, (lean === undefined ? first : lean) ?? null);
    }
  }

  #last(text: string, from: number, to: number): Lean | undefined {
    for (let k = to - 1; k >= from; k--) {
      const lean = this.#leanAt(text, this.#ends[k] ?? 0);
      if (lean !== undefined) return lean;
    }
    return undefined;
  }

  #first(text: string, from: number): Lean | undefined {
    for (let k = from; k < this.#size; k++) {
      const lean = this.#leanAt(text, this.#ends[k] ?? 0);
      if (lean !== undefined) return lean;
    }
    return undefined;
  }

  /** What the word that ends here says. A past form that the lexicon has not, but no name, is a cue as well. */
  #leanAt(text: string, end: number): Lean | undefined {
    let start = chunkStart(text, end, 0);
    while (start < end && isDigit(unit(text, start))) start++;
    const entry = this.#table.find(text, start, end);
    if (entry) {
      const { lean } = factsAt(text, start, entry);
      return lean === undefined ? undefined : leanOf(lean, before(text, start));
    }
    const isPast = end - start >= 5 && unit(text, start) >= 97 && text.startsWith('ed', end - 2);
    return isPast ? leanOf('past', before(text, start)) : undefined;
  }
}

function set(expression: Leaning, lean: Lean): void {
  expression.lean = lean;
  for (const part of expression.parts) set(part, lean);
}
