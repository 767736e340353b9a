import type { Command } from 'commander';
import type { Change } from '../../schemas/change.ts';
import { generationFolder } from '../io/generation-folder.ts';
import { printableLine } from '../io/printable.ts';
import { changeLine } from './diff/change-line.ts';
import { type Differing, differing } from './diff/differing.ts';
import { complain, writeRecord } from './ndjson.ts';
import { settingsOf } from './settings.ts';
import { CommandFailure, type Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  annals diff 20260101T030405-678Z-0123456789ab output     what changed since that run of output/runs/
  annals diff monday/ output --text                        the same between folders, for people
  annals diff A B --out timeline | wc -l                   run ids of timeline/runs/

Each of the two is a folder that was published to (its latest timeline), the folder of one generation, or a run id under
--out. Prints the lines that changes.jsonl of B would have if A were the run before it, sorted by event id.
Exit codes: 0 compared, whether anything differs or not; 2 one of them is no timeline.`;

const SUMMARY = ['added', 'changed', 'renamed', 'merged', 'removed'] as const satisfies readonly Change['change'][];

function summary(changes: readonly Change[]): string {
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length;
  return SUMMARY.map((kind) => `${count(kind)} ${kind}`).join(', ');
}

async function folderOf(name: string, out: string): Promise<string> {
  const folder = await generationFolder(name, out);
  if (folder !== null) return folder;
  throw new CommandFailure(
    `${name} is no timeline: name a folder that was published to, one of its runs/, or a run id with --out DIR`,
  );
}

async function compare(before: string, after: string): Promise<Differing> {
  try {
    return await differing(before, after);
  } catch (error) {
    throw new CommandFailure(error instanceof Error ? error.message : String(error));
  }
}

export function addDiff(program: Command, shell: Shell): void {
  program
    .command('diff')
    .summary('what changed between two published timelines')
    .description('Tell what became of the events of one timeline in another, as lines of changes.jsonl.')
    .argument('<a>', 'the earlier timeline: a folder or a run id')
    .argument('<b>', 'the later one')
    .option('--out <dir>', 'folder that has the run ids (default: output)')
    .option('--text', 'a line for people: what, when, title, fields from what to what')
    .addHelpText('after', EXAMPLES)
    .action(async (a: string, b: string, { text }: { readonly text?: boolean }, command: Command) => {
      const { out = 'output' } = await settingsOf(command, shell);
      const { changes, ...events } = await compare(await folderOf(a, out), await folderOf(b, out));
      for (const change of changes)
        if (text === true) await shell.out.write(`${printableLine(changeLine(change, events))}\n`);
        else await writeRecord(change, shell);
      await complain(`${summary(changes)}: ${a} -> ${b}`, shell);
    });
}
