/** Exit codes of the contract: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

const cleanups = new Set<() => void>();

/** What must be undone if the program is interrupted, until the returned function is called. Runs at once: no promises. */
export function onInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Answers SIGINT and SIGTERM by undoing what is half done, newest first, and leaving with the contract's code. */
export function catchInterrupts(): void {
  for (const [signal, code] of Object.entries(EXIT_CODES))
    process.once(signal, () => {
      for (const cleanup of [...cleanups].reverse()) cleanup();
      process.exit(code);
    });
}
