import { type Sketch, sketcher } from '../../pipeline/dedupe/sources/sketch.ts';
import { wordsOf } from '../../pipeline/dedupe/words/words.ts';

/** The sketch of an article from the words of its clauses. */
export const sketchOfWords = (clauses: readonly (readonly string[])[]): Sketch => {
  const { add, sketch } = sketcher();
  for (const words of clauses) add(words);
  return sketch();
};

/** The sketch of an article from its clauses. */
export const sketchOf = (clauses: readonly string[]): Sketch => sketchOfWords(clauses.map(wordsOf));

/** A linear congruential generator (Numerical Recipes): the same wording in every run. */
export const generator = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const SYLLABLES = 'ka lo mi ra ten vo shu bar del nor pe zin'.split(' ');
const wordOf = (n: number): string =>
  [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144)].map((i) => SYLLABLES[i]).join('');

/** Clauses of fifteen words, twelve runs each; few words are frequent and most are rare, as in a language. */
export const clausesOf = (random: (below: number) => number, count: number): string[] =>
  Array.from({ length: count }, () => Array.from({ length: 15 }, () => wordOf(random(1 + random(1728)))).join(' '));

/** The words of a generated clause, which has no marks. */
export const plainWords = (clause: string): string[] => clause.split(' ');
