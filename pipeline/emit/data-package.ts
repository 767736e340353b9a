import { SCHEMA_VERSION } from '../../schemas/timeline.ts';
import type { ColumnFacts, ColumnType } from './columns/column.ts';
import { TABLES, type Table } from './columns/tables.ts';

/** Names of Table Schema's types. A list is joined text: Data Package's own "list" fails its own profile. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  list: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  moment: 'string',
};

function field({ name, type, means, nullable, pattern, options, least, most }: ColumnFacts): object {
  return {
    name,
    type: TYPES[type],
    description: means,
    constraints: {
      required: nullable !== true,
      ...(pattern !== undefined && { pattern }),
      ...(options !== undefined && { enum: options }),
      ...(least !== undefined && { minimum: least }),
      ...(most !== undefined && { maximum: most }),
    },
  };
}

/** The names of resources are those of files without their endings, lower case. */
const nameOf = (file: string): string => file.replace(/\.\w+$/, '');

const tableResource = ({ file, means, columns, key, refers }: Table, names: readonly string[]): object => ({
  name: nameOf(file),
  path: file,
  profile: 'tabular-data-resource',
  description: means,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', doubleQuote: true, header: true, lineTerminator: '\r\n', quoteChar: '"' },
  schema: {
    fields: columns.map(field),
    missingValues: [''],
    ...(key !== undefined && { primaryKey: key }),
    foreignKeys: refers
      .filter((reference) => names.includes(reference.file))
      .map((reference) => ({
        fields: reference.column,
        reference: { resource: nameOf(reference.file), fields: reference.to },
      })),
  },
});

/** Files of JSON: what is in them, and which schema each, or each of their lines, keeps. */
const JSON_FILES = [
  { file: 'timeline.json', means: 'Events with all mentions, what has no date, and articles.', schema: 'timeline' },
  { file: 'timeline.jsonl', means: 'One line an event, with all mentions.', schema: 'event' },
  { file: 'rejects.jsonl', means: 'One line an input that could not be read.', schema: 'reject' },
  { file: 'changes.jsonl', means: 'One line an event that is not as in the run before.', schema: 'change' },
] as const;

const jsonResource = ({ file, means, schema }: (typeof JSON_FILES)[number]): object => ({
  name: file.replace('.', '-'),
  path: file,
  description: means,
  mediatype: file.endsWith('l') ? 'application/x-ndjson' : 'application/json',
  encoding: 'utf-8',
  jsonSchema: `schema/${schema}.schema.json`,
});

/** The same tables in files of other kinds, which have their types in themselves. */
const TYPED_FILES = [
  { file: 'events.parquet', means: 'The rows of timeline.csv, typed.', mediatype: 'application/vnd.apache.parquet' },
  { file: 'mentions.parquet', means: 'The rows of mentions.csv, typed.', mediatype: 'application/vnd.apache.parquet' },
  {
    file: 'timeline.xlsx',
    means: 'A workbook of events, mentions and articles.',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    file: 'timeline.sqlite',
    means: 'A database of events, mentions and articles.',
    mediatype: 'application/vnd.sqlite3',
  },
] as const;

const typedResource = ({ file, means, mediatype }: (typeof TYPED_FILES)[number]): object => ({
  name: file.replace('.', '-'),
  path: file,
  description: means,
  mediatype,
});

/** datapackage.json (Frictionless Data Package 1): what every column of every table means, and where the JSON Schemas are. */
export function dataPackage(names: readonly string[]): string[] {
  const content = {
    profile: 'data-package',
    name: 'annals-timeline',
    title: 'Timeline of events read from news articles',
    version: SCHEMA_VERSION,
    resources: [
      ...TABLES.filter(({ file }) => names.includes(file)).map((table) => tableResource(table, names)),
      ...JSON_FILES.filter(({ file }) => names.includes(file)).map(jsonResource),
      ...TYPED_FILES.filter(({ file }) => names.includes(file)).map(typedResource),
    ],
  };
  return [`${JSON.stringify(content, null, 2)}\n`];
}
