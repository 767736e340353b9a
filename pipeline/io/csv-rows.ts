import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { fileSource } from './file-source.ts';

/** A row of a CSV file: its cells by column. `line` is the one that it ends on. */
export type CsvRow =
  | { readonly ok: true; readonly line: number; readonly cells: ReadonlyMap<string, string> }
  /** The file is no table from here on: nothing comes after that. */
  | { readonly ok: false; readonly line: number | null; readonly message: string };

/** Longest row that is held, in characters: a quotation mark that is never closed would swallow the file. */
const ROW_CHARS = 64_000_000;

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** The rows of a CSV file below its header, read as a spreadsheet would, streaming. First comes the header, as columns named by themselves. */
export async function* csvRows(path: string): AsyncGenerator<CsvRow> {
  const parser = parse({ bom: true, info: true, max_record_size: ROW_CHARS });
  // Where one end fails, the loop below is told.
  pipeline(Readable.from(fileSource(path, path).chunks()), parser, () => {});
  let header: readonly string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      header ??= record;
      yield { ok: true, line: info.lines, cells: new Map(header.map((name, i) => [name, record[i] ?? ''])) };
    }
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : null;
    yield { ok: false, line, message: 'is not a table: rows differ in length, or a quotation mark is out of place' };
  }
}
