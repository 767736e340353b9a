import type { Clause } from '../../schemas/clause.ts';

/** Acts that set the time of another: "the trial was scheduled for Friday". A time behind them is not their own. */
const ARRANGING: ReadonlySet<string> = new Set(
  'adjourn arrange book defer delay invite plan postpone reschedule schedule set slate summon'.split(' '),
);

export const isArranging = ({ act, form }: Clause): boolean => form !== 'nominal' && act !== null && ARRANGING.has(act);

/**
 * What is arranged: the event noun nearest before the time, or the subject ("the trial was scheduled"). Null where no noun names
 * it: then the arranging verb stands for what is to come.
 */
export function arranged(clauses: readonly Clause[], verb: number, start: number): number | null {
  let found: number | null = null;
  for (let at = verb + 1; clauses[at]?.passage === clauses[verb]?.passage; at++) {
    const noun = clauses[at];
    if (noun?.form === 'nominal' && noun.governor === verb && noun.trigger.end <= start) found = at;
  }
  return found;
}
