import { z } from 'zod';

const Count = z.int().nonnegative();

/** What `annals run --json` prints. `out` is null where nothing was published. */
export const RunSummary = z
  .strictObject({
    articles: Count,
    rejected: Count,
    mentions: Count,
    unresolved: Count,
    events: Count,
    added: Count,
    changed: Count,
    merged: Count,
    removed: Count,
    out: z.string().nullable(),
  })
  .meta({ id: 'RunSummary' });
export type RunSummary = z.infer<typeof RunSummary>;
