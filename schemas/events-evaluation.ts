import { z } from 'zod';

const Count = z.int().nonnegative();
/** Null where there is nothing to divide by. */
const Share = z.number().min(0).max(1).nullable();
const found = { precision: Share, recall: Share, f1: Share };

const Merging = z.strictObject({
  pairs: z
    .strictObject({ system: Count, right: Count, ...found })
    .describe('pairs of judged sentences of different articles that share an event'),
  b3: z
    .strictObject(found)
    .describe('mean over the judged sentences of how its neighbourhood agrees with that of gold'),
  all_pairs: z.strictObject(found).describe('as pairs, with recall over every pair of gold, judged or not'),
});
export type Merging = z.infer<typeof Merging>;

const EventsFigures = z.strictObject({
  documents: Count.describe('articles that gold tells of'),
  subtopics: Count,
  sentences: Count.describe('those with a gold word'),
  judged: Count.describe('of these, those with an event of the program on a gold word'),
  gold_pairs: z
    .strictObject({ judged: Count, all: Count })
    .describe('pairs of sentences of different articles that share a chain'),
  merged_by: z
    .strictObject({
      program: Merging,
      dates_off: Merging.describe('the program, as if no date spoke for or against a merge'),
      head_lemma: Merging.describe('gold words with the same lemma of their last word are one event'),
      nothing: Merging,
    })
    .describe('all on the same judged sentences'),
});
export type EventsFigures = z.infer<typeof EventsFigures>;

const word = z.string().nullable();

const EventsDifference = z.strictObject({
  kind: z.enum(['wrong', 'missed']).describe('merged by the program and not in gold, or the reverse'),
  first_sentence: z.string(),
  second_sentence: z.string(),
  first_word: z.string().describe('the first gold word of the sentence that makes the pair'),
  second_word: z.string(),
  first_event: word.describe('id of the event; null where the mention has no date or there is no mention'),
  second_event: word,
  first_trigger: word.describe('of the mention that tells of the word; null where there is none'),
  second_trigger: word,
  first_title: word,
  second_title: word,
});
export type EventsDifference = z.infer<typeof EventsDifference>;

/** What `annals eval --task events --json` prints. Shares run from 0 to 1. */
export const EventsEvaluation = z
  .strictObject({
    task: z.literal('events'),
    unread: Count.describe('articles that could not be read'),
    left_out: Count.describe('gold words without an article, or that are not where gold says'),
    all: EventsFigures.describe('pairs between the open and the held-out part are in these figures alone'),
    hold_out: z
      .strictObject({ one_in: z.int().min(2), open: EventsFigures, held_out: EventsFigures })
      .nullable()
      .describe('null without --hold-out'),
    differences: z
      .array(EventsDifference)
      .optional()
      .describe('with --verbose, pairs of judged sentences; with --hold-out of the open part alone'),
  })
  .meta({ id: 'EventsEvaluation' });
export type EventsEvaluation = z.infer<typeof EventsEvaluation>;
