import { openSource } from '../bytes/byte-order-mark.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { contextOf } from '../record/file-article.ts';
import { CsvArticles } from './csv-articles.ts';
import { CsvRows } from './csv-rows.ts';
import { csvTable } from './csv-table.ts';

/** A table of articles, a row each, comma-, semicolon-, tab- or bar-separated. A broken row is a reject, and the rest goes on. */
export async function* readCsv(file: InputFile): AsyncGenerator<Ingested> {
  const { delimiter, marks, saysSo } = await csvTable(file.source);
  const { encoding, skipped, chunks } = await openSource(file.source);
  const rows = new CsvRows(marks, LIMITS.articleBytes);
  const table = new CsvArticles(file, { delimiter, encoding, skipped, saysSo });
  // Not `yield*`, which waits three times for each record of a list that is there at once.
  for await (const chunk of chunks) {
    for (const row of rows.feed(chunk)) for (const one of table.read(row)) yield one;
    if (table.isHopeless) return;
  }
  for (const row of rows.finish()) for (const one of table.read(row)) yield one;
  if (table.isEmpty) yield rejected(contextOf(file, null, false).place, 'E_EMPTY', '');
}
