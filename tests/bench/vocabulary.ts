import { WORDS_BY_FREQUENCY } from '../../pipeline/dedupe/words/words-by-frequency.ts';
import type { Chance } from './chance.ts';

const ONSETS = 'b d f g k l m n p r s t v z br kr'.split(' ');
const NUCLEI = 'a e i o u ai'.split(' ');
const CODAS = ['', 'n', 'r', 'l'];

const SYLLABLES = ONSETS.flatMap((onset) => NUCLEI.flatMap((nucleus) => CODAS.map((coda) => onset + nucleus + coda)));

/** English by frequency, as dedupe knows it: a made-up word would be rare to it, however often it came. */
const BY_RANK: readonly string[] = WORDS_BY_FREQUENCY.split(/\s+/);
const WORDS = BY_RANK.length;
/** Up to this rank stands grammar: what real quotes are full of, and what says nothing of an event. */
const GRAMMAR_RANKS = 40;

/** Three syllables from the digits of n, which a prime spreads, so that neighbours in rank do not rhyme. */
function pronounced(n: number): string {
  const spread = (n * 15_485_863) % SYLLABLES.length ** 3;
  const digits = [spread, Math.floor(spread / SYLLABLES.length), Math.floor(spread / SYLLABLES.length ** 2)];
  return digits.map((digit) => SYLLABLES[digit % SYLLABLES.length]).join('');
}

/** A word by Zipf's law with exponent one: the word of rank r as often as 1/r says. */
const anyRank = (chance: Chance): number => Math.floor(WORDS ** (chance(2 ** 30) / 2 ** 30)) - 1;

export const anyWord = (chance: Chance): string => BY_RANK[anyRank(chance)] ?? 'the';

/** A word that is not grammar. */
export const contentWord = (chance: Chance): string => {
  const rank = anyRank(chance);
  return rank < GRAMMAR_RANKS ? contentWord(chance) : (BY_RANK[rank] ?? 'the');
};

/** A name of its own for each n below 56 million; those of neighbours are unlike. */
export const nameOf = (n: number): string => pronounced(n + WORDS).replace(/^./, (letter) => letter.toUpperCase());
