import { type Sketch, sampleAt } from './sketch.ts';

/** Share of the shorter one's runs that makes it a copy: editors cut, and put a lead of their own in front, and still most of it is the agency's. */
const SHARE = 0.5;

/**
 * Runs that two articles may share and yet be told independently: a closing paragraph of 30 words that a publisher puts below everything,
 * or a quotation. They are left out on both sides before the share is taken, so what is no longer than that is never a copy by its share.
 */
const COMMONPLACE = 30;

/** An article more than so many times as long is mostly told in words of its own, wherever a part is from. */
const LONGER_AT_MOST = 4;

/** Hashes of the shorter article's sample, of so many at this level, that must stand in the other's. */
export const sharedNeeded = (size: number, level: number): number =>
  Math.ceil(size * SHARE + (COMMONPLACE * (1 - SHARE)) / 2 ** level);

/** How many numbers two ascending lists have in common. */
const sharedBy = (a: Uint32Array, b: Uint32Array): number => {
  let [i, k, shared] = [0, 0, 0];
  while (i < a.length && k < b.length) {
    const difference = (a[i] ?? 0) - (b[k] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return shared;
};

/** Runs of an article: exact at level 0, give or take a twelfth above it. */
const lengthOf = ({ level, hashes }: Sketch): number => hashes.length * 2 ** level;

/**
 * Whether the shorter of two articles stands in the other. Exact where both are kept whole. Else their samples at the coarser level are
 * compared, and the share is off by some 0.04 (one standard deviation), by up to 0.09 where the longer one is four times as long. So of
 * generated copies that hold 0.8 of an article, all are seen up to twice its length, and 999 of 1,000 at three times.
 */
export const isContained = (a: Sketch, b: Sketch): boolean => {
  const lengths = [lengthOf(a), lengthOf(b)];
  if (Math.max(...lengths) > LONGER_AT_MOST * Math.min(...lengths)) return false;
  const level = Math.max(a.level, b.level);
  const [first, second] = [sampleAt(a, level), sampleAt(b, level)];
  return sharedBy(first, second) >= sharedNeeded(Math.min(first.length, second.length), level);
};
