import type { CheckedWriter } from '../io/checked-writer.ts';
import type { LogWriter } from './log.ts';

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a command may use of the world outside: streams, a clock, and how the terminal likes its text. */
export type Shell = {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: CheckedWriter;
  readonly err: LogWriter;
  /** The injected clock, an ISO instant in UTC. It stamps run.json and names runs; it dates no event. */
  readonly now: () => string;
  readonly environment: Environment;
  /** Path of the configuration file that is used, if it is there, where none is named. */
  readonly configFile: string;
  readonly version: string;
  readonly node: string;
  readonly cores: number;
  /** stdout, stderr is a terminal. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** The environment asks for no colour (NO_COLOR). */
  readonly noColor: boolean;
  /** What the program will exit with. */
  exitCode: number;
};

/** Exit codes of the contract. Those of signals are in io/interrupt.ts. */
export const EXIT = { good: 0, someRejected: 1, nothingPublished: 2, locked: 75 } as const;

/** A command that cannot go on, for a reason that the user can mend. The message stands alone. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.nothingPublished) {
    super(message);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
