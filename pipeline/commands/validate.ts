import type { Command } from 'commander';
import { RunManifest } from '../../schemas/run-manifest.ts';
import { Timeline } from '../../schemas/timeline.ts';
import { printableLine } from '../io/printable.ts';
import { readGeneration } from '../io/read-folder.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';
import { csvFindings } from './validate/csv-check.ts';
import { type Finding, type Generation, textOf } from './validate/finding.ts';
import { historyFindings } from './validate/history-check.ts';
import { manifestFindings } from './validate/manifest-check.ts';
import { schemaFindings } from './validate/schema-check.ts';
import { jsonlFindings, timelineFindings } from './validate/timeline-check.ts';

const EXAMPLES = `
Examples:
  annals validate output
  annals validate output/runs/20260102T030405-678Z-0123456789ab

Checks every file against the JSON Schemas, the rules over several fields, the digests, sizes and counts of run.json,
the order of events, that the CSV and JSONL files say the same as timeline.json, and that every old id leads to an event.
Exit codes: 0 all is right, 2 something is wrong (told by file, line and check).`;

const REQUIRED = ['run.json', 'timeline.json', 'rejects.jsonl', 'changes.jsonl', 'aliases.csv'];

/** What is wrong with a generation. Where a document is broken, what is built on it is not looked at. */
export function findingsOf(generation: Generation): readonly Finding[] {
  const missing = REQUIRED.filter((file) => !generation.has(file)).map(
    (file): Finding => ({ file, line: null, check: 'missing', message: 'is not there' }),
  );
  const broken = [...missing, ...schemaFindings(generation)];
  if (broken.some(({ file }) => file === 'run.json' || file === 'timeline.json')) return broken;
  const timeline = Timeline.parse(JSON.parse(textOf(generation, 'timeline.json')));
  const manifest = RunManifest.parse(JSON.parse(textOf(generation, 'run.json')));
  return [
    ...broken,
    ...manifestFindings(generation, manifest, timeline),
    ...timelineFindings(generation, timeline),
    ...jsonlFindings(generation, timeline),
    ...csvFindings(generation, timeline),
    ...historyFindings(generation, timeline),
  ];
}

const findingLine = ({ file, line, check, message }: Finding): string =>
  printableLine(`${file}${line === null ? '' : `:${line}`}: ${check}: ${message}`);

export function addValidate(program: Command, shell: Shell): void {
  program
    .command('validate')
    .summary('check a published timeline')
    .description('Check that a published timeline is whole and keeps every promise of its format.')
    .argument('<dir>', 'folder that was published to')
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string) => {
      const generation = await readGeneration(dir).catch((error: Error) => {
        throw new CommandFailure(error.message);
      });
      const findings = findingsOf(generation);
      for (const finding of findings) await shell.out.write(`${findingLine(finding)}\n`);
      const verdict = findings.length === 0 ? `${generation.size} files, all right` : `${findings.length} findings`;
      await shell.err.write(`${printableLine(dir)}: ${verdict}\n`);
      shell.exitCode = findings.length === 0 ? EXIT.good : EXIT.nothingPublished;
    });
}
