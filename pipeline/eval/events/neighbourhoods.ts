import type { Merging } from '../../../schemas/events-evaluation.ts';
import { share } from '../share.ts';
import { type Pairs, placesOf } from './sentence-pairs.ts';

/** How many sentences each is paired with, itself included. */
function sizesOf(pairs: Pairs, sentences: number): readonly number[] {
  const sizes = new Array<number>(sentences).fill(1);
  for (const pair of pairs) for (const place of placesOf(pair, sentences)) sizes[place] = (sizes[place] ?? 0) + 1;
  return sizes;
}

/** The harmonic mean of precision and recall; null where either is. */
const harmonic = (precision: number | null, recall: number | null): number | null =>
  precision === null || recall === null ? null : share(2 * precision * recall, precision + recall);

/**
 * B-cubed (Bagga and Baldwin 1998) where clusters overlap, since a sentence may tell of several events: what a sentence is
 * paired with, and itself, take the place of its cluster. `right` are the pairs in both.
 */
export function neighbourhoodB3(
  sentences: number,
  { right, system, gold }: { readonly right: Pairs; readonly system: Pairs; readonly gold: Pairs },
): Merging['b3'] {
  const shared = sizesOf(right, sentences);
  const mean = (whole: readonly number[]): number | null =>
    share(
      shared.reduce((sum, size, place) => sum + size / (whole[place] ?? 1), 0),
      sentences,
    );
  const precision = mean(sizesOf(system, sentences));
  const recall = mean(sizesOf(gold, sentences));
  return { precision, recall, f1: harmonic(precision, recall) };
}
