import { openSource } from './byte-order-mark.ts';
import { contextOf, ingestParsed } from './file-article.ts';
import { type Ingested, type InputFile, rejected } from './ingested.ts';
import { LIMITS } from './limits.ts';
import { byteLines, isBlank } from './lines.ts';
import { parseJson } from './parse-json.ts';

/** JSON Lines: one record a line, of any number. A broken line is a reject, and the rest goes on. */
export async function* readJsonl(file: InputFile): AsyncGenerator<Ingested> {
  const { encoding, skipped, chunks } = await openSource(file.source);
  let lines = 0;
  for await (const { line, offset, bytes } of byteLines(chunks, LIMITS.articleBytes)) {
    const context = contextOf(file, line, false);
    if (bytes !== null && isBlank(bytes)) continue;
    lines++;
    if (bytes === null) yield rejected(context.place, 'E_TOO_LARGE', '');
    else yield ingestParsed(parseJson(bytes, { encoding, offset: skipped + offset }), context);
  }
  if (lines === 0) yield rejected({ source_path: file.source.path, line: null }, 'E_EMPTY', '');
}
