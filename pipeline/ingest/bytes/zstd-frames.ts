import { ReadError } from './bytes.ts';

/** What is read next of a frame: a field of `take` bytes behind `skip` others, and what follows from it; null: the frame ends. */
type Step = { readonly skip: number; readonly take: number; readonly next: (field: Buffer) => Step | null };

const MAGIC = 0xfd2fb528;
/** Frames with 16 magic numbers that hold anything else. */
const SKIPPABLE_MAGIC = 0x184d2a50;
const RLE_BLOCK = 1;

const END: Step['next'] = () => null;
const FRAME: Step = { skip: 0, take: 4, next: behindMagic };

function behindMagic(field: Buffer): Step {
  const magic = field.readUInt32LE();
  if (magic === MAGIC) return { skip: 0, take: 1, next: behindDescriptor };
  if ((magic & 0xfffffff0) !== SKIPPABLE_MAGIC) throw new ReadError('there is more behind its end', 'E_COMPRESSED');
  return { skip: 0, take: 4, next: (size) => ({ skip: size.readUInt32LE(), take: 0, next: END }) };
}

/** Bytes of the content size and of the dictionary id, by their flags. */
const SIZE_BYTES = [0, 2, 4, 8];
const DICTIONARY_BYTES = [0, 1, 2, 4];

function behindDescriptor(field: Buffer): Step {
  const flags = field.readUInt8();
  const single = (flags & 0x20) !== 0;
  const size = flags >> 6 === 0 && single ? 1 : (SIZE_BYTES[flags >> 6] ?? 0);
  const skip = (single ? 0 : 1) + (DICTIONARY_BYTES[flags & 3] ?? 0) + size;
  return { skip, take: 3, next: behindBlockHeader((flags & 4) === 0 ? 0 : 4) };
}

const behindBlockHeader =
  (checksum: number): Step['next'] =>
  (field) => {
    const header = field.readUIntLE(0, 3);
    const size = ((header >> 1) & 3) === RLE_BLOCK ? 1 : header >> 3;
    return (header & 1) === 1
      ? { skip: size + checksum, take: 0, next: END }
      : { skip: size, take: 3, next: behindBlockHeader(checksum) };
  };

/**
 * The same bytes, cut where a frame ends, too: zstd of node:zlib leaves out what comes behind a frame in one go, and says
 * nothing of a frame without an end; here that throws a ReadError. Source: RFC 8878, section 3.1.
 */
export async function* zstdFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const walk = new FrameWalk();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const end = walk.through(chunk, at);
      yield chunk.subarray(at, end);
      at = end;
    }
  }
  if (!walk.between) throw new ReadError('cut off', 'E_COMPRESSED');
}

class FrameWalk {
  #step = FRAME;
  #skipped = 0;
  #field: number[] = [];

  /** No frame was begun that has not ended. */
  get between(): boolean {
    return this.#step === FRAME && this.#field.length === 0;
  }

  /** Goes through a chunk from `at`. Returns where the frame ends, or the end of the chunk. */
  through(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length) {
      const skip = Math.min(this.#step.skip - this.#skipped, chunk.length - at);
      const field = chunk.subarray(at + skip, at + skip + this.#step.take - this.#field.length);
      at += skip + field.length;
      this.#skipped += skip;
      this.#field.push(...field);
      if (this.#skipped < this.#step.skip || this.#field.length < this.#step.take) continue;
      const step = this.#step.next(Buffer.from(this.#field));
      this.#step = step ?? FRAME;
      this.#skipped = 0;
      this.#field = [];
      if (step === null) return at;
    }
    return at;
  }
}
