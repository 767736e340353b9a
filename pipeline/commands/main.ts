import { Command, CommanderError } from 'commander';
import { ClosedPipe } from '../io/checked-writer.ts';
import { printable } from '../io/printable.ts';
import { wordsOf } from '../io/system-reason.ts';
import { addDedupe } from './dedupe.ts';
import { addDiff } from './diff.ts';
import { addEmit } from './emit.ts';
import { addEval } from './eval.ts';
import { addExplain } from './explain.ts';
import { addForget } from './forget.ts';
import { addIngest } from './ingest.ts';
import type { LogEntry } from './log.ts';
import { coded } from './log-codes.ts';
import { addResolve } from './resolve.ts';
import { addRun } from './run.ts';
import { logKindOf, settingsOf, withConfigOptions } from './settings.ts';
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
  addDiff,
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
  for (const command of program.commands) withConfigOptions(command);
  // A setting that is wrong is told by every command, also by one that has no use for it: it is a mistake that waits.
  program.hook('preAction', async (_program, command) => {
    await settingsOf(command, shell);
  });
  return { program, said };
}

/** What ended the program, in JSON. */
const failureEntry = (message: string, exit_code: number): LogEntry => ({
  ...coded(exit_code === EXIT.locked ? 'locked' : 'failure'),
  message,
  exit_code,
});

/** In words, commander has said it already, and so it has where help was asked for. */
async function tellUsage({ code, message, exitCode }: CommanderError, shell: Shell): Promise<number> {
  if (exitCode === 0) return EXIT.good;
  const told = code === 'commander.help' ? 'no command was named' : message.replace(/^error: /, '');
  if (shell.err.kind === 'json')
    await shell.err.tell({ ...coded('usage'), message: told, exit_code: EXIT.nothingPublished });
  return EXIT.nothingPublished;
}

/** The exit code of a failure, once it has been told. Never a stack trace. */
async function tellFailure(error: unknown, shell: Shell): Promise<number> {
  if (error instanceof ClosedPipe) return shell.exitCode;
  if (error instanceof CommanderError) return await tellUsage(error, shell);
  const exitCode = error instanceof CommandFailure ? error.exitCode : EXIT.nothingPublished;
  if (shell.err.kind === 'json') await shell.err.tell(failureEntry(wordsOf(error), exitCode));
  else await shell.err.write(`annals: ${printable(wordsOf(error))}\n`);
  return exitCode;
}

/** Runs one command line. Returns the exit code; what went wrong is told on stderr, never thrown. */
export async function main(args: readonly string[], shell: Shell): Promise<number> {
  const { program, said } = programFor(shell);
  shell.err.kind = await logKindOf(args, shell);
  try {
    await program.parseAsync(args, { from: 'user' });
    await shell.out.flush();
  } catch (error) {
    shell.exitCode = await tellFailure(error, shell);
  }
  try {
    if (shell.err.kind === 'text') await shell.err.write(printable(said.err));
    await shell.err.flush();
    await shell.out.write(said.out);
    await shell.out.flush();
  } catch (error) {
    if (!(error instanceof ClosedPipe)) return EXIT.nothingPublished;
  }
  return shell.exitCode;
}
