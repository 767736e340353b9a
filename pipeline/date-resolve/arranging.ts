import type { Clause } from '../../schemas/clause.ts';
import type { TimeExpression } from '../time/tag.ts';

/** Acts that set the time of another: a time behind them is not their own, "scheduled a meeting Thursday". */
const PLANNING: ReadonlySet<string> = new Set('arrange plan reschedule schedule slate'.split(' '));

/** Acts that do so only with such a preposition: "set for Friday", but "set a record on Friday". */
const MOVING: ReadonlySet<string> = new Set('adjourn book defer delay invite postpone set summon'.split(' '));
const TOWARDS = /\b(?:for|to|till|until)\s(?:the\s)?$/i;

export const isArranging = ({ act, form }: Clause): boolean =>
  form !== 'nominal' && act !== null && (PLANNING.has(act) || MOVING.has(act));

/** Whether the verb sets the time that an expression gives for something else. */
export function setsTime(text: string, verb: Clause, { start, expr }: TimeExpression): boolean {
  if (!isArranging(verb) || verb.trigger.end > start) return false;
  // "until July" is read as one expression
  const isTowards = expr.kind === 'between' || TOWARDS.test(text.slice(Math.max(0, start - 12), start));
  return PLANNING.has(verb.act ?? '') || isTowards;
}

/** The event noun of a verb that stands nearest before the time: of "the trial was scheduled for" the subject. Null where there is none. */
export function nounBefore(clauses: readonly Clause[], verb: number, start: number): number | null {
  let found: number | null = null;
  for (let at = verb + 1; clauses[at]?.passage === clauses[verb]?.passage; at++) {
    const noun = clauses[at];
    if (noun?.form === 'nominal' && noun.governor === verb && noun.trigger.end <= start) found = at;
  }
  return found;
}
