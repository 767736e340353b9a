import type { Command } from 'commander';
import { ClosedPipe } from '../io/checked-writer.ts';
import { printableLine } from '../io/printable.ts';
import { type GenerationNames, generationNames } from '../io/read-folder.ts';
import { complain, sourceOf } from './ndjson.ts';
import { findInputs } from './run.ts';
import { defaultsOf, type Settings, settingsOf } from './settings.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';
import type { Finding } from './validate/finding.ts';
import { generationFindings, type Texts } from './validate/generation-check.ts';
import { textsOfInputs, textsOfRecords } from './validate/texts.ts';

const EXAMPLES = `
Examples:
  annals validate output
  annals validate output --input input/            the texts too, read again as annals run reads them
  annals ingest news/ | annals validate output --articles -
  annals validate output/runs/20260102T030405-678Z-0123456789ab

Checks every file against the JSON Schemas, the rules over several fields, the digests, sizes and counts of run.json,
the order of every file, that nothing is there twice, that the CSV and JSONL files say the same as timeline.json, and
that every old id leads to an event. With texts: that every quote and expression is its slice of the article, and that
the article's digest is that of its text. Files are read piece by piece, so they may be of any size.
Exit codes: 0 all is right, 2 something is wrong (told by file, line and check).`;

/** Findings of one check in one file that are told: one slip may spoil a million rows. */
const SHOWN = 20;

const findingLine = ({ file, line, check, message }: Finding): string =>
  printableLine(`${file}${line === null ? '' : `:${line}`}: ${check}: ${message}`);

type Sources = { readonly articles?: string; readonly input?: readonly string[] };

type Around = { readonly dir: string; readonly settings: Settings };

/** Texts of both kinds, one after the other; null where none are given. */
function textsFrom({ articles, input }: Sources, { dir, settings }: Around, shell: Shell): Texts | null {
  if (articles === undefined && input === undefined) return null;
  return (async function* () {
    if (articles !== undefined) yield* textsOfRecords(sourceOf(articles, shell));
    if (input !== undefined) yield* textsOfInputs(await findInputs(input, dir, shell), defaultsOf(settings));
  })();
}

/** Tells findings as they come, at most SHOWN of a kind, and at the end how many more there are. */
class Telling {
  readonly #counts = new Map<string, number>();
  readonly #shell: Shell;
  total = 0;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  async tell(finding: Finding): Promise<void> {
    const kind = `${finding.file}: ${finding.check}`;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.total += 1;
    if (count <= SHOWN) await this.#shell.out.write(`${findingLine(finding)}\n`);
  }

  async end(): Promise<void> {
    for (const [kind, count] of this.#counts)
      if (count > SHOWN) await this.#shell.out.write(`${printableLine(kind)}: ... and ${count - SHOWN} more\n`);
  }
}

async function validate(generation: GenerationNames, texts: Texts | null, shell: Shell): Promise<string> {
  const telling = new Telling(shell);
  const findings = generationFindings(generation, texts);
  let step = await findings.next();
  for (; !step.done; step = await findings.next()) await telling.tell(step.value);
  await telling.end();
  shell.exitCode = telling.total === 0 ? EXIT.good : EXIT.nothingPublished;
  const held =
    step.value === null ? '' : `, ${step.value.checked} of ${step.value.articles} articles held against their texts`;
  return `${telling.total === 0 ? `${generation.names.length} files, all right` : `${telling.total} findings`}${held}`;
}

export function addValidate(program: Command, shell: Shell): void {
  program
    .command('validate')
    .summary('check a published timeline')
    .description('Check that a published timeline is whole and keeps every promise of its format.')
    .argument('<dir>', 'folder that was published to')
    .option('--articles <file>', 'NDJSON articles whose texts it is held against, or - for stdin')
    .option('--input <path...>', 'files and folders whose texts it is held against')
    .option('--map <field=name...>', 'what your records call a field, such as text=story')
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string, sources: Sources, command: Command) => {
      const texts = textsFrom(sources, { dir, settings: await settingsOf(command, shell) }, shell);
      const verdict = await generationNames(dir)
        .then((generation) => validate(generation, texts, shell))
        .catch((error: Error) => {
          throw error instanceof ClosedPipe ? error : new CommandFailure(`${dir}: ${error.message}`);
        });
      await complain(`${dir}: ${verdict}`, shell);
    });
}
