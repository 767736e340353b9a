import type { Lean } from './cycle.ts';
import type { Cue } from './lexicon.ts';

/** What the word before was, as far as a cue asks; `adverb` stands between "to" and its verb. */
export type Before = 'to' | 'adverb' | 'be' | null;

/** Words that a cue looks back at: "to meet" lies ahead, "be held" leans as its clause does. */
export const LEADS: ReadonlyMap<string, Before> = new Map([
  ['to', 'to'],
  ['be', 'be'],
  ['get', 'be'],
]);

/** The lean that a cue sets behind `before`; undefined where it leaves the clause as it leans. */
export function leanOf(cue: Cue, before: Before): Lean | undefined {
  if (cue === 'infinitive') return before === 'to' || before === 'adverb' ? 'future' : undefined;
  return cue === 'past' && before === 'be' ? undefined : cue;
}

/** A cue that took: what stands behind `at` leans so, up to the next one. */
export type Turn = { readonly at: number; readonly lean: Lean };

type Leaning = { readonly start: number; lean: Lean; readonly parts: readonly Leaning[] };

/** Leans each expression of a sentence as the last cue before it; what stands before the first cue, as that one. */
export function lean(expressions: readonly Leaning[], from: number, turns: readonly Turn[]): void {
  let last = 0;
  for (let i = from; i < expressions.length; i++) {
    const expression = expressions[i];
    if (!expression) return;
    while ((turns[last + 1]?.at ?? expression.start) < expression.start) last++;
    set(expression, turns[last]?.lean ?? null);
  }
}

function set(expression: Leaning, to: Lean): void {
  expression.lean = to;
  for (const part of expression.parts) set(part, to);
}
