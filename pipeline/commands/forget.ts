import type { Command } from 'commander';
import { EMPTY_FOUND } from '../io/found.ts';
import { programDigest } from '../io/program-digest.ts';
import { without } from '../memory/memory.ts';
import { run } from '../run.ts';
import { withMemory } from './memory.ts';
import { holding, publishedManifest } from './publish.ts';
import { publishOutcome } from './publish-outcome.ts';
import { type OutSettings, settingsOf } from './settings.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';
import { stopwatch } from './stopwatch.ts';

const EXAMPLES = `
Examples:
  annals forget 004_83f71c9b77ab395e          an article, by its id in documents.csv
  annals forget "notes.pdf" --out timeline    what rejects.jsonl tells of a file, by its path

The timeline is published anew without them. What still lies in the input is read again by the next run.
Exit codes: 0 forgotten, 2 nothing was (nobody has that id), 75 another run holds the folder.`;

/** Whoever forgets an article has said nothing of earlier timelines. */
const KEEP_ALL = 1_000_000;

/** The files that the last run was asked for. */
async function formatsBefore(out: string): Promise<Pick<OutSettings, 'format' | 'csv-profile'>> {
  const { format, 'csv-profile': profile } = (await publishedManifest(out))?.options ?? {};
  return {
    ...(Array.isArray(format) && { format }),
    ...((profile === 'plain' || profile === 'excel') && { 'csv-profile': profile }),
  };
}

const forget = (ids: readonly string[], settings: OutSettings, shell: Shell): Promise<number> =>
  withMemory(settings, async ({ memory, earlier }) => {
    const watch = stopwatch(shell.now);
    const left = without(memory, new Set(ids));
    const [unknown] = left.unknown;
    if (unknown !== undefined)
      throw new CommandFailure(
        `nothing was forgotten: no article of ${settings.out} has the id "${unknown}", and no reject the path`,
      );
    const outcome = await run(EMPTY_FOUND, left.memory, {
      published: null,
      timezone: null,
      program: programDigest(),
      jobs: 1,
      earlier,
      corrections: memory.corrections,
    });
    watch.lap('merge');
    // No input was looked at, so nothing is missing there.
    await publishOutcome({ ...outcome, left: 0 }, { settings, earlier, watch }, shell);
    return EXIT.good;
  });

export function addForget(program: Command, shell: Shell): void {
  program
    .command('forget')
    .summary('take articles out of a published timeline')
    .description('Forget articles that left the input, and publish the timeline without them.')
    .argument('<id...>', 'ids of articles, or paths of rejected files')
    .option('--out <dir>', 'folder that the timeline was published to (default: output)')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const { out = 'output', ...settings } = await settingsOf(command, shell);
      shell.exitCode = await holding(out, async () =>
        forget(ids, { keep: KEEP_ALL, ...settings, fresh: false, ...(await formatsBefore(out)), out }, shell),
      );
    });
}
