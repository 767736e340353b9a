import { Gathered } from './bytes.ts';

/** One line of a file, without its line feed. `bytes` is null where the line is longer than the limit. */
export type ByteLine = { readonly line: number; readonly offset: number; readonly bytes: Uint8Array | null };

const LINE_FEED = 0x0a;

/** Cuts chunks into lines, wherever the chunks were cut. Of a line past `limit` bytes only the length is kept. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  const gathered = new Gathered(limit);
  let line = 1;
  let offset = 0;
  const next = (): ByteLine => {
    const at = { line: line++, offset };
    offset += gathered.length + 1;
    const { tooLong } = gathered;
    const bytes = gathered.take();
    return { ...at, bytes: tooLong ? null : bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      gathered.add(chunk.subarray(start, end));
      yield next();
      start = end + 1;
    }
    gathered.add(chunk.subarray(start));
  }
  if (gathered.length > 0) yield next();
}

const SPACES = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Whether a byte is white space of JSON. */
export const isSpace = (byte: number): boolean => SPACES.has(byte);

export const isBlank = (bytes: Uint8Array): boolean => bytes.every(isSpace);
