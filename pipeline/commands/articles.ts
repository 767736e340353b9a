import type { Command } from 'commander';
import { z } from 'zod';
import { type Article, ArticleInput } from '../../schemas/article.ts';
import { completeArticle } from '../ingest/record/complete-article.ts';
import { goodRecords, type LineCount, sourceOf } from './ndjson.ts';
import { defaultsOf, settingsOf } from './settings.ts';
import type { Shell } from './shell.ts';

/** Other fields than ours are let through unread: news dumps have many. */
export const LooseArticle = z.object(ArticleInput.shape);

export const withArticleOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'publication date of articles that state none')
    .option('--timezone <zone>', 'time zone of articles that state none, such as Asia/Tehran')
    .option('--earliest <year>', 'doubt publication dates before this year (default: 1995)');

/** What a command may be told of records whose fields have other names. */
export const withFieldNames = (command: Command): Command =>
  command.option(
    '--map <field=name...>',
    'what your records call a field, such as text=story or published_at=meta.date',
  );

/** Articles as NDJSON, completed: only `text` must be there. */
export async function* articlesFrom(
  file: string | undefined,
  command: Command,
  { count, shell }: { readonly count: LineCount; readonly shell: Shell },
): AsyncGenerator<Article> {
  const defaults = defaultsOf(await settingsOf(command, shell));
  for await (const input of goodRecords(sourceOf(file, shell), LooseArticle, { count, shell }))
    yield completeArticle(input, defaults);
}
