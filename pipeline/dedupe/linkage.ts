import { at } from './at.ts';
import type { Batch } from './batch.ts';
import type { Pair } from './candidates.ts';
import type { Features } from './features.ts';
import { contentScore, datePoints } from './score.ts';
import { LIMITS, THRESHOLDS } from './weights.ts';

/** What cannot be one event counts as nothing in common: one such pair must not veto a cluster of many. */
export const pairFit = (a: Features, b: Features): number => Math.max(0, contentScore(a, b) + datePoints(a, b));

const meanFit = (first: readonly Features[], second: readonly Features[]): number => {
  let sum = 0;
  for (const a of first) for (const b of second) sum += pairFit(a, b);
  return sum / (first.length * second.length);
};

/**
 * Joins pairs, best first, where the clusters fit as wholes and not by the one pair alone: else a chain of reports, each like the next, would
 * bring together what has nothing in common. The first few members of a cluster stand for it. A speech is many statements that need not
 * be alike, so one of them is enough there.
 */
export const joinFitting = ({ features, clusters }: Batch, pairs: readonly Pair[]): void => {
  const samples = new Map<number, number[]>();
  const sampleOf = (index: number): number[] => samples.get(clusters.root(index)) ?? [index];
  const featuresOf = (sample: readonly number[]): Features[] => sample.map((i) => at(features, i));
  for (const { a, b } of pairs) {
    if (clusters.root(a) === clusters.root(b)) continue;
    const [first, second] = [sampleOf(a), sampleOf(b)];
    const alike = at(features, a).statement || meanFit(featuresOf(first), featuresOf(second)) >= THRESHOLDS.cluster;
    if (!alike || !clusters.join(a, b)) continue;
    const sample = [...first, ...second].sort((x, y) => x - y).slice(0, LIMITS.sample);
    samples.set(clusters.root(a), sample);
  }
};
