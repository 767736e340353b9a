import { createHash } from 'node:crypto';
import { fileSource } from './file-source.ts';

/** What can be said of a file without knowing what it holds. `rows` counts line ends outside quotation marks, as in a CSV. */
export type FileTally = {
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: number;
  readonly rows: number;
};

const LF = 0x0a;
const QUOTE = 0x22;

/** Digest, size and number of lines of a file, read piece by piece. What stands behind the last line end counts as a line. */
export async function tallyFile(path: string): Promise<FileTally> {
  const hash = createHash('sha256');
  let [bytes, lines, rows] = [0, 0, 0];
  let quoted = false;
  let last = LF;
  for await (const chunk of fileSource(path, path).chunks()) {
    hash.update(chunk);
    bytes += chunk.length;
    for (const byte of chunk)
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LF) {
        lines += 1;
        if (!quoted) rows += 1;
      }
    last = chunk.at(-1) ?? last;
  }
  const open = last === LF ? 0 : 1;
  return { sha256: hash.digest('hex'), bytes, lines: lines + open, rows: rows + open };
}
