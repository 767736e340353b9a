import type { Command } from 'commander';
import { readArticle } from '../read-article.ts';
import { articlesFrom, withArticleOptions } from './articles.ts';
import { complain, exitCodeOf, type LineCount, writeRecord } from './ndjson.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals ingest news/ | annals resolve > mentions.ndjson
  annals resolve articles.ndjson --published 2023-06-12

A mention is one statement of fact of one article, with its date or the reason why it has none.
Exit codes: 0 all good, 1 some lines could not be read (told on stderr), 2 none could.`;

export function addResolve(program: Command, shell: Shell): void {
  withArticleOptions(
    program
      .command('resolve')
      .summary('articles in, dated mentions out')
      .description('Read what articles tell of and print one mention a line, with its date.')
      .argument('[file]', 'NDJSON articles, or - for stdin', '-'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, _options: unknown, command: Command) => {
      const count: LineCount = { good: 0, bad: 0 };
      for await (const article of articlesFrom(file, command, { count, shell })) {
        const reading = readArticle(article);
        if (reading.ok) {
          for (const mention of reading.mentions) await writeRecord(mention, shell);
          for (const { message } of reading.notes) await complain(message, shell);
        } else {
          count.bad += 1;
          await complain(`${reading.reject.code}: ${reading.reject.message}`, shell);
        }
      }
      shell.exitCode = exitCodeOf(count);
    });
}
