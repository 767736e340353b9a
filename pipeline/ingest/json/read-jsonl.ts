import { openSource } from '../bytes/byte-order-mark.ts';
import { type ByteLine, ByteLines, isBlank } from '../bytes/lines.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { contextOf, ingestParsed } from '../record/file-article.ts';
import { parseJson } from './parse-json.ts';

/** JSON Lines: one record a line, of any number. A broken line is a reject, and the rest goes on. */
export async function* readJsonl(file: InputFile): AsyncGenerator<Ingested> {
  const { encoding, skipped, chunks } = await openSource(file.source);
  const lines = new ByteLines(LIMITS.articleBytes);
  let count = 0;
  const records = function* (some: Iterable<ByteLine>): Generator<Ingested> {
    for (const { line, offset, bytes } of some) {
      if (bytes !== null && isBlank(bytes)) continue;
      count++;
      const context = contextOf(file, line, false);
      if (bytes === null) yield rejected(context.place, 'E_TOO_LARGE', '');
      else yield ingestParsed(parseJson(bytes, { encoding, offset: skipped + offset }), context);
    }
  };
  // Not `yield*`, which waits three times for each record of a list that is there at once.
  for await (const chunk of chunks) for (const one of records(lines.feed(chunk))) yield one;
  for (const one of records(lines.finish())) yield one;
  if (count === 0) yield rejected({ source_path: file.source.path, line: null }, 'E_EMPTY', '');
}
