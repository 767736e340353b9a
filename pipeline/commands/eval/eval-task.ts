import type { Shell } from '../shell.ts';

export type EvalOptions = {
  readonly corpus: string;
  readonly holdOut?: number;
  readonly verbose?: boolean;
  readonly json?: boolean;
};

/** One thing that `annals eval` scores. Tasks know nothing of each other. */
export type EvalTask = {
  /** What is scored, for the list of tasks. */
  readonly scores: string;
  /** What the corpus must be and what differences print, for the help. */
  readonly corpus: string;
  /** Scores, reports, and returns the exit code. */
  readonly run: (options: EvalOptions, shell: Shell) => Promise<number>;
};
