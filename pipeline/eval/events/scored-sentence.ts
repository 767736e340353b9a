import type { EventsFigures } from '../../../schemas/events-evaluation.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { EventWord, GoldSentence } from './gold-sentence.ts';
import { type Teller, type Timeline, tellerOf } from './telling.ts';

/** What merges reports: the program, and what it is held against. */
export type System = keyof EventsFigures['merged_by'];

/** The event that a word tells of, by any name that no other event has; null where it tells of none, or of one by itself. */
export type Labels = Readonly<Record<System, string | null>>;

export type ScoredWord = EventWord & { readonly mention: Mention | null; readonly labels: Labels };

/** A gold sentence, and what each system makes of its words. */
export type ScoredSentence = Omit<GoldSentence, 'words'> & { readonly words: readonly ScoredWord[] };

/** What the program makes of a corpus, with dates and without, and how it reads the lemma of a word in lower case. */
export type Readings = {
  readonly program: Timeline;
  readonly datesOff: Timeline;
  readonly lemmaOf: (word: string) => string;
};

const lastWord = (words: string): string =>
  words
    .toLowerCase()
    .split(/[_\s]+/)
    .findLast((word) => word !== '') ?? words;

/** The sentences of gold with the events that their words tell of, in the same order. */
export function scoreSentences(
  sentences: readonly GoldSentence[],
  { program, datesOff, lemmaOf }: Readings,
): ScoredSentence[] {
  const told = tellerOf(program);
  const toldWithoutDates: Teller = tellerOf(datesOff);
  return sentences.map(({ words, ...sentence }) => ({
    ...sentence,
    words: words.map((word) => {
      const { mention, event } = told(sentence.doc, word);
      const labels: Labels = {
        program: event,
        dates_off: toldWithoutDates(sentence.doc, word).event,
        head_lemma: lemmaOf(lastWord(word.word)),
        nothing: null,
      };
      return { ...word, mention, labels };
    }),
  }));
}

/** Whether the program has an event for a gold word of a sentence: others say nothing of how well it merges. */
export const isJudged = ({ words }: ScoredSentence): boolean => words.some(({ labels }) => labels.program !== null);
