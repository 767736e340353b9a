import { Zip, ZipDeflate } from 'fflate';

/** A file in an archive, its text piece by piece. */
export type Part = { readonly path: string; readonly pieces: Iterable<string> };

/**
 * When every part was "changed": no clock. A zip holds local time, and this is read and written as such, so the bytes hang on no
 * time zone either.
 */
const CHANGED = '1980-01-01T12:00:00';

/** Of fflate's nine levels: the next ones are much slower and save little. */
const LEVEL = 3;

const ENCODER = new TextEncoder();

/** A zip archive, made as it is read. fflate's bytes hang on the parts alone; those of Node's own zlib on its version and the machine. */
export function* zipped(parts: Iterable<Part>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const taken = (): Uint8Array[] => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for (const { path, pieces } of parts) {
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = CHANGED;
    zip.add(file);
    for (const piece of pieces) {
      file.push(ENCODER.encode(piece));
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
