import { stringify } from 'csv-stringify/sync';
import type { CsvProfile } from './publication.ts';

/** What a cell may be: nothing is an empty cell, never "null" or 0. */
export type Cell = string | number | boolean | null;

/** One column. `free` is text that people wrote: a spreadsheet might take it for a formula. */
export type Column<Row> = { readonly name: string; readonly value: (row: Row) => Cell; readonly free?: true };

/** How many cells had to be changed for the sake of spreadsheets; run.json tells. */
export type CellTally = { guarded: number; shortened: number };

/** What an Excel cell holds. Source: Microsoft, "Excel specifications and limits". */
const CELL_LIMIT = 32_767;

/** Rows that are formatted at a time: enough to be quick, few enough to stay small in memory. */
const BATCH = 256;

/**
 * Text that a spreadsheet would run: = + - @ as first visible character, also full-width and as a Unicode minus, or a TAB
 * or CR there. Spaces of any kind, zero-width characters, BOM, NUL and line ends before it do not protect. Source: OWASP,
 * "CSV Injection", and what csv-stringify's own option lets through.
 */
const FORMULA = /^[\s\0\u200b-\u200d\u2060\ufeff]*[\t\r=+\-@＝＋－＠−]/u;

function freeText(text: string, tally: CellTally): string {
  const risky = FORMULA.test(text);
  if (risky) tally.guarded += 1;
  return (risky ? `'${text}` : text).replace(/\r\n|[\n\r\u2028\u2029\v\f]/g, ' ');
}

/** Cuts between characters, never inside a surrogate pair. */
function shorten(text: string, tally: CellTally): string {
  if (text.length <= CELL_LIMIT) return text;
  tally.shortened += 1;
  const end = CELL_LIMIT - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}

function cellText<Row>({ value, free }: Column<Row>, row: Row, tally: CellTally): string {
  const cell = value(row);
  if (cell === null) return '';
  return typeof cell === 'string' ? shorten(free ? freeText(cell, tally) : cell, tally) : String(cell);
}

const format = (rows: string[][]): string => stringify(rows, { record_delimiter: 'windows' });

/** Rows as RFC 4180 text, chunk by chunk, header first. The excel profile begins with a BOM, which plain readers dislike. */
export function* csv<Row>(
  table: { readonly columns: readonly Column<Row>[]; readonly rows: Iterable<Row> },
  profile: CsvProfile,
  tally: CellTally,
): Generator<string> {
  if (profile === 'excel') yield '\ufeff';
  let batch: string[][] = [table.columns.map(({ name }) => name)];
  for (const row of table.rows) {
    batch.push(table.columns.map((column) => cellText(column, row, tally)));
    if (batch.length >= BATCH) {
      yield format(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield format(batch);
}
