import type { Source } from '../../../schemas/source.ts';
import { type Refusal, refuse } from '../reject-codes.ts';

/** The source failed while it was read. An exception, for it can strike between any two chunks; ingest turns it into a reject. */
export class ReadError extends Error {
  readonly code: 'E_READ' | 'E_COMPRESSED';

  constructor(cause: unknown, code: ReadError['code'] = 'E_READ') {
    super(reasonOf(cause));
    this.name = 'ReadError';
    this.code = code;
  }
}

/** A system error by its code: its message names absolute paths, which differ from machine to machine. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

const NO_BYTES = new Uint8Array();

/** The chunks of a source, any failure of it marked as such. */
export async function* sourceChunks(source: Source): AsyncGenerator<Uint8Array> {
  try {
    yield* source.chunks();
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(error);
  }
}

/** At least the first `count` bytes of chunks, or all there are. They are gone from the chunks then. */
export async function beginning(chunks: AsyncGenerator<Uint8Array>, count: number): Promise<Uint8Array> {
  let head: Uint8Array = NO_BYTES;
  while (head.length < count) {
    const next = await chunks.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return head;
}

/** A head and the chunks behind it. Whoever stops at the head closes the source as well. */
export async function* continued(head: Uint8Array, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    yield* chunks;
  } finally {
    await chunks.return(undefined);
  }
}

/** Bytes gathered from chunks, at most `limit` of them; past it nothing more is held. */
export class Gathered {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  get tooLong(): boolean {
    return this.#length > this.#limit;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.tooLong) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** What was gathered, as one run of bytes. */
  bytes(): Uint8Array {
    const [first = NO_BYTES] = this.#parts;
    return this.#parts.length > 1 ? Buffer.concat(this.#parts) : first;
  }

  /** The same, and begins anew. */
  take(): Uint8Array {
    const bytes = this.bytes();
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}

/** All bytes of chunks, or a refusal as soon as there are more than `limit`. */
export async function gather(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ ok: true; bytes: Uint8Array } | Refusal> {
  const gathered = new Gathered(limit);
  for await (const chunk of chunks) {
    gathered.add(chunk);
    if (gathered.tooLong) return refuse('E_TOO_LARGE', '');
  }
  return { ok: true, bytes: gathered.bytes() };
}
