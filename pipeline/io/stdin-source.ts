import type { Source } from '../../schemas/source.ts';

/** The path that stands for standard input. */
const STDIN = '-';

/** How much of its beginning can be read again: what ingest may look at to tell the format, and a good deal more. */
const HELD_BYTES = 32_000_000;

/** Standard input as a stream of records: it can be read once. */
export const stdinSource = (stdin: AsyncIterable<Uint8Array>): Source => ({ path: STDIN, chunks: () => stdin });

/**
 * Standard input for ingest, which looks at the beginning to tell the format and then begins anew. The beginning is held
 * until more than HELD_BYTES have passed and is let go then, so a long stream never fills the memory.
 */
export function stdinArticles(stdin: AsyncIterable<Uint8Array>): Source {
  const stream = stdin[Symbol.asyncIterator]();
  let held: Uint8Array[] | null = [];
  let bytes = 0;
  const next = async (): Promise<Uint8Array | null> => {
    const { done, value } = await stream.next();
    if (done) return null;
    bytes += value.length;
    if (bytes > HELD_BYTES) held = null;
    held?.push(value);
    return value;
  };
  return {
    path: STDIN,
    chunks: async function* () {
      if (held === null) throw new Error('standard input can be read only once');
      yield* [...held];
      // A reader that stops early leaves the stream open for the next one.
      for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk;
    },
  };
}
