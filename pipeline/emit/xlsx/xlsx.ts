import type { Cell, ColumnFacts } from '../columns/column.ts';
import { articlesTable, eventsTable, type FilledTable, type Filling, mentionsTable } from '../filled-tables.ts';
import type { Sheet } from './sheet-xml.ts';
import { workbookParts } from './workbook.ts';
import { zipped } from './zip.ts';

/** Rows of a sheet under its header. Source: Microsoft, "Excel specifications and limits". */
const SHEET_ROWS = 1_048_576 - 1;

function* next<T>(rows: Iterator<T>, most: number): Generator<T> {
  for (let n = 0; n < most; n++) {
    const step = rows.next();
    if (step.done) return;
    yield step.value;
  }
}

/** A table as a sheet, or as several where it is longer than a sheet may be: Events, Events 2, Events 3. Read in this order. */
export function sheetsOf(name: string, { columns, length, rows }: FilledTable, most = SHEET_ROWS): Sheet[] {
  const all = rows[Symbol.iterator]();
  return Array.from({ length: Math.max(1, Math.ceil(length / most)) }, (_, i) => ({
    name: i === 0 ? name : `${name} ${i + 1}`,
    columns,
    length: Math.min(most, length - i * most),
    rows: next(all, most),
  }));
}

const DICTIONARY: readonly ColumnFacts[] = [
  { name: 'sheet', type: 'text', means: 'the sheet' },
  { name: 'column', type: 'text', means: 'the column' },
  { name: 'type', type: 'text', means: 'what its cells are' },
  { name: 'means', type: 'text', free: true, means: 'what it says' },
  { name: 'may_be_empty', type: 'boolean', means: 'whether a cell may be empty' },
];

const dictionaryRow = (name: string, { name: column, type, means, nullable }: ColumnFacts): Cell[] => [
  name,
  column,
  type,
  means,
  nullable === true,
];

/** timeline.xlsx: events, mentions and articles, and what every column means. */
export function xlsx(filling: Filling): Generator<Uint8Array> {
  const tables = [
    { name: 'Events', table: eventsTable(filling) },
    { name: 'Mentions', table: mentionsTable(filling) },
    { name: 'Articles', table: articlesTable(filling) },
  ];
  const means = tables.flatMap(({ name, table }) => table.columns.map((column) => dictionaryRow(name, column)));
  return zipped(
    workbookParts([
      ...tables.flatMap(({ name, table }) => sheetsOf(name, table)),
      ...sheetsOf('Columns', { columns: DICTIONARY, length: means.length, rows: means }),
    ]),
  );
}
