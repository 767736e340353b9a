import { Gathered } from './bytes.ts';

/** One line of a file, without its line feed. `bytes` is null where the line is longer than the limit. */
export type ByteLine = { readonly line: number; readonly offset: number; readonly bytes: Uint8Array | null };

const LINE_FEED = 0x0a;

/** Cuts chunks into lines, wherever the chunks were cut. Of a line past `limit` bytes only the length is kept. */
export class ByteLines {
  readonly #gathered: Gathered;
  #line = 1;
  #offset = 0;

  constructor(limit: number) {
    this.#gathered = new Gathered(limit);
  }

  /** Takes the next bytes and gives the lines that end in them. Not asynchronous: a step of that costs more than a short line. */
  *feed(chunk: Uint8Array): Generator<ByteLine> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      this.#gathered.add(chunk.subarray(start, end));
      yield this.#take();
      start = end + 1;
    }
    this.#gathered.add(chunk.subarray(start));
  }

  /** To be called behind the last byte: the line that no line feed ends. */
  *finish(): Generator<ByteLine> {
    if (this.#gathered.length > 0) yield this.#take();
  }

  #take(): ByteLine {
    const { tooLong, length } = this.#gathered;
    const bytes = this.#gathered.take();
    const line = { line: this.#line, offset: this.#offset, bytes: tooLong ? null : bytes };
    this.#line++;
    this.#offset += length + 1;
    return line;
  }
}

const SPACES = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Whether a byte is white space of JSON. */
export const isSpace = (byte: number): boolean => SPACES.has(byte);

export const isBlank = (bytes: Uint8Array): boolean => bytes.every(isSpace);
