/** Exit codes of the contract: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type Caught = (typeof SIGNALS)[number];

const cleanups = new Set<() => void>();

/** What must be undone if the program is interrupted, until the returned function is called. Runs at once: no promises. */
export function onInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

function leave(signal: Caught): void {
  for (const cleanup of [...cleanups].reverse())
    try {
      cleanup();
    } catch {
      // A disk that fails keeps nobody here: the next run clears it away.
    }
  process.exit(EXIT_CODES[signal]);
}

/** Answers SIGINT and SIGTERM by undoing what is half done, newest first, and leaving with the contract's code. */
export function catchInterrupts(): void {
  for (const signal of SIGNALS) process.once(signal, leave);
}

/** Node hears a signal between two turns only. The first process of a container has no default action: the system drops the signal. */
const mayLetGo = (): boolean =>
  process.pid !== 1 && SIGNALS.some((signal) => process.listeners(signal).some((listener) => listener === leave));

/**
 * Does long work that lets nothing else turn, so that a signal ends the program at once meanwhile, by the system's default action (a shell
 * tells 130 and 143 then too). Nothing is undone: only for work during which nothing is half done but what the next run clears away.
 */
export async function endingAtOnce<T>(work: () => T): Promise<T> {
  // Signals that came before are heard first.
  await new Promise((resolve) => setImmediate(resolve));
  if (!mayLetGo()) return work();
  for (const signal of SIGNALS) process.off(signal, leave);
  try {
    return work();
  } finally {
    catchInterrupts();
  }
}
