import { ReadError } from '../bytes/bytes.ts';

const FIRST_BYTES = 1 << 18;

/**
 * What is looked at of a stream: bytes in one run, more read on demand, those done with dropped. Positions count from the
 * first byte not dropped. Each byte is copied a bounded number of times, whatever is asked for.
 */
export class ByteWindow {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer = Buffer.allocUnsafe(FIRST_BYTES);
  #start = 0;
  #end = 0;
  #offset = 0;
  #failure: ReadError | null = null;

  constructor(chunks: AsyncIterator<Uint8Array>) {
    this.#chunks = chunks;
  }

  /** Where the window begins in the stream. */
  get offset(): number {
    return this.#offset;
  }

  /** Why the stream ends here, if it ends too early. It is kept: what was read before is to be used first. */
  get failure(): ReadError | null {
    return this.#failure;
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** Reads on until there are `count` bytes; false where the stream ends before. */
  async fill(count: number): Promise<boolean> {
    while (this.length < count) {
      const chunk = await this.#next();
      if (chunk === null) return false;
      this.#append(chunk);
    }
    return true;
  }

  async #next(): Promise<Uint8Array | null> {
    try {
      const { done, value } = await this.#chunks.next();
      return done ? null : value;
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      this.#failure = error;
      return null;
    }
  }

  /** The bytes from one position to another, as far as they were read. They hold until more is read. */
  view(from: number, to: number): Buffer {
    return this.#buffer.subarray(this.#start + from, Math.min(this.#start + to, this.#end));
  }

  /** Where a needle begins among the bytes that were read, or -1. */
  indexOf(needle: Uint8Array): number {
    return this.view(0, this.length).indexOf(needle);
  }

  drop(count: number): void {
    this.#start += count;
    this.#offset += count;
  }

  #append(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#buffer.length) this.#makeRoom(chunk.length);
    this.#buffer.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** Moves what is left to the front only where as much was dropped: a byte is not moved again and again. */
  #makeRoom(more: number): void {
    const { length } = this;
    const roomy = this.#start >= length && length + more <= this.#buffer.length;
    const target = roomy ? this.#buffer : Buffer.allocUnsafe(2 * (length + more));
    this.#buffer.copy(target, 0, this.#start, this.#end);
    this.#buffer = target;
    this.#start = 0;
    this.#end = length;
  }
}
