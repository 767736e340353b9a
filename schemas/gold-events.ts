import { z } from 'zod';
import { Places } from './gold-place.ts';

const GoldStory = z.object({
  id: z.string().describe('id of the article'),
  subtopic: z.string().min(1).describe('the story that the article tells: what is held out is held out by it'),
});
export type GoldStory = z.infer<typeof GoldStory>;

const EventWord = z.object({
  text: z.string().min(1).describe('the words of the text that tell of the event'),
  spans: Places,
  chain: z.string().min(1).describe('the event: words with one chain tell of one event, in whatever articles'),
});

const EventSentence = z.object({
  id: z.string().min(1),
  doc: z.string().describe('id of the article'),
  words: z.array(EventWord).min(1),
});

const Stories = z.object({
  documents: z.array(GoldStory),
  sentences: z.array(EventSentence).describe('those with a word that tells of an event'),
});

type Stories = z.infer<typeof Stories>;

/** What is wrong with an id, and where it stands. */
type Fault = { readonly path: (string | number)[]; readonly message: string };

function repeated(list: keyof Stories, records: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (seen.has(id))
      return [{ path: [list, index, 'id'], message: `the id ${JSON.stringify(id)} stands there again` }];
    seen.add(id);
    return [];
  });
}

function homeless({ documents, sentences }: Stories): Fault[] {
  const ids = new Set(documents.map(({ id }) => id));
  return sentences.flatMap(({ doc }, index) =>
    ids.has(doc)
      ? []
      : [{ path: ['sentences', index, 'doc'], message: `documents has no id ${JSON.stringify(doc)}, so no sub-topic` }],
  );
}

/** Gold of events over articles: the sentences that tell of them, as in ECB+ (Cybulska and Vossen 2014). */
export const EventsGold = Stories.check(({ value, issues }) => {
  const { documents, sentences } = value;
  for (const fault of [...repeated('documents', documents), ...repeated('sentences', sentences), ...homeless(value)])
    issues.push({ code: 'custom', input: value, ...fault });
}).meta({ id: 'EventsGold' });
export type EventsGold = z.infer<typeof EventsGold>;
