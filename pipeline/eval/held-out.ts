import { createHash } from 'node:crypto';

const EXTENSIONS = /(?:\.tml|\.xml)+$/i;

/** The name of a document: of its file, without folders and extension. */
export const documentName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(EXTENSIONS, '');

/**
 * Whether a document belongs to the part that is kept apart, about one in `oneIn`. It hangs on the name alone, so the part
 * stays the same wherever the corpus lies and whatever else is in it: the first four bytes of the name's sha256 as an
 * unsigned big-endian integer are divisible by `oneIn`.
 */
export const isHeldOut = (name: string, oneIn: number): boolean =>
  createHash('sha256').update(name, 'utf8').digest().readUInt32BE(0) % oneIn === 0;
