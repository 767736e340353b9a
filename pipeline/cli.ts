import { availableParallelism } from 'node:os';
import { Command, CommanderError } from 'commander';
import { addDedupe } from './commands/dedupe.ts';
import { addEmit } from './commands/emit.ts';
import { addExplain } from './commands/explain.ts';
import { addIngest } from './commands/ingest.ts';
import { addResolve } from './commands/resolve.ts';
import { addRun } from './commands/run.ts';
import { CommandFailure, EXIT, type Shell } from './commands/shell.ts';
import { addTag } from './commands/tag.ts';
import { addValidate } from './commands/validate.ts';
import { CheckedWriter, ClosedPipe } from './io/checked-writer.ts';
import { catchInterrupts } from './io/interrupt.ts';
import { packageVersion } from './io/package-version.ts';
import { printable } from './io/printable.ts';

const ABOUT = `News articles in, an absolute, validated timeline of events out.

Put articles in input/ and run "annals run": the timeline is in output/latest/.`;

const COMMANDS = [addRun, addIngest, addTag, addResolve, addDedupe, addEmit, addExplain, addValidate];

/** The one place where the program meets the clock, the environment and the machine. */
const shellOf = (): Shell => ({
  stdin: process.stdin,
  out: new CheckedWriter(process.stdout),
  err: new CheckedWriter(process.stderr),
  now: () => new Date().toISOString(),
  version: packageVersion(),
  node: process.version,
  cores: availableParallelism(),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  noColor: (process.env['NO_COLOR'] ?? '') !== '',
  exitCode: EXIT.good,
});

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
  const message = error instanceof Error ? error.message : String(error);
  await shell.err.write(`annals: ${printable(message)}\n`);
  return error instanceof CommandFailure ? error.exitCode : EXIT.nothingPublished;
}

async function main(args: readonly string[]): Promise<number> {
  const shell = shellOf();
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

catchInterrupts();
process.exitCode = await main(process.argv.slice(2));
// Stdin may still be open, as behind a pipe that nobody closes; the work is done.
process.exit();
