import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnFacts, ColumnType } from './columns/column.ts';
import { dayNumber } from './day-number.ts';
import type { FilledTable } from './filled-tables.ts';

/** Rows that are packed at a time: readers skip whole groups by their bounds, and no more than one is in memory. */
const GROUP = 10_000;

type Leaf = Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>;

const TEXT: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };

/** What a value is on disk. A moment may be a day alone, so it stays text. Of a list, this is one of its values. */
const LEAVES: Readonly<Record<ColumnType, Leaf>> = {
  text: TEXT,
  moment: TEXT,
  list: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

/** A list has three levels, as the Parquet format's LogicalTypes.md asks. */
function elementsOf({ name, type, nullable }: ColumnFacts): SchemaElement[] {
  const column = { name, repetition_type: nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const) };
  if (type !== 'list') return [{ ...column, ...LEAVES[type] }];
  return [
    { ...column, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...LEAVES.list },
  ];
}

const schemaOf = (columns: readonly ColumnFacts[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elementsOf),
];

const stored = ({ type }: ColumnFacts, cell: Cell): Cell =>
  type === 'date' && typeof cell === 'string' ? dayNumber(cell) : cell;

/**
 * A table as a Parquet file, group by group: dates as DATE, lists as LIST of strings, text as it is, for what reads this runs no formula.
 * The bytes hang on the table alone.
 */
export function* parquet({ columns, rows }: FilledTable): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'annals' });
  const written = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  let group: (readonly Cell[])[] = [];
  const flush = (): Uint8Array => {
    const columnData = columns.map((column, i) => ({
      name: column.name,
      data: group.map((row) => stored(column, row[i] ?? null)),
    }));
    file.write({ columnData, rowGroupSize: GROUP });
    group = [];
    return written();
  };
  for (const row of rows) {
    group.push(row);
    if (group.length >= GROUP) yield flush();
  }
  if (group.length > 0) yield flush();
  file.finish();
  yield written();
}
