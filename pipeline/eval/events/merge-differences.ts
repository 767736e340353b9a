import type { EventsDifference } from '../../../schemas/events-evaluation.ts';
import { chainOf } from './events-figures.ts';
import { isJudged, type ScoredSentence, type ScoredWord } from './scored-sentence.ts';
import { type LabelOf, pairsOf, placesOf } from './sentence-pairs.ts';

const programOf: LabelOf = ({ labels }) => labels.program;

/** For each kind of difference, by which label its pairs are found. */
const FOUND_BY: Readonly<Record<EventsDifference['kind'], LabelOf>> = { wrong: programOf, missed: chainOf };

/** The first word of a sentence whose label a word of the other has, too, and the first such word there. */
function sharing(first: ScoredSentence, second: ScoredSentence, labelOf: LabelOf): [ScoredWord, ScoredWord] | null {
  for (const word of first.words) {
    const label = labelOf(word);
    const other = label === null ? undefined : second.words.find((candidate) => labelOf(candidate) === label);
    if (other !== undefined) return [word, other];
  }
  return null;
}

type Sides = readonly [first: ScoredSentence, second: ScoredSentence];

function told(kind: EventsDifference['kind'], [first, second]: Sides): EventsDifference[] {
  const words = sharing(first, second, FOUND_BY[kind]);
  if (words === null) return [];
  const [one, other] = words;
  return [
    {
      kind,
      first_sentence: first.id,
      second_sentence: second.id,
      first_word: one.word,
      second_word: other.word,
      first_event: programOf(one),
      second_event: programOf(other),
      first_trigger: one.mention?.trigger.text ?? null,
      second_trigger: other.mention?.trigger.text ?? null,
      first_title: one.mention?.title ?? null,
      second_title: other.mention?.title ?? null,
    },
  ];
}

/** Pairs of judged sentences that the program merges and gold does not, and the reverse, in the order of the sentences. */
export function mergeDifferences(sentences: readonly ScoredSentence[]): EventsDifference[] {
  const judged = sentences.filter(isJudged);
  const [system, gold] = [pairsOf(judged, programOf), pairsOf(judged, chainOf)];
  const differing = [...new Set([...system, ...gold])].filter((pair) => system.has(pair) !== gold.has(pair));
  const inOrder = differing.toSorted((a, b) => a - b);
  return inOrder.flatMap((pair) => {
    const [first, second] = placesOf(pair, judged.length).map((place) => judged[place]);
    if (first === undefined || second === undefined) return [];
    return told(system.has(pair) ? 'wrong' : 'missed', [first, second]);
  });
}
