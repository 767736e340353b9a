import { Command, CommanderError } from 'commander';
import { ClosedPipe } from '../io/checked-writer.ts';
import { printable } from '../io/printable.ts';
import { wordsOf } from '../io/system-reason.ts';
import { addDedupe } from './dedupe.ts';
import { addEmit } from './emit.ts';
import { addEval } from './eval.ts';
import { addExplain } from './explain.ts';
import { addForget } from './forget.ts';
import { addIngest } from './ingest.ts';
import { addResolve } from './resolve.ts';
import { addRun } from './run.ts';
import { CommandFailure, EXIT, type Shell } from './shell.ts';
import { addTag } from './tag.ts';
import { addValidate } from './validate.ts';

const ABOUT = `News articles in, an absolute, validated timeline of events out.

Put articles in input/ and run "annals run": the timeline is in output/latest/.`;

const COMMANDS = [
  addRun,
  addIngest,
  addTag,
  addResolve,
  addDedupe,
  addEmit,
  addForget,
  addExplain,
  addValidate,
  addEval,
];

/** Commander writes at once and forgets; what it says waits here for a checked write. */
function programFor(shell: Shell): { program: Command; said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  const program = new Command('annals')
    .description(ABOUT)
    .version(shell.version)
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
    });
  for (const add of COMMANDS) add(program, shell);
  return { program, said };
}

/** The exit code of a failure, once it has been told. Never a stack trace. */
async function tellFailure(error: unknown, shell: Shell): Promise<number> {
  if (error instanceof ClosedPipe) return shell.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.nothingPublished;
  await shell.err.write(`annals: ${printable(wordsOf(error))}\n`);
  return error instanceof CommandFailure ? error.exitCode : EXIT.nothingPublished;
}

/** Runs one command line. Returns the exit code; what went wrong is told on stderr, never thrown. */
export async function main(args: readonly string[], shell: Shell): Promise<number> {
  const { program, said } = programFor(shell);
  try {
    await program.parseAsync(args, { from: 'user' });
    await shell.out.flush();
  } catch (error) {
    shell.exitCode = await tellFailure(error, shell);
  }
  try {
    await shell.err.write(printable(said.err));
    await shell.err.flush();
    await shell.out.write(said.out);
    await shell.out.flush();
  } catch (error) {
    if (!(error instanceof ClosedPipe)) return EXIT.nothingPublished;
  }
  return shell.exitCode;
}
