import type { Source } from '../../schemas/source.ts';
import { ReadError } from './bytes/bytes.ts';
import { decompressed } from './bytes/decompressed.ts';
import { type FilePart, type IngestOptions, type InputFile, rejected } from './ingested.ts';
import { withLanguage } from './language/with-language.ts';
import { rowFor } from './lists/sidecar-rows.ts';
import { readerOf } from './readers.ts';

export type { Defaults, FilePart, IngestOptions } from './ingested.ts';

/**
 * The articles of one source, in its order, and a reject for each part of it that is none. Holds one article at a time. Bad
 * input never throws, a source that fails while it is read included, nor does a mistake of ours.
 */
export async function* ingest(source: Source, options: IngestOptions): AsyncGenerator<FilePart> {
  const { sidecar, ...defaults } = options;
  const unpacked = decompressed(source);
  const file: InputFile = { source: unpacked, defaults, row: rowFor(sidecar, source.path) };
  try {
    const read = await readerOf(unpacked);
    // Not `yield*`, which waits three times for each article.
    for await (const one of read(file)) {
      if (!one.ok) yield one;
      else {
        const article = withLanguage(one.article);
        yield { ok: true, article: article instanceof Promise ? await article : article };
      }
    }
  } catch (error) {
    const place = { source_path: source.path, line: null };
    // A mistake of ours in one file costs the rest of that file, never the batch, and it says so.
    if (error instanceof ReadError) yield rejected(place, error.code, error.message);
    else yield rejected(place, 'E_INTERNAL', error instanceof Error ? error.message : String(error));
  }
}
