import type { Command } from 'commander';
import { z } from 'zod';
import { type Article, ArticleInput } from '../../schemas/article.ts';
import { completeArticle } from '../ingest/complete-article.ts';
import { goodRecords, type LineCount, sourceOf } from './ndjson.ts';
import { settingsOf } from './settings.ts';
import type { Shell } from './shell.ts';

/** Other fields than ours are let through unread: news dumps have many. */
export const LooseArticle = z.object(ArticleInput.shape);

export const withArticleOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'publication date of articles that state none')
    .option('--timezone <zone>', 'time zone of articles that state none, such as Asia/Tehran');

/** Articles as NDJSON, completed: only `text` must be there. */
export async function* articlesFrom(
  file: string | undefined,
  command: Command,
  { count, shell }: { readonly count: LineCount; readonly shell: Shell },
): AsyncGenerator<Article> {
  const { published = null, timezone = null } = await settingsOf(command);
  for await (const input of goodRecords(sourceOf(file, shell), LooseArticle, { count, shell }))
    yield completeArticle(input, { published, timezone });
}
