import type { Clusters } from './clusters.ts';
import type { Pairs } from './pairs/pair-list.ts';
import { judge } from './pairs/score.ts';
import { THRESHOLDS } from './pairs/weights.ts';
import { FLAG } from './table/flags.ts';
import type { MentionTable } from './table/mention-table.ts';

/** Members that stand for a cluster when another is compared with it. */
const SAMPLE = 6;
/** What cannot be one event counts as clearly different, and no more: one such pair must not veto a cluster of many. */
const LEAST = -4;

/**
 * Joins pairs, best first, where the clusters fit as wholes and not by the one pair alone: else a chain of reports, each like the next, would
 * bring together what has nothing in common. The first few members of a cluster stand for it. A speech is many statements that need not
 * be alike, so one of them is enough there.
 */
export const joinFitting = (table: MentionTable, clusters: Clusters, pairs: Pairs): void => {
  const samples = new Map<number, readonly number[]>();
  const sampleOf = (index: number): readonly number[] => samples.get(clusters.root(index)) ?? [index];
  // What has taken a date is no doubt about the dates: the reports that gave it are compared.
  const telling = (sample: readonly number[]): readonly number[] => {
    const dated = sample.filter((i) => table.is(i, FLAG.dated));
    return dated.length > 0 ? dated : sample;
  };
  const meanFit = (some: readonly number[], others: readonly number[]): number => {
    const [first, second] = [telling(some), telling(others)];
    let sum = 0;
    for (const a of first) for (const b of second) sum += Math.max(LEAST, judge(table, a, b).score);
    return sum / (first.length * second.length);
  };
  for (let i = 0; i < pairs.length; i++) {
    const [a, b] = [pairs.a[i] ?? 0, pairs.b[i] ?? 0];
    if (clusters.root(a) === clusters.root(b)) continue;
    const [first, second] = [sampleOf(a), sampleOf(b)];
    const alone = first.length === 1 && second.length === 1;
    const alike = alone || table.is(a, FLAG.statement) || meanFit(first, second) >= THRESHOLDS.cluster;
    if (!alike || !clusters.join(a, b)) continue;
    samples.set(clusters.root(a), [...first, ...second].sort((x, y) => x - y).slice(0, SAMPLE));
  }
};
