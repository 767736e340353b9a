import type { Clause } from '../../schemas/clause.ts';

/** Acts that set the time of another: "the trial was scheduled for Friday". A time behind them is not their own. */
const ARRANGING: ReadonlySet<string> = new Set(
  'adjourn arrange book defer delay invite plan postpone reschedule schedule set slate summon'.split(' '),
);

export const isArranging = ({ act, form }: Clause): boolean => form !== 'nominal' && act !== null && ARRANGING.has(act);

/** The event noun of a verb that stands nearest before the time: of "the trial was scheduled for" the subject. Null where there is none. */
export function nounBefore(clauses: readonly Clause[], verb: number, start: number): number | null {
  let found: number | null = null;
  for (let at = verb + 1; clauses[at]?.passage === clauses[verb]?.passage; at++) {
    const noun = clauses[at];
    if (noun?.form === 'nominal' && noun.governor === verb && noun.trigger.end <= start) found = at;
  }
  return found;
}
