import type { Lean } from './cycle.ts';
import type { Cue } from './lexicon.ts';

/** What the word before is, as far as a cue asks; `adverb` stands between "to" and its verb. */
export type Lead = 'to' | 'adverb' | 'be' | null;

/** Words that a cue looks back at: "to meet" lies ahead, "be held" leans as its clause does. */
export const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['to', 'to'],
  ['be', 'be'],
  ['been', 'be'],
  ['get', 'be'],
]);

/** The lean that a cue sets behind `lead`; undefined where it leaves the clause as it leans. */
export function leanOf(cue: Cue, lead: Lead): Lean | undefined {
  if (cue === 'infinitive') return lead === 'to' || lead === 'adverb' ? 'future' : undefined;
  return cue === 'past' && lead === 'be' ? undefined : cue;
}
