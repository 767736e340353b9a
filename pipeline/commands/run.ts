import { existsSync, realpathSync } from 'node:fs';
import type { Command } from 'commander';
import { FORMAT_HELP } from '../emit/formats.ts';
import { EMPTY_FOUND, type Found } from '../io/found.ts';
import { programDigest } from '../io/program-digest.ts';
import { stdinArticles } from '../io/stdin-source.ts';
import { walk } from '../io/walk.ts';
import { type Outcome, run } from '../run.ts';
import { withArticleOptions, withFieldNames } from './articles.ts';
import { withMemory } from './memory.ts';
import { holding } from './publish.ts';
import { publishOutcome } from './publish-outcome.ts';
import { tellStart } from './run-log.ts';
import { defaultsOf, type OutSettings, type Settings, settingsOf } from './settings.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';
import { stopwatch } from './stopwatch.ts';

const EXAMPLES = `
Examples:
  annals run                                    read input/, publish to output/
  annals run news/ --out timeline               another folder
  annals run news/ --published 2023-06-12       a date for articles that state none
  annals run a.txt b.jsonl --format csv         only what a spreadsheet needs
  cat articles.jsonl | annals run - --out out   from another program

Articles are plain text, Markdown, HTML pages, JSON, JSON Lines, CSV, feeds, mails or WARC, also
compressed as .gz. A file articles.csv beside them
(columns file,published_at,title,url,publisher,timezone) says what they cannot say. A file corrections.csv (columns id,action,value,note) has the
reviewer's word, which wins over the program in every run.
What a run has read stays in the timeline, also where it is not in the input any more: annals forget takes it out.
The files are in DIR/latest/: timeline.csv for spreadsheets, timeline.json for programs.

Exit codes: 0 all good, 1 published but some inputs were rejected (see rejects.jsonl),
2 nothing published, 75 another run holds the folder.`;

/** Above this size, a batch is worth the time that threads take to start. */
const THREADS_FROM_BYTES = 1_000_000;
const MOST_THREADS = 8;
/** Articles between two updates of the progress line. */
const PROGRESS_STEP = 25;

export function addRun(program: Command, shell: Shell): void {
  const command = program
    .command('run')
    .summary('articles in, a published timeline out')
    .description('Read news articles and publish the timeline of events that they tell of.')
    .argument('[input...]', 'files and folders, or - for one file of any format on stdin (default: input/)')
    .option('--out <dir>', 'folder to publish to (default: output)');
  withFieldNames(withArticleOptions(command))
    .option('--format <list>', FORMAT_HELP)
    .option('--csv-profile <profile>', 'plain, or excel with a byte order mark (default: plain)')
    .option('--fresh', 'start over: forget what earlier runs read, their timelines and aliases')
    .option('--keep <n>', 'timelines in DIR/runs/ that stay, this one included (default: 10)')
    .option('--jobs <n>', 'threads that read articles (default: one, more for large batches)')
    .option('--dry-run', 'do everything but write')
    .option('--json', 'print one summary object on stdout')
    .option('--quiet', 'say nothing but errors, and one line where inputs were rejected')
    .option('--no-color', 'no colours')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], _options: unknown, command: Command) => {
      const settings = await settingsOf(command, shell);
      shell.exitCode = await runCommand(inputsOf(inputs, settings), settings, shell);
    });
}

/** The inputs that a command names, else those of its settings. */
export const inputsOf = (named: readonly string[], { input = ['input'] }: Settings): readonly string[] =>
  named.length > 0 ? named : input;

/** Files, folders and stdin, in one batch. */
export async function findInputs(inputs: readonly string[], out: string | null, shell: Shell): Promise<Found> {
  const output = out !== null && existsSync(out) ? realpathSync(out) : null;
  const paths = inputs.filter((input) => input !== '-');
  const found = paths.length > 0 ? await walk(paths, output) : EMPTY_FOUND;
  if (paths.length === inputs.length) return found;
  const piped = { sidecar: null, complete: true, named: true, sources: [stdinArticles(shell.stdin)] };
  return { ...found, groups: [...found.groups, piped] };
}

function progressLine(settings: Settings, shell: Shell): { tell?: (read: number) => void; clear: () => Promise<void> } {
  if (!shell.errIsTerminal || settings.quiet === true || shell.err.kind === 'json') return { clear: async () => {} };
  const show = async (text: string): Promise<void> => {
    await shell.err.write(`\r\u001b[K${text}`);
    await shell.err.flush();
  };
  return {
    tell: (read) => {
      // Progress that cannot be shown is no reason to stop.
      if (read % PROGRESS_STEP === 0) show(`${read} articles read`).catch(() => {});
    },
    clear: () => show(''),
  };
}

async function runCommand(inputs: readonly string[], settings: Settings, shell: Shell): Promise<number> {
  const out = settings.out ?? 'output';
  const dry = settings['dry-run'] === true;
  await tellStart({ command: 'run', inputs }, { ...settings, out }, shell);
  const work = (): Promise<number> => produce(inputs, { ...settings, out }, shell);
  return dry ? work() : holding(out, work);
}

async function produce(inputs: readonly string[], settings: OutSettings, shell: Shell): Promise<number> {
  const watch = stopwatch(shell.now);
  const found = await findInputs(inputs, settings.out, shell);
  watch.lap('find');
  const progress = progressLine(settings, shell);
  return withMemory(settings, async ({ memory, earlier }) => {
    watch.lap('remember');
    const outcome = await run(found, memory, {
      ...defaultsOf(settings),
      program: programDigest(),
      earlier,
      jobs: settings.jobs ?? (found.bytes >= THREADS_FROM_BYTES ? Math.min(shell.cores, MOST_THREADS) : 1),
      progress: (read) => {
        watch.lap('read');
        progress.tell?.(read);
      },
    });
    watch.lap('merge');
    await progress.clear();
    if (outcome.articles.length === 0) throw nothingRead(inputs, outcome);
    await publishOutcome(outcome, { settings, earlier, watch }, shell);
    return outcome.rejectedNow > 0 ? EXIT.someRejected : EXIT.good;
  });
}

function nothingRead(inputs: readonly string[], { rejects }: Outcome): CommandFailure {
  const reasons = rejects
    .slice(0, 5)
    .map(({ source_path, code, message }) => `\n  ${source_path}: ${code}: ${message}`);
  return new CommandFailure(
    `no article could be read from ${inputs.join(', ')}: nothing was published${reasons.join('')}`,
  );
}
