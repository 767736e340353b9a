import { z } from 'zod';

const Count = z.int().nonnegative();
const Part = z.strictObject({
  count: Count,
  share: z.number().min(0).max(1).nullable().describe('null where there is nothing to divide by'),
});
export type Part = z.infer<typeof Part>;

/** Dated mentions whose trigger touches a gold word that says something of its time, one for each such word. */
const judged = {
  judged: Count,
  exact: Part.describe('the date of gold, as fine as gold has it; for bounds: not contradicting, no day invented'),
  inside: Part.describe('gold lies in the bounds of the date; for bounds: as exact'),
};
const ByConfidence = z.strictObject({ confidence: z.string(), ...judged });
const ByRule = z.strictObject({ rule: z.string().describe('how the date was chosen'), ...judged });
const trust = { by_confidence: z.array(ByConfidence), by_rule: z.array(ByRule) };
export type Trust = {
  readonly by_confidence: z.infer<typeof ByConfidence>[];
  readonly by_rule: z.infer<typeof ByRule>[];
};

const found = {
  gold: Count,
  covered: Part.describe('a mention tells of it'),
  dated: Part.describe('a mention with a date'),
  right: Part.describe('with the date of gold, as fine as gold has it'),
  inside: Part.describe('gold lies in the bounds of the date'),
};

const BoundsFigures = z.strictObject({
  documents: Count,
  day: z.strictObject(found).describe('events of which gold knows the one day'),
  bounded: z
    .strictObject({
      gold: Count,
      dated: Part,
      not_contradicting: Part.describe('of those dated: the bounds meet those of gold'),
      day_invented: Part.describe('of those dated: a day, for what gold says was on more than one'),
    })
    .describe('events of which gold knows bounds alone'),
  ...trust,
});
export type BoundsFigures = z.infer<typeof BoundsFigures>;

const AnchorsRow = z.strictObject({ ...found, given_a_day: Part });
const AnchorsFigures = z.strictObject({
  documents: Count,
  rows: z.strictObject({
    all: AnchorsRow.describe('day, month and year together'),
    day: AnchorsRow,
    month: AnchorsRow,
    year: AnchorsRow,
    begin: AnchorsRow.describe('lasting events of which gold knows the beginning alone'),
  }),
  false_precision: z
    .strictObject({
      gold: Count,
      given_a_day: Part,
      given_a_day_of_dated: Part,
    })
    .describe('of months and years'),
  ...trust,
});
export type AnchorsFigures = z.infer<typeof AnchorsFigures>;

const DatesDifference = z.strictObject({
  document: z.string(),
  word: z.string(),
  gold: z.string(),
  system: z.string().nullable().describe('EDTF; null where there is no date'),
  rule: z.string().nullable().describe('null where there is no mention'),
  confidence: z.number().nullable(),
  status: z.string().nullable(),
  around: z.string().describe('some text around the word'),
});
export type DatesDifference = z.infer<typeof DatesDifference>;

const evaluation = <Name extends string, Figures extends z.ZodType>(name: Name, figures: Figures) =>
  z.strictObject({
    task: z.literal('dates'),
    gold: z.literal(name).describe('what gold tells of its events'),
    unread: Count.describe('articles that could not be read'),
    left_out: Count.describe('gold words without an article, or that are not where gold says'),
    all: figures,
    hold_out: z
      .strictObject({ one_in: z.int().min(2), open: figures, held_out: figures })
      .nullable()
      .describe('null without --hold-out'),
    differences: z.array(DatesDifference).optional().describe('with --verbose; with --hold-out of the open part alone'),
  });

/** What `annals eval --task dates --json` prints. Shares run from 0 to 1. */
export const DatesEvaluation = z
  .discriminatedUnion('gold', [evaluation('bounds', BoundsFigures), evaluation('anchors', AnchorsFigures)])
  .meta({ id: 'DatesEvaluation' });
export type DatesEvaluation = z.infer<typeof DatesEvaluation>;
