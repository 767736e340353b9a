import { stringify } from 'csv-stringify/sync';
import type { CellTally } from './cell-tally.ts';
import { type Column, LIST_SEPARATOR } from './columns/column.ts';
import type { Entry } from './entries.ts';
import type { CsvProfile } from './publication.ts';
import type { Piece } from './sections.ts';
import { cutToCell, fitsCell, looksLikeFormula, onOneLine } from './spreadsheet-text.ts';

/** Rows that are formatted at a time: enough to be quick, few enough to stay small in memory. */
const BATCH = 256;

/** NUL ends the cell, or the table, in some readers, and no database takes it in a text: the character for what cannot be shown stands there. */
const withoutNul = (text: string): string => text.replaceAll('\0', '\ufffd');

function freeText(text: string, tally: CellTally): string {
  const isRisky = looksLikeFormula(text);
  if (isRisky) tally.guarded += 1;
  return withoutNul(onOneLine(isRisky ? `'${text}` : text));
}

function shorten(text: string, tally: CellTally): string {
  if (!fitsCell(text)) tally.shortened += 1;
  return cutToCell(text);
}

function cellText<Row>({ value, free }: Column<Row>, row: Row, tally: CellTally): string {
  const cell = value(row);
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR);
  return shorten(free ? freeText(text, tally) : text, tally);
}

const ROW_END = '\r\n';

const format = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: 'windows' });

/** The first line of a table. The excel profile begins with a BOM, which plain readers dislike. */
export const csvHeader = <Row>(columns: readonly Column<Row>[], profile: CsvProfile): string =>
  `${profile === 'excel' ? '\ufeff' : ''}${format([columns.map(({ name }) => name)])}`;

/** Rows as RFC 4180 text, chunk by chunk, header first. */
export function* csv<Row>(
  table: { readonly columns: readonly Column<Row>[]; readonly rows: Iterable<Row> },
  profile: CsvProfile,
  tally: CellTally,
): Generator<string> {
  yield csvHeader(table.columns, profile);
  let batch: string[][] = [];
  for (const row of table.rows) {
    batch.push(table.columns.map((column) => cellText(column, row, tally)));
    if (batch.length >= BATCH) {
      yield format(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield format(batch);
}

/** The rows of a text that `format` made, each with its end; a line end inside quotes is part of a cell. */
function* rowsIn(text: string): Generator<string> {
  let from = 0;
  let inside = false;
  let quote = text.indexOf('"');
  for (let end = text.indexOf(ROW_END); end !== -1; end = text.indexOf(ROW_END, end)) {
    let quotes = 0;
    for (; quote !== -1 && quote < end; quote = text.indexOf('"', quote + 1)) quotes += 1;
    inside = quotes % 2 === 0 ? inside : !inside;
    end += ROW_END.length;
    if (inside) continue;
    yield text.slice(from, end);
    from = end;
  }
}

type Held = { readonly kept: number } | { readonly rows: number; readonly cells: CellTally };

/** The rows of each record of a list as one piece. Rows of many records are formatted together, which is much quicker. */
export function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  entries: Iterable<Entry<readonly Row[]>>,
): Generator<Entry<Piece>> {
  let held: Held[] = [];
  let batch: string[][] = [];
  function* flush(): Generator<Entry<Piece>> {
    const rows = rowsIn(format(batch));
    for (const one of held) {
      if ('kept' in one) yield one;
      else
        yield {
          made: { text: Array.from({ length: one.rows }, () => rows.next().value ?? '').join(''), cells: one.cells },
        };
    }
    held = [];
    batch = [];
  }
  for (const entry of entries) {
    if ('made' in entry) {
      const cells = { guarded: 0, shortened: 0 };
      for (const row of entry.made) batch.push(columns.map((column) => cellText(column, row, cells)));
      held.push({ rows: entry.made.length, cells });
    } else held.push(entry);
    if (batch.length >= BATCH || held.length >= BATCH) yield* flush();
  }
  yield* flush();
}
