import { Readable } from 'node:stream';
import { type CsvError, type Parser, parse } from 'csv-parse';
import { articleFromRecord } from './article-record.ts';
import { type Encoding, openSource } from './byte-order-mark.ts';
import { type CsvColumns, csvColumns, delimiterOf } from './csv-columns.ts';
import { decode } from './decode.ts';
import { contextOf } from './file-article.ts';
import { headOf } from './head.ts';
import { type Ingested, type InputFile, rejected } from './ingested.ts';
import { LIMITS } from './limits.ts';
import { quoted } from './reject-codes.ts';

/** A row: its cells as bytes, each of which is decoded by itself, the line that it ends in, and how many lines it takes. */
type Row = { readonly cells: readonly Buffer[]; readonly line: number };

/** What csv-parse could not read, with the line; it goes on behind it. */
type Skipped = { readonly line: number | null; readonly why: string };

/** A table of articles, a row each, comma-, semicolon-, tab- or bar-separated. A broken row is a reject, and the rest goes on. */
export async function* readCsv(file: InputFile): AsyncGenerator<Ingested> {
  const firstLine = /^.*/.exec(await headOf(file.source))?.[0] ?? '';
  const delimiter = delimiterOf(firstLine);
  const { encoding, chunks } = await openSource(file.source);
  const skipped: Skipped[] = [];
  const place = (line: number | null) => contextOf(file, line, false).place;
  let columns: CsvColumns | null = null;
  let count = 0;
  for await (const { cells, line } of rowsOf(chunks, delimiter, skipped)) {
    for (const { line: at, why } of skipped.splice(0)) yield rejected(place(at), 'E_CSV', why);
    const texts = textsOf(cells, encoding);
    if (columns === null) {
      columns = texts === null ? null : csvColumns(texts, delimiter, mappedNames(file));
      if (columns === null) {
        yield rejected(place(line), 'E_CSV', `its first row is ${quoted((texts ?? []).join(delimiter))}`);
        return;
      }
      if (columns.header) continue;
    }
    count++;
    yield articleOf(texts, columns, { file, line });
  }
  for (const { line, why } of skipped) yield rejected(place(line), 'E_CSV', why);
  if (count === 0 && skipped.length === 0) yield rejected(place(null), 'E_EMPTY', '');
}

const mappedNames = ({ defaults }: InputFile): ReadonlySet<string> => {
  const text = defaults.map?.get('text');
  return new Set(text === undefined ? [] : [text]);
};

/** The cells of a row as text, or null where the bytes of one are none. */
function textsOf(cells: readonly Buffer[], encoding: Encoding): string[] | null {
  const texts = cells.map((cell) => decode(cell, { encoding, offset: 0 }));
  return texts.every((text) => text.ok) ? texts.map((text) => text.text) : null;
}

type RowPlace = { readonly file: InputFile; readonly line: number };

function articleOf(cells: readonly string[] | null, { columns }: CsvColumns, { file, line }: RowPlace): Ingested {
  const context = contextOf(file, line, false);
  if (cells === null) return rejected(context.place, 'E_ENCODING', 'in one of its cells');
  const more = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (more) return rejected(context.place, 'E_CSV', `it has ${cells.length} cells, the first row ${columns.length}`);
  return articleFromRecord(Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])), context);
}

/** The rows of a table as they come, one in memory. Blank ones are left out; what cannot be read is told in `skipped`. */
async function* rowsOf(chunks: AsyncIterable<Uint8Array>, delimiter: string, skipped: Skipped[]): AsyncGenerator<Row> {
  const parser: Parser = parse({
    delimiter,
    encoding: null,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: LIMITS.articleBytes,
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push({ line: lineOf(error), why: whyOf(error) });
      return undefined;
    },
  });
  const source = Readable.from(chunks);
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser)) yield { cells: record, line: info.lines };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    skipped.push({ line: lineOf(error), why: whyOf(error) });
  } finally {
    source.destroy();
  }
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('CSV_');

const lineOf = (error: CsvError | undefined): number | null => {
  const line: unknown = error?.['lines'];
  return typeof line === 'number' ? line : null;
};

const whyOf = (error: CsvError | undefined): string =>
  error?.code === 'CSV_MAX_RECORD_SIZE'
    ? 'a quotation mark is not closed within a megabyte'
    : 'its quotation marks do not pair';
