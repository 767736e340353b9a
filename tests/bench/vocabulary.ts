import type { Chance } from './chance.ts';

const ONSETS = 'b d f g k l m n p r s t v z br kr'.split(' ');
const NUCLEI = 'a e i o u ai'.split(' ');
const CODAS = ['', 'n', 'r', 'l'];

const SYLLABLES = ONSETS.flatMap((onset) => NUCLEI.flatMap((nucleus) => CODAS.map((coda) => onset + nucleus + coda)));

/** The grammar of English, the most frequent first: what real quotes are full of, and what says nothing of an event. */
const GRAMMAR = 'the of to and in a for with at as by from it on his after that their over into'.split(' ');

const WORDS = 30_000;

/** Three syllables from the digits of n, which a prime spreads, so that neighbours in rank do not rhyme. */
function pronounced(n: number): string {
  const spread = (n * 15_485_863) % SYLLABLES.length ** 3;
  const digits = [spread, Math.floor(spread / SYLLABLES.length), Math.floor(spread / SYLLABLES.length ** 2)];
  return digits.map((digit) => SYLLABLES[digit % SYLLABLES.length]).join('');
}

/** Made-up words by their rank; grammar first. */
const BY_RANK: readonly string[] = Array.from({ length: WORDS }, (_, rank) => GRAMMAR[rank] ?? pronounced(rank));

/** A word by Zipf's law with exponent one: the word of rank r as often as 1/r says. */
export const anyWord = (chance: Chance): string =>
  BY_RANK[Math.floor(WORDS ** (chance(2 ** 30) / 2 ** 30)) - 1] ?? 'the';

/** A word that is not grammar. */
export const contentWord = (chance: Chance): string => {
  const word = anyWord(chance);
  return GRAMMAR.includes(word) ? contentWord(chance) : word;
};

/** A name of its own for each n below 56 million; those of neighbours are unlike. */
export const nameOf = (n: number): string => pronounced(n + WORDS).replace(/^./, (letter) => letter.toUpperCase());
