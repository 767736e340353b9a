import type { EventsGold } from '../../../schemas/gold-events.ts';
import type { PlacedWord } from '../misplaced.ts';

/** A word of which annotators told which event it tells of: words with one chain tell of one. */
export type EventWord = PlacedWord & { readonly chain: string };

/** A sentence that tells of events. */
export type GoldSentence = {
  readonly id: string;
  readonly doc: string;
  readonly words: readonly EventWord[];
};

export const goldSentences = ({ sentences }: EventsGold): GoldSentence[] =>
  sentences.map(({ id, doc, words }) => ({
    id,
    doc,
    words: words.map(({ text, spans, chain }) => ({
      word: text,
      spans: spans.map(([start, end]) => ({ start, end })),
      chain,
    })),
  }));
