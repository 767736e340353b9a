import { CONFIDENCE } from '../../schemas/choice.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Mention } from '../../schemas/mention.ts';
import { at } from './at.ts';
import type { Batch } from './batch.ts';
import { groupsOf } from './clusters.ts';
import { eventDate } from './event-date.ts';
import { findLenders, type Lender, onePerEvent } from './lenders.ts';
import { pairFit } from './linkage.ts';
import { refOf } from './speech.ts';
import { THRESHOLDS } from './weights.ts';

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

/** The date is known through other words than the mention's own, and is never surer than a shared date is. */
const borrowed = (mention: Mention, date: DateValue, lender: Mention): Mention => ({
  ...mention,
  date: { ...date, basis: 'shared' },
  why: null,
  anchor: { kind: 'event', date: date.edtf, ref: refOf(lender) },
  rule: 'shared',
  confidence: Math.round(Math.min(CONFIDENCE.shared, lender.confidence * 0.8) * 1000) / 1000,
});

const undecided = (mention: Mention, events: number): Mention => {
  if (mention.date !== null) return mention;
  const reason = `it fits ${events} dated events equally well as far as can be told, so it takes the date of none`;
  return { ...mention, why: mention.why === null ? reason : `${mention.why}; ${reason}` };
};

const lend = (batch: Batch, group: readonly number[], lender: Lender, date: DateValue): [number, Shared][] =>
  group.map((i) => {
    const mention = borrowed(at(batch.mentions, i), date, at(batch.mentions, lender.mention));
    return [i, { mention, root: batch.clusters.root(lender.mention) }];
  });

/** Events that one undated group tells of alike are one, unless their own dates or words speak against it. */
const bridge = ({ features, clusters }: Batch, [best, ...others]: readonly Lender[]): void => {
  for (const { mention } of others) {
    if (best === undefined || pairFit(at(features, best.mention), at(features, mention)) < THRESHOLDS.bridge) continue;
    clusters.join(best.mention, mention);
  }
};

/**
 * Undated groups (a mention, or the mentions of one speech) that clearly report one dated event take its date; those that fit several
 * take none, and say so. By index; groups that fit no dated event are left out. Dated events may be joined on the way.
 */
export const shareDates = (batch: Batch, dated: readonly number[], undated: readonly number[]): Map<number, Shared> => {
  const { mentions, clusters } = batch;
  const didHappen = (i: number): boolean => happened(at(mentions, i));
  const eager = undated.filter(didHappen);
  const lendersOf = findLenders(batch, dated.filter(didHappen), eager);
  const fits = groupsOf(clusters, eager).map((group) => ({ group, lenders: group.flatMap(lendersOf) }));
  for (const { lenders } of fits) bridge(batch, onePerEvent(lenders, clusters.root));
  const members = new Map(groupsOf(clusters, dated).map((group) => [clusters.root(at(group, 0)), group]));
  const dateOf = ({ mention }: Lender): DateValue | null =>
    eventDate((members.get(clusters.root(mention)) ?? []).map((i) => at(mentions, i)));
  const outcomes = fits.flatMap(({ group, lenders }): [number, Shared][] => {
    const events = onePerEvent(lenders, clusters.root);
    const [only] = events;
    if (only === undefined) return [];
    const date = dateOf(only);
    if (events.length === 1 && date !== null) return lend(batch, group, only, date);
    return group.map((i) => [i, { mention: undecided(at(mentions, i), events.length), root: null }]);
  });
  return new Map(outcomes);
};
