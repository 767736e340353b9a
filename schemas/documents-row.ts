import { z } from 'zod';
import { Article } from './article.ts';

const Count = z.int().nonnegative();

/** One row of documents.csv: an article, how its publication date was found, and what came of it. */
export const DocumentsRow = Article.omit({ text: true, id: true, extra: true, warnings: true })
  .extend({
    article_id: Article.shape.id,
    mention_count: Count.describe('statements of fact that were read in it'),
    event_count: Count.describe('events of the timeline that it reports'),
    unresolved_count: Count.describe('statements that have no date'),
    warnings: z.string().describe('what its reader should know, each "W_CODE: words", parted by " | "'),
    read: z.boolean().describe('false where its language is not read yet'),
  })
  .meta({ id: 'DocumentsRow' });
export type DocumentsRow = z.infer<typeof DocumentsRow>;
