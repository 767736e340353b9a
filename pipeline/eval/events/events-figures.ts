import type { EventsFigures, Merging } from '../../../schemas/events-evaluation.ts';
import type { GoldStory } from '../../../schemas/gold-events.ts';
import { share } from '../share.ts';
import { neighbourhoodB3 } from './neighbourhoods.ts';
import { isJudged, type ScoredSentence, type ScoredWord, type System } from './scored-sentence.ts';
import { type Pairs, pairsOf } from './sentence-pairs.ts';

/** Articles, and the gold sentences in them: of a whole corpus or of a part. */
export type Scored = { readonly documents: readonly GoldStory[]; readonly sentences: readonly ScoredSentence[] };

export const chainOf = ({ chain }: ScoredWord): string => chain;

const found = (right: number, system: number, gold: number): Merging['all_pairs'] => ({
  precision: share(right, system),
  recall: share(right, gold),
  f1: share(2 * right, system + gold),
});

/** The figures of a part, of what each system merges on the same sentences. */
export function eventsFigures({ documents, sentences }: Scored): EventsFigures {
  const judged = sentences.filter(isJudged);
  const gold = pairsOf(judged, chainOf);
  const everyPair = pairsOf(sentences, chainOf).size;
  const merging = (system: Pairs): Merging => {
    const right = new Set([...system].filter((pair) => gold.has(pair)));
    return {
      pairs: { system: system.size, right: right.size, ...found(right.size, system.size, gold.size) },
      b3: neighbourhoodB3(judged.length, { right, system, gold }),
      all_pairs: found(right.size, system.size, everyPair),
    };
  };
  const mergedBy = (system: System): Merging => merging(pairsOf(judged, ({ labels }) => labels[system]));
  return {
    documents: documents.length,
    subtopics: new Set(documents.map(({ subtopic }) => subtopic)).size,
    sentences: sentences.length,
    judged: judged.length,
    gold_pairs: { judged: gold.size, all: everyPair },
    merged_by: {
      program: mergedBy('program'),
      dates_off: mergedBy('dates_off'),
      head_lemma: mergedBy('head_lemma'),
      nothing: mergedBy('nothing'),
    },
  };
}
