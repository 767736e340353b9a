import { z } from 'zod';
import { CorrectionRow } from './correction.ts';
import { Reject } from './reject.ts';
import { ArticleSummary } from './timeline.ts';

const Count = z.int().nonnegative();
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Raised when what is written here changes its meaning. */
export const MEMORY_FORMAT = 1;

/** memory/state.json */
export const MemoryState = z.strictObject({
  format: z.literal(MEMORY_FORMAT),
  program: z.string().describe('digest of the program that wrote it'),
  csv_profile: z.enum(['plain', 'excel']).describe('of the CSV files beside it'),
  corrections: z.array(CorrectionRow).describe('as they held in this generation'),
});
export type MemoryState = z.infer<typeof MemoryState>;

/** What was told while an article was read: a mistake of the program that cost a mention or its date. */
const RememberedNote = z.strictObject({
  code: z.enum(['unsound_date', 'unsound_mention']),
  about: z.string(),
  message: z.string(),
});

/** A line of memory/articles.jsonl: one version of an article, whose mentions are in memory/mentions.jsonl.gz at the same place. */
export const RememberedArticle = z.strictObject({
  key: Digest.describe('of all that the reading of the article hangs on'),
  article: ArticleSummary,
  notes: z.array(RememberedNote),
  mentions: Count.describe('how many it tells of'),
  bytes: Count.describe('how long they are, packed'),
});
export type RememberedArticle = z.infer<typeof RememberedArticle>;

/** A line of memory/files.jsonl: what one file of the input came to when it was last read; a file with much in it has several. */
export const RememberedFile = z.strictObject({
  path: z.string(),
  digest: Digest.nullable().describe(
    'of its bytes and of all else that reading it hangs on; null: it must be read again',
  ),
  articles: z.array(z.tuple([z.string(), Digest])).describe('id and key of each'),
  rejects: z.array(Reject),
  passed_over: z.record(z.string(), Count),
});
export type RememberedFile = z.infer<typeof RememberedFile>;
