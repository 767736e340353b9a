import { meaning } from './words.ts';
import { WORDS_BY_FREQUENCY } from './words-by-frequency.ts';

/** Every article has a word of this rank: up to there, a word tells nothing. */
const EVERYDAY_RANK = 40;
/** Taken for what the list does not have: names above all. */
const UNLISTED_RANK = 60_000;

const rankOf = new Map<string, number>();
for (const [rank, word] of WORDS_BY_FREQUENCY.split(/\s+/).entries()) {
  const meant = meaning(word);
  if (!rankOf.has(meant)) rankOf.set(meant, rank);
}

/** Few numbers are alike by chance, yet all of them are in use. Years are dates, and dates are compared by their bounds. */
const NUMBER = 3;
/** Parts of a point. Sums of such weights are exact, so they do not hang on the order of their terms. */
const GRAIN = 1024;
const YEAR = /^(?:19|20)\d\d$/;
const DIGITS = /^\d+$/;

/**
 * How much a shared word tells, 0 (grammar) to 7.3 (not among the 40,000 most frequent): the logarithm of its rank, as by Zipf's law the
 * share of articles that have it falls with the rank. `token` is what `meaning` gives: a stem, a class of synonyms or a country.
 */
export const rarity = (token: string): number => {
  if (DIGITS.test(token)) return YEAR.test(token) ? 0 : NUMBER;
  const points = Math.log(((rankOf.get(token) ?? UNLISTED_RANK) + 1) / EVERYDAY_RANK);
  return Math.max(0, Math.round(points * GRAIN) / GRAIN);
};
