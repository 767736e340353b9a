import { jsonSchemas } from '../../schemas/json-schemas.ts';
import type { ColumnFacts, ColumnType } from './columns/column.ts';
import { TABLES } from './columns/tables.ts';

/** Published records that are no rows of tables, by the names of their JSON Schemas. */
const RECORDS = ['event', 'mention', 'article-summary', 'timeline', 'reject', 'change', 'run-manifest'] as const;

/** A moment as articles state it: a day, or a date-time with or without its offset. */
const MOMENT = String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$`;

const TYPES: Readonly<Record<ColumnType, object>> = {
  text: { type: 'string' },
  list: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  moment: { type: 'string', pattern: MOMENT },
};

/** A cell once it is read with its type; an empty one is null. */
function cellSchema({ type, means, nullable, pattern, options, least, most }: ColumnFacts): object {
  const cell = {
    ...TYPES[type],
    ...(pattern !== undefined && { pattern }),
    ...(options !== undefined && { enum: options }),
    ...(least !== undefined && { minimum: least }),
    ...(most !== undefined && { maximum: most }),
  };
  return nullable ? { anyOf: [cell, { type: 'null' }], description: means } : { ...cell, description: means };
}

const rowSchema = (columns: readonly ColumnFacts[], means: string): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  description: means,
  type: 'object',
  properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
  required: columns.map(({ name }) => name),
});

type SchemaFile = { readonly file: string; readonly text: () => string };

const fileOf = (name: string, schema: () => unknown): SchemaFile => ({
  file: `schema/${name}.schema.json`,
  text: () => `${JSON.stringify(schema(), null, 2)}\n`,
});

/** JSON Schemas (draft 2020-12) of all that is published: of records as they stand in JSON, of rows by the table's name. */
export const SCHEMA_FILES: readonly SchemaFile[] = [
  ...RECORDS.map((name) => fileOf(name, () => jsonSchemas().get(name))),
  ...TABLES.map(({ file, columns, means }) => fileOf(file, () => rowSchema(columns, means))),
];
