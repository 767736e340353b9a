import type { Command } from 'commander';
import { Mention } from '../../schemas/mention.ts';
import { soundness } from '../balance.ts';
import type { MentionSource } from '../dedupe/mention-source.ts';
import { merge } from '../dedupe/merge.ts';
import { spool } from '../io/spool.ts';
import { complain, exitCodeOf, goodRecords, type LineCount, sourceOf, writeRecord } from './ndjson.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals ingest news/ | annals resolve | annals dedupe > events.ndjson

All mentions are read before the first event is printed; they wait in a temporary file in TMPDIR. Mentions without
a date are in no event; stderr tells how many. Exit codes: 0 all good, 1 some lines could not be read (told on
stderr), 2 none could, or the temporary file cannot be written.`;

async function writeEvents(mentions: MentionSource, shell: Shell): Promise<void> {
  let unresolved = mentions.length;
  for (const event of merge(mentions).events()) {
    const checked = soundness(event);
    if (checked.ok) {
      unresolved -= event.mentions.length;
      await writeRecord(checked.event, shell);
    } else await complain(checked.note.message, shell);
  }
  if (unresolved > 0) await complain(`${unresolved} mentions without a date are in no event`, shell);
}

export function addDedupe(program: Command, shell: Shell): void {
  program
    .command('dedupe')
    .summary('mentions in, events out')
    .description('Find which mentions tell of one event and print one event a line, in the order of time.')
    .argument('[file]', 'NDJSON mentions, or - for stdin', '-')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) => {
      const count: LineCount = { good: 0, bad: 0 };
      const mentions = await spool(goodRecords(sourceOf(file, shell), Mention, { count, shell }));
      try {
        await writeEvents(mentions, shell);
      } finally {
        mentions.close();
      }
      shell.exitCode = exitCodeOf(count);
    });
}
