import type { Command } from 'commander';
import { tagArticle } from '../read-article.ts';
import { articlesFrom, withArticleOptions } from './articles.ts';
import { exitCodeOf, type LineCount, writeRecord } from './ndjson.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  echo '{"text":"They met on Monday.","published_at":"2023-06-14"}' | annals tag
  annals ingest news/ | annals tag > timexes.ndjson

An article is a JSON object a line; only "text" is required. Exit codes: 0 all good,
1 some lines could not be read (told on stderr), 2 none could.`;

export function addTag(program: Command, shell: Shell): void {
  withArticleOptions(
    program
      .command('tag')
      .summary('articles in, their time expressions out')
      .description('Find the time expressions of articles and the dates that they mean.')
      .argument('[file]', 'NDJSON articles, or - for stdin', '-'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, _options: unknown, command: Command) => {
      const count: LineCount = { good: 0, bad: 0 };
      for await (const article of articlesFrom(file, command, { count, shell }))
        await writeRecord(tagArticle(article), shell);
      shell.exitCode = exitCodeOf(count);
    });
}
