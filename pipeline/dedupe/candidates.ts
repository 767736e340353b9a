import { at } from './at.ts';
import { type Bounds, compatible, near } from './bounds.ts';
import type { Features } from './features.ts';
import { blockingKeys } from './keys.ts';
import { contentScore, datePoints } from './score.ts';
import { LIMITS, THRESHOLDS } from './weights.ts';

/** Two mentions, by their index, that look like one event. */
export type Pair = { readonly a: number; readonly b: number; readonly score: number };

type Candidates = {
  /** Best first; ties by index. */
  readonly pairs: readonly Pair[];
  /** Clearly one event by their words, yet with dates that exclude each other by a few days. */
  readonly disagreements: readonly Pair[];
};

/** The mentions of one key that a later one may still meet. */
type Block = { members: number[] };

const LIVE = LIMITS.active * 2;

/** Drops what ended before the sweep's day and, where a day is overfull, the oldest of the rest. */
const prune = (block: Block, day: number, lastOf: (index: number) => number): void => {
  if (block.members.length < LIVE) return;
  block.members = block.members.filter((i) => lastOf(i) + LIMITS.conflictDays >= day).slice(-LIMITS.active);
};

const byFirstDay =
  (boundsOf: (index: number) => Bounds) =>
  (a: number, b: number): number => {
    const [first, second] = [boundsOf(a).first, boundsOf(b).first];
    return first === second ? a - b : first - second;
  };

const bestFirst = (x: Pair, y: Pair): number => y.score - x.score || x.a - y.a || x.b - y.b;

const judge = (
  a: Features,
  b: Features,
): { readonly verdict: 'pair' | 'disagreement' | 'none'; readonly score: number } => {
  const content = contentScore(a, b);
  if (compatible(a.bounds, b.bounds)) {
    const score = content + datePoints(a, b);
    const needed = a.article === b.article ? THRESHOLDS.mergeInArticle : THRESHOLDS.merge;
    return { verdict: score >= needed ? 'pair' : 'none', score };
  }
  const clear = a.article !== b.article && content >= THRESHOLDS.conflict;
  return { verdict: clear ? 'disagreement' : 'none', score: content };
};

/**
 * The pairs among `chosen` that may be one event: a sweep over the days, in which a mention meets only those that share a blocking key
 * and whose bounds are still open. Near-linear, since a block holds a bounded number of live mentions.
 */
export const findCandidates = (features: readonly Features[], chosen: readonly number[]): Candidates => {
  const of = (index: number): Features => at(features, index);
  const blocks = new Map<string, Block>();
  const seenBy = new Int32Array(features.length).fill(-1);
  const pairs: Pair[] = [];
  const disagreements: Pair[] = [];
  const compare = (current: number, earlier: number): void => {
    if (seenBy[earlier] === current) return;
    seenBy[earlier] = current;
    if (!near(of(earlier).bounds, of(current).bounds, LIMITS.conflictDays)) return;
    const { verdict, score } = judge(of(earlier), of(current));
    const pair = { a: Math.min(current, earlier), b: Math.max(current, earlier), score };
    if (verdict === 'pair') pairs.push(pair);
    if (verdict === 'disagreement') disagreements.push(pair);
  };
  for (const current of [...chosen].sort(byFirstDay((i) => of(i).bounds))) {
    for (const key of blockingKeys(of(current))) {
      const block = blocks.get(key) ?? { members: [] };
      blocks.set(key, block);
      for (const earlier of block.members) compare(current, earlier);
      block.members.push(current);
      prune(block, of(current).bounds.first, (i) => of(i).bounds.last);
    }
  }
  return { pairs: pairs.sort(bestFirst), disagreements: disagreements.sort(bestFirst) };
};
