import { z } from 'zod';

const Count = z.int().nonnegative();
/** Null where there is nothing to divide by. */
const Share = z.number().min(0).max(1).nullable();

const Found = z.strictObject({
  pages: Count,
  dated: Count.describe('those that the program gives a publication date'),
  right: Count.describe('those whose day is that of gold'),
  accuracy: Share.describe('right of all pages'),
  precision: Share.describe('right of those dated'),
});
export type Found = z.infer<typeof Found>;

const PublishedFigures = z.strictObject({
  all: Found,
  english: Found.describe('pages whose language gold gives as English'),
  sure: Found.describe('pages that were dated without a warning'),
  near: Found.describe('all pages, a day before or after taken as right, too'),
  methods: z.record(z.string(), Found).describe('by how the date was found'),
});
export type PublishedFigures = z.infer<typeof PublishedFigures>;

const word = z.string().nullable();

const PublishedDifference = z.strictObject({
  file: z.string(),
  language: word,
  gold: word,
  published_at: word,
  method: word,
  evidence: word,
  warnings: z.string(),
});
export type PublishedDifference = z.infer<typeof PublishedDifference>;

/** What `annals eval --task published --json` prints. */
export const PublishedEvaluation = z
  .strictObject({
    task: z.literal('published'),
    unread: Count.describe('lines of gold that cannot be read, and pages that are not there or hold no article'),
    all: PublishedFigures,
    hold_out: z.strictObject({ one_in: z.int(), open: PublishedFigures, held_out: PublishedFigures }).nullable(),
    differences: z.array(PublishedDifference).optional().describe('of the open part; with --verbose'),
  })
  .meta({ id: 'PublishedEvaluation' });
export type PublishedEvaluation = z.infer<typeof PublishedEvaluation>;

/** A line of gold.jsonl: a page and its publication day, null where nobody can tell. */
export const GoldPage = z
  .object({
    file: z.string().min(1).describe('name of the file in the folder pages'),
    date: z.iso.date().nullable(),
    lang: z.string().nullable().optional(),
  })
  .meta({ id: 'GoldPage' });
export type GoldPage = z.infer<typeof GoldPage>;
