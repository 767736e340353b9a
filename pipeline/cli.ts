import { availableParallelism } from 'node:os';
import { main } from './commands/main.ts';
import { EXIT, type Shell } from './commands/shell.ts';
import { CheckedWriter } from './io/checked-writer.ts';
import { catchInterrupts } from './io/interrupt.ts';
import { packageVersion } from './io/package-version.ts';
import { printable } from './io/printable.ts';

/** The one place where the program meets the clock, the environment and the machine. */
const shell: Shell = {
  stdin: process.stdin,
  out: new CheckedWriter(process.stdout),
  err: new CheckedWriter(process.stderr, { needed: false }),
  now: () => new Date().toISOString(),
  version: packageVersion(),
  node: process.version,
  cores: availableParallelism(),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  noColor: (process.env['NO_COLOR'] ?? '') !== '',
  exitCode: EXIT.good,
};

catchInterrupts();
// A bug outside every promise we wait for: still a sentence and the contract's exit code, never a stack trace.
process.on('uncaughtException', (error) => {
  process.stderr.write(`annals: ${printable(error.message)}\n`);
  process.exit(EXIT.nothingPublished);
});
process.exitCode = await main(process.argv.slice(2), shell);
// Stdin may still be open, as behind a pipe that nobody closes; the work is done.
process.exit();
