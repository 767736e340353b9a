import { availableParallelism } from 'node:os';
import { LogWriter } from './commands/log.ts';
import { coded } from './commands/log-codes.ts';
import { main } from './commands/main.ts';
import { EXIT, type Shell } from './commands/shell.ts';
import { CheckedWriter } from './io/checked-writer.ts';
import { catchInterrupts } from './io/interrupt.ts';
import { packageVersion } from './io/package-version.ts';

const now = (): string => new Date().toISOString();

/** The one place where the program meets the clock, the environment and the machine. */
const shell: Shell = {
  stdin: process.stdin,
  out: new CheckedWriter(process.stdout),
  err: new LogWriter(new CheckedWriter(process.stderr, { needed: false }), now),
  now,
  environment: process.env,
  configFile: 'annals.config.yaml',
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
  const [message, exit_code] = [`annals: ${error.message}`, EXIT.nothingPublished];
  process.stderr.write(shell.err.line({ ...coded('failure'), message, exit_code }));
  process.exit(EXIT.nothingPublished);
});
// What Node warns of goes the same way, or a line of the log would be none.
process.removeAllListeners('warning');
process.on('warning', ({ message }) => {
  process.stderr.write(shell.err.line({ ...coded('warning'), message }));
});
process.exitCode = await main(process.argv.slice(2), shell);
// Stdin may still be open, as behind a pipe that nobody closes; the work is done.
process.exit();
