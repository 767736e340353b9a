import * as zlib from 'node:zlib';
import type { Source } from '../../../schemas/source.ts';
import { beginning, continued, ReadError, sourceChunks } from './bytes.ts';
import { inflated, type Unpacker } from './inflated.ts';
import { slices } from './slices.ts';
import { zstdFrames } from './zstd-frames.ts';

/** A kind of packing. `engine` is null, and `needs` says why, where this Node cannot unpack it. */
type Packing = {
  readonly magic: readonly number[];
  readonly engine: () => Unpacker | null;
  readonly needs: string;
  /** Cuts what goes in as the engine needs it. */
  readonly cut: (slices: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
};

/** Enough of what comes out at a time that the steps between threads do not count. */
const OUT_BYTES = 64 * 1024;

/** One row a packing, known by its first bytes: names lie. Sources: RFC 1952 section 2.3.1, RFC 8878 section 3.1.1. */
const PACKINGS: readonly Packing[] = [
  {
    magic: [0x1f, 0x8b],
    engine: () => zlib.createGunzip({ chunkSize: OUT_BYTES }),
    needs: '',
    cut: (uncut) => uncut,
  },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], engine: zstdEngine, needs: 'zstd needs Node 22.15 or later', cut: zstdFrames },
];
const LONGEST_MAGIC = 4;

/** Looked up as the program runs: the oldest Node that annals serves has none. */
function zstdEngine(): Unpacker | null {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  return typeof create === 'function' ? (create({ chunkSize: OUT_BYTES }) as Unpacker) : null;
}

/**
 * The source with its bytes unpacked if they are gzip or zstd, and as it is otherwise. Each call of its `chunks` starts anew
 * and holds a chunk or two. What is damaged, cut off or swells beyond LIMITS throws a ReadError behind all that came out.
 */
export const decompressed = (source: Source): Source => ({
  path: source.path,
  chunks: async function* () {
    const chunks = sourceChunks(source);
    try {
      const head = await beginning(chunks, LONGEST_MAGIC);
      const whole = continued(head, chunks);
      const packing = PACKINGS.find(({ magic }) => magic.every((byte, i) => head[i] === byte));
      yield* packing === undefined ? whole : unpacked(packing, whole);
    } finally {
      await chunks.return(undefined);
    }
  },
});

function unpacked({ engine, needs, cut }: Packing, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const ready = engine();
  if (ready === null) throw new ReadError(needs, 'E_COMPRESSED');
  return inflated(cut(slices(chunks)), ready);
}
