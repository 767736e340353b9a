import { z } from 'zod';

const Count = z.int().nonnegative();
const Counts = z.record(z.string(), Count);

export const FileFacts = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: Count,
  rows: Count.describe(
    'events, mentions, articles, rejects, changes or aliases in it; 1 for a file that is one object',
  ),
});
export type FileFacts = z.infer<typeof FileFacts>;

/** run.json: what a generation holds and how it was made. The only published file with a clock in it. */
export const RunManifest = z
  .strictObject({
    run_id: z.string().regex(/^[0-9A-Za-z-]+$/),
    schema_version: z.string(),
    program: z.strictObject({ name: z.string(), version: z.string(), node: z.string() }),
    published_at: z.iso.datetime().describe('when this generation was written'),
    previous: z.string().nullable().describe('run_id of the generation before'),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
    counts: z.strictObject({
      inputs: Count.describe('articles and rejects that the input held, doubles included'),
      doubles: Count.describe('articles that came twice with the same text'),
      articles: Count,
      rejected: Count,
      mentions: Count,
      in_events: Count,
      unresolved: Count,
      events: Count,
    }),
    cells: z.strictObject({
      guarded: Count.describe("CSV cells that got a leading ' so that no spreadsheet runs them as a formula"),
      shortened: Count.describe('CSV cells cut to the 32,767 characters that a spreadsheet cell holds'),
    }),
    corrections: z
      .strictObject({
        rows: Count,
        notes: z.array(z.strictObject({ about: z.string(), code: z.string(), message: z.string() })),
      })
      .describe('rows of corrections.csv, and those of them that do nothing, by file and line, with what to do'),
    passed_over: Counts.describe(
      'files that were not read, and records of web archives that hold no article (warc_other), by reason',
    ),
    files: z.record(z.string(), FileFacts),
  })
  .meta({ id: 'RunManifest' });
export type RunManifest = z.infer<typeof RunManifest>;
