import type { Source } from '../../../schemas/source.ts';
import { beginning, continued, sourceChunks } from './bytes.ts';

/** `undeclared`: no byte order mark, so UTF-8 is only the likeliest guess. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'undeclared';

/** A source behind its byte order mark, as UTF-8 bytes. `skipped` counts the bytes of the mark. */
export type Opened = {
  readonly encoding: Encoding;
  readonly skipped: number;
  readonly chunks: AsyncIterable<Uint8Array>;
};

const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'undeclared', bytes: [] },
];
const LONGEST_MARK = 3;

/** Reads the byte order mark of a source and gives the rest; UTF-16 is rewritten, so that one reader serves all. */
export async function openSource(source: Source): Promise<Opened> {
  const chunks = sourceChunks(source);
  const head = await beginning(chunks, LONGEST_MARK);
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  const skipped = mark?.bytes.length ?? 0;
  const encoding = mark?.encoding ?? 'undeclared';
  const rest = continued(head.subarray(skipped), chunks);
  return { encoding, skipped, chunks: encoding.startsWith('utf-16') ? utf8Of(rest, encoding) : rest };
}

const HIGH_SURROGATE_AT_END = /[\ud800-\udbff]$/;
const DAMAGED = Buffer.from([0xff]);

/** UTF-16 as UTF-8. What is no character there becomes the byte FF, which is no character here either. */
async function* utf8Of(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  let left = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([left, chunk]);
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    if (encoding === 'utf-16be') even.swap16();
    const text = even.toString('utf16le');
    const whole = HIGH_SURROGATE_AT_END.test(text) ? text.slice(0, -1) : text;
    left = Buffer.from(bytes.subarray(whole.length * 2));
    // A held-back surrogate is swapped again with the next chunk.
    if (encoding === 'utf-16be' && whole !== text) left.subarray(0, 2).swap16();
    yield utf8Bytes(whole);
  }
  if (left.length > 0) yield DAMAGED;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function utf8Bytes(text: string): Uint8Array {
  const runs = text.split(LONE_SURROGATE).map((run) => Buffer.from(run, 'utf8'));
  return Buffer.concat(runs.flatMap((run, i) => (i === 0 ? [run] : [DAMAGED, run])));
}
