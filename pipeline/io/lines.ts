import { TextDecoder } from 'node:util';
import type { Source } from '../../schemas/source.ts';

/** Longest line that is held: a record of the largest article, every character escaped. */
const LINE_BYTES = 64_000_000;

const LF = 0x0a;

export type Line =
  | { readonly ok: true; readonly line: number; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly code: string; readonly message: string };

/** The lines of a source, streaming, without their ends and a BOM. Bytes that are no UTF-8 spoil their own line only. */
export async function* lines(source: Source): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length > LINE_BYTES) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    line += 1;
    const result = decodeLine(line, length > LINE_BYTES ? null : Buffer.concat(parts), decoder);
    parts = [];
    length = 0;
    return result;
  };
  for await (const chunk of source.chunks()) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to !== -1; to = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function decodeLine(line: number, bytes: Uint8Array | null, decoder: TextDecoder): Line {
  if (bytes === null)
    return { ok: false, line, code: 'E_TOO_LARGE', message: `the line is longer than ${LINE_BYTES} bytes` };
  try {
    return { ok: true, line, text: decoder.decode(bytes).replace(/\r$/, '') };
  } catch {
    return { ok: false, line, code: 'E_ENCODING', message: 'the line is not UTF-8' };
  }
}
