import { z } from 'zod';

const Count = z.int().nonnegative();
/** Null where there is nothing to divide by. */
const Share = z.number().min(0).max(1).nullable();
const Found = z.strictObject({ precision: Share, recall: Share, f1: Share });
const Attribute = z.strictObject({
  f1: Share.describe('relaxed F1 times accuracy'),
  accuracy: Share.describe('share of the relaxed matches with an equal attribute'),
});

const TimexFigures = z.strictObject({
  documents: Count,
  undated: Count.describe('documents without a creation time: relative expressions there have no value'),
  gold: Count,
  system: Count,
  strict: Found.describe('the same characters'),
  relaxed: Found.describe('any overlap'),
  type: Attribute,
  value: Attribute.describe('gold without a value is left out of the accuracy'),
  day_values: z
    .strictObject({
      system: Count,
      matched: Count.describe('those that meet gold with a value'),
      equal: Count,
      precision: Share.describe('equal / matched'),
    })
    .describe('system values that begin with a whole day, yyyy-mm-dd'),
});
export type TimexFigures = z.infer<typeof TimexFigures>;

const word = z.string().nullable();

const TimexDifference = z.strictObject({
  kind: z.enum(['missed', 'spurious', 'extent', 'type', 'value']),
  document: z.string().describe('path below the folder of the corpus'),
  gold_text: word,
  gold_value: word.describe('TIMEX3 value; for the kind "type" the type'),
  system_text: word,
  system_value: word.describe('as gold_value'),
  rule: word.describe('id of the grammar rule that read it'),
});
export type TimexDifference = z.infer<typeof TimexDifference>;

/** What `annals eval --task timex --json` prints. Shares run from 0 to 1. */
export const TimexEvaluation = z
  .strictObject({
    task: z.literal('timex'),
    unread: Count.describe('files that could not be read'),
    all: TimexFigures,
    hold_out: z
      .strictObject({ one_in: z.int().min(2), open: TimexFigures, held_out: TimexFigures })
      .nullable()
      .describe('null without --hold-out'),
    errors: z
      .strictObject({
        missed: Count,
        spurious: Count,
        extent: Count,
        type: Count,
        value: Count,
        value_by_rule: z.array(z.strictObject({ rule: z.string(), count: Count })),
      })
      .describe('of all documents; with --hold-out of the open ones alone'),
    differences: z.array(TimexDifference).optional().describe('with --verbose, of the same documents as errors'),
  })
  .meta({ id: 'TimexEvaluation' });
export type TimexEvaluation = z.infer<typeof TimexEvaluation>;
