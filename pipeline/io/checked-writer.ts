import type { Writable } from 'node:stream';
import { errorCode, reasonOf } from './system-reason.ts';

/** The reader of our output went away, as `| head` does. The program ends quietly. */
export class ClosedPipe extends Error {}

const BUFFER_CHARS = 64 * 1024;

/**
 * Text to stdout or stderr, each write waited for and its failure thrown: `console.log` to a full disk would say nothing
 * and exit 0.
 */
export class CheckedWriter {
  readonly #stream: Writable;
  readonly #needed: boolean;
  #pending = '';

  /** What is not needed, as remarks on stderr, may be lost in silence: there is nobody left to tell, and the exit code says it too. */
  constructor(stream: Writable, { needed = true }: { readonly needed?: boolean } = {}) {
    this.#stream = stream;
    this.#needed = needed;
    // The callback of `write` tells us; without a listener Node would print a stack trace on top.
    stream.on('error', () => {});
  }

  async write(text: string): Promise<void> {
    this.#pending += text;
    if (this.#pending.length >= BUFFER_CHARS) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text === '') return;
    const error = await new Promise<unknown>((resolve) => this.#stream.write(text, resolve));
    if (!error || !this.#needed) return;
    if (errorCode(error) === 'EPIPE') throw new ClosedPipe();
    throw new Error(`cannot write the output: ${reasonOf(error)}`);
  }
}
