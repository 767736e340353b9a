import type { Command } from 'commander';
import { ingestAll } from '../ingest-all.ts';
import { withArticleOptions, withFieldNames } from './articles.ts';
import { complain, exitCodeOf, type LineCount, writeRecord } from './ndjson.ts';
import { findInputs, inputsOf } from './run.ts';
import { rejectEntry } from './run-log.ts';
import { defaultsOf, settingsOf } from './settings.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals ingest news/ > articles.ndjson
  annals ingest news/ --published 2023-06-12 | annals resolve > mentions.ndjson

What cannot be read is told on stderr. Exit codes: 0 all good, 1 some inputs were rejected, 2 no article.`;

export function addIngest(program: Command, shell: Shell): void {
  withFieldNames(
    withArticleOptions(
      program
        .command('ingest')
        .summary('files in, articles as NDJSON out')
        .description('Read files and folders and print one article a line.')
        .argument('[input...]', 'files and folders, or - for one file of any format on stdin (default: input/)'),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], _options: unknown, command: Command) => {
      const settings = await settingsOf(command, shell);
      const named = inputsOf(inputs, settings);
      const found = await findInputs(named, null, shell);
      const count: LineCount = { good: 0, bad: 0 };
      for await (const ingested of ingestAll(found, defaultsOf(settings))) {
        if (ingested.ok === null) continue;
        if (ingested.ok) {
          count.good += 1;
          await writeRecord(ingested.article, shell);
          continue;
        }
        count.bad += 1;
        const { source_path, line, code, message } = ingested.reject;
        const told = `${source_path}${line === null ? '' : `:${line}`}: ${code}: ${message}`;
        await complain(told, shell, rejectEntry(ingested.reject));
      }
      if (count.good + count.bad === 0) {
        await complain(`there is no article in ${named.join(', ')}`, shell);
        count.bad = 1;
      }
      shell.exitCode = exitCodeOf(count);
    });
}
