import type { Source } from '../../../schemas/source.ts';
import { openSource } from '../bytes/byte-order-mark.ts';
import { headOf } from '../bytes/head.ts';
import { ByteLines, isBlank, isSpace } from '../bytes/lines.ts';
import { LIMITS } from '../limits.ts';

/** What a file looks like from its beginning: JSON, JSON Lines, or neither. */
export type JsonShape = 'json' | 'lines' | 'other';

/** "{" before a name, or "[" before a record. A text may begin with "[Editor's note]", hardly with these. */
const JSON_HEAD = /^\s*(?:\{\s*["}]|\[\s*[[{\]])/;
const OBJECT_HEAD = /^\s*\{/;

/** Tells JSON and JSON Lines apart by content, from no more than the first two lines. */
export async function jsonShape(source: Source): Promise<JsonShape> {
  const head = await headOf(source);
  if (!JSON_HEAD.test(head)) return 'other';
  return OBJECT_HEAD.test(head) && (await beginsWithObjectLines(source)) ? 'lines' : 'json';
}

const CLOSE_OBJECT = 0x7d;
const OPEN_OBJECT = 0x7b;

/** The first line ends with "}", and another begins with "{". */
async function beginsWithObjectLines(source: Source): Promise<boolean> {
  const lines = new ByteLines(LIMITS.articleBytes);
  let closed = false;
  const { chunks } = await openSource(source);
  for await (const chunk of endMarked(chunks)) {
    for (const { bytes } of chunk === null ? lines.finish() : lines.feed(chunk)) {
      if (bytes === null) return false;
      if (isBlank(bytes)) continue;
      if (closed) return bytes.find((byte) => !isSpace(byte)) === OPEN_OBJECT;
      closed = bytes.findLast((byte) => !isSpace(byte)) === CLOSE_OBJECT;
      if (!closed) return false;
    }
  }
  return false;
}

/** The chunks, and null behind the last. */
async function* endMarked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  yield* chunks;
  yield null;
}
