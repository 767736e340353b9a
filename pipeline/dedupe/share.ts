import type { DateValue } from '../../schemas/date-value.ts';
import type { Mention } from '../../schemas/mention.ts';
import { at } from './at.ts';
import type { Batch } from './batch.ts';
import { groupsOf } from './clusters.ts';
import { eventDate } from './event-date.ts';
import { findLenders, type Lender, onePerEvent } from './lenders.ts';
import { refOf } from './speech.ts';

/**
 * Whether a mention waits for a date: it has none, or the text gives no more than a side ("earlier", "recently"). A span that lasted
 * from a known day on is no such case: it is as dated as it gets.
 */
export const awaitsDate = ({ date }: Mention): boolean => {
  if (date === null || date.start === null) return true;
  return date.end === null && date.approximate && date.extent === 'within';
};

/** What is reported as having happened. A plan or a denial must not borrow the day of the deed, nor lend its own. */
const happened = ({ status }: Mention): boolean => status === 'occurred' || status === 'ongoing';

/** What became of an undated mention; `root` is the event it joins, null where it joins none. */
export type Shared = { readonly mention: Mention; readonly root: number | null };

/** The date is known through other words than the mention's own: a fifth less sure than the less sure of the two. */
const borrowed = (mention: Mention, date: DateValue, lender: Mention): Mention => ({
  ...mention,
  date: { ...date, basis: 'shared' },
  why: null,
  anchor: { kind: 'event', date: date.edtf, ref: refOf(lender) },
  rule: 'shared-date',
  confidence: Math.round(Math.min(mention.confidence, lender.confidence) * 800) / 1000,
});

const undecided = (mention: Mention, events: number): Mention => {
  if (mention.date !== null) return mention;
  const reason = `it fits ${events} dated events equally well as far as can be told, so it takes the date of none`;
  return { ...mention, why: mention.why === null ? reason : `${mention.why}; ${reason}` };
};

const lend = (batch: Batch, group: readonly number[], lender: Lender, date: DateValue): [number, Shared][] =>
  group
    .filter((i) => happened(at(batch.mentions, i)))
    .map((i) => {
      const mention = borrowed(at(batch.mentions, i), date, at(batch.mentions, lender.mention));
      return [i, { mention, root: lender.root }];
    });

/**
 * Undated groups (a mention, or the mentions of one speech) that clearly report one dated event take its date; those that fit several
 * take none, and say so. By index; groups that fit no dated event are left out.
 */
export const shareDates = (batch: Batch, dated: readonly number[], undated: readonly number[]): Map<number, Shared> => {
  const { mentions, clusters } = batch;
  const didHappen = (i: number): boolean => happened(at(mentions, i));
  const lendersOf = findLenders(batch, dated.filter(didHappen), undated.filter(didHappen));
  const members = new Map(groupsOf(clusters, dated).map((group) => [clusters.root(at(group, 0)), group]));
  const shared = new Map<number, Shared>();
  for (const group of groupsOf(clusters, undated)) {
    const lenders = onePerEvent(group.filter(didHappen).flatMap(lendersOf));
    const [only] = lenders;
    if (only === undefined) continue;
    const date = eventDate((members.get(only.root) ?? []).map((i) => at(mentions, i)));
    const one = lenders.length === 1 && date !== null;
    const outcome = one
      ? lend(batch, group, only, date)
      : group.map((i): [number, Shared] => [i, { mention: undecided(at(mentions, i), lenders.length), root: null }]);
    for (const [i, result] of outcome) shared.set(i, result);
  }
  return shared;
};
