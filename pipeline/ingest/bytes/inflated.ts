import type { Transform } from 'node:stream';
import { LIMITS } from '../limits.ts';
import { ReadError } from './bytes.ts';

/** A stream of node:zlib: packed bytes in, the bytes themselves out. */
export type Unpacker = Transform & { readonly bytesWritten: number };

/**
 * What comes out of an unpacker for the slices that go in. Its own iterator drops what it still holds when it fails; here
 * all that came out before the damage is given first. Throws a ReadError then.
 */
export async function* inflated(slices: AsyncIterable<Uint8Array>, stream: Unpacker): AsyncGenerator<Uint8Array> {
  const engine = new Engine(stream);
  let taken = 0;
  let given = 0;
  const bounded = async function* (outputs: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const output of outputs) {
      given += output.length;
      if (given > LIMITS.expandedBytes && given > taken * LIMITS.expandedTimes) throw failure('it swells too much');
      yield output;
    }
  };
  try {
    for await (const slice of slices) {
      const open = taken === stream.bytesWritten;
      taken += slice.length;
      if (open) yield* bounded(engine.feed(slice));
      // What it leaves lies behind its end. Tapes and disks pad with zeros.
      if (behind(slice, taken - stream.bytesWritten).some((byte) => byte !== 0))
        throw failure(`there is more behind its end, byte ${stream.bytesWritten}`);
    }
    yield* bounded(engine.finish());
  } finally {
    stream.destroy();
  }
}

/** The last `count` bytes of a slice, or all where there are fewer. */
const behind = (slice: Uint8Array, count: number): Uint8Array => slice.subarray(Math.max(0, slice.length - count));

const failure = (why: string): ReadError => new ReadError(why, 'E_COMPRESSED');

/** A stream fed step by step: each step gives what comes out and ends when its bytes are taken. */
class Engine {
  readonly #stream: Unpacker;
  #failed = false;
  #ended = false;
  #wake = (): void => {};

  constructor(stream: Unpacker) {
    this.#stream = stream;
    const wake = (): void => this.#wake();
    stream.on('readable', wake);
    stream.on('end', () => {
      this.#ended = true;
      wake();
    });
    stream.on('error', () => {
      this.#failed = true;
      wake();
    });
  }

  async *feed(slice: Uint8Array): AsyncGenerator<Uint8Array> {
    let taken = false;
    this.#stream.write(slice, () => {
      taken = true;
      this.#wake();
    });
    yield* this.#outputs('damaged', () => taken);
  }

  async *finish(): AsyncGenerator<Uint8Array> {
    this.#stream.end();
    yield* this.#outputs('cut off', () => false);
  }

  /** What comes out until all is done. What can be read is read before a failure is told. */
  async *#outputs(why: string, done: () => boolean): AsyncGenerator<Uint8Array> {
    for (;;) {
      const output: Uint8Array | null = this.#stream.read();
      if (output !== null) yield output;
      else if (this.#failed) throw failure(`${why} near byte ${this.#stream.bytesWritten}`);
      else if (this.#ended || done()) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
