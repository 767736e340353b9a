import * as zlib from 'node:zlib';
import { LIMITS } from '../limits.ts';
import { type Refusal, refuse } from '../reject-codes.ts';

export type Body = { readonly ok: true; readonly bytes: Buffer } | Refusal;

const BOUND = { maxOutputLength: LIMITS.articleBytes };

/** zlib's own header, which servers leave out: RFC 1950 section 2.2. */
const hasZlibHeader = (bytes: Buffer): boolean =>
  bytes.length > 1 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;

const gunzip = (bytes: Buffer): Buffer => zlib.gunzipSync(bytes, BOUND);

type Decoder = (bytes: Buffer, bound: typeof BOUND) => Buffer;

/** Node has it from 22.15 on. */
const unzstd = Reflect.get(zlib, 'zstdDecompressSync') as Decoder | undefined;

const DECODERS: ReadonlyMap<string, (bytes: Buffer) => Buffer> = new Map([
  ...(unzstd === undefined ? [] : [['zstd', (bytes: Buffer) => unzstd(bytes, BOUND)] as const]),
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', (bytes) => (hasZlibHeader(bytes) ? zlib.inflateSync(bytes, BOUND) : zlib.inflateRawSync(bytes, BOUND))],
  ['br', (bytes) => zlib.brotliDecompressSync(bytes, BOUND)],
]);

/** A response has one coding, seldom two. */
const MOST_CODINGS = 3;

/** White space, maybe behind a byte order mark, then a tag: no packed page begins so and fails to unpack. */
const MARKUP = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]{0,999}</;

/** A body with its Content-Encoding undone. Many crawlers store it undone and keep the header: then it stays as it is. */
export function undoCodings(body: Buffer, codings: string): Body {
  const names = codings
    .toLowerCase()
    .split(',', MOST_CODINGS + 1)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_CODINGS) return refuse('E_WARC', 'a body in too many content codings');
  let bytes = body;
  for (const name of names.toReversed()) {
    const undone = undo(bytes, name);
    if (!undone.ok) return undone;
    bytes = undone.bytes;
  }
  return { ok: true, bytes };
}

function undo(bytes: Buffer, name: string): Body {
  try {
    const decoder = DECODERS.get(name);
    if (decoder !== undefined) return { ok: true, bytes: decoder(bytes) };
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return refuse('E_TOO_LARGE', '');
  }
  if (bytes.length === 0 || MARKUP.test(bytes.subarray(0, 1024).toString('latin1'))) return { ok: true, bytes };
  return refuse('E_WARC', `a body that cannot be unpacked as ${JSON.stringify(name.slice(0, 20))}`);
}
