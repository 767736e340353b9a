import { z } from 'zod';
import { RunSummary } from './run-summary.ts';

/** A line on stderr with `--log json`. Which code has which fields says the README. */
export const LogLine = z
  .strictObject({
    time: z.iso.datetime(),
    level: z.enum(['info', 'warn', 'error']),
    code: z.string().regex(/^[A-Za-z_]+$/),
    message: z.string(),
    version: z.string().optional(),
    command: z.string().optional(),
    options: z.record(z.string(), z.unknown()).optional().describe('settings as they hold, of whatever origin'),
    inputs: z.array(z.string()).optional(),
    source_path: z.string().nullable().optional(),
    line: z.int().positive().nullable().optional(),
    article_id: z.string().optional(),
    about: z.string().optional().describe('the article, event or file and line that a note is about'),
    run_id: z.string().nullable().optional().describe('null where nothing was written'),
    counts: RunSummary.omit({ out: true }).optional(),
    out: z.string().nullable().optional(),
    seconds: z.record(z.string(), z.number().nonnegative()).optional().describe('by stage'),
    exit_code: z.int().nonnegative().optional(),
  })
  .meta({ id: 'LogLine' });
export type LogLine = z.infer<typeof LogLine>;
