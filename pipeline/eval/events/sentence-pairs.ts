import type { ScoredSentence, ScoredWord } from './scored-sentence.ts';

/** Pairs of places in a list of sentences, each as one number: see `placesOf`. */
export type Pairs = ReadonlySet<number>;

/** The two places of a pair, the earlier first, in a list of so many sentences. */
export const placesOf = (pair: number, sentences: number): [number, number] => [
  Math.floor(pair / sentences),
  pair % sentences,
];

/** The event that a word tells of by gold or by a system. */
export type LabelOf = (word: ScoredWord) => string | null;

/** The places of the sentences with each label, in order. */
function membersByLabel(sentences: readonly ScoredSentence[], labelOf: LabelOf): Iterable<readonly number[]> {
  const members = new Map<string, number[]>();
  for (const [place, { words }] of sentences.entries()) {
    for (const label of new Set(words.flatMap((word) => labelOf(word) ?? []))) {
      const own = members.get(label);
      if (own === undefined) members.set(label, [place]);
      else own.push(place);
    }
  }
  return members.values();
}

/**
 * Sentences of different articles that share a label. The pairs are what is scored, so the time is that of their number, which
 * is the square of the longest chain at worst.
 */
export function pairsOf(sentences: readonly ScoredSentence[], labelOf: LabelOf): Pairs {
  const pairs = new Set<number>();
  for (const members of membersByLabel(sentences, labelOf)) {
    for (const [index, first] of members.entries()) {
      for (const second of members.slice(index + 1)) {
        if (sentences[first]?.doc !== sentences[second]?.doc) pairs.add(first * sentences.length + second);
      }
    }
  }
  return pairs;
}
