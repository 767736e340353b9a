import type { Lean } from './cycle.ts';
import type { Cue, Lead } from './lexicon.ts';

/** The lean that a cue sets behind `lead`; undefined where it leaves the clause as it leans. */
export function leanOf(cue: Cue, lead: Lead | null): Lean | undefined {
  if (cue === 'infinitive') return lead === 'to' ? 'future' : undefined;
  return cue === 'past' && lead === 'be' ? undefined : cue;
}
