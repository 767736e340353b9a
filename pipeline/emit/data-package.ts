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

/** References to tables that are published; the profile takes no empty list of them. */
function foreignKeys({ refers }: Table, names: readonly string[]): object {
  const keys = refers
    .filter(({ file }) => names.includes(file))
    .map(({ column, file, to }) => ({ fields: column, reference: { resource: nameOf(file), fields: to } }));
  return keys.length === 0 ? {} : { foreignKeys: keys };
}

const tableResource = (table: Table, names: readonly string[]): object => ({
  name: nameOf(table.file),
  path: table.file,
  profile: 'tabular-data-resource',
  description: table.means,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', doubleQuote: true, header: true, lineTerminator: '\r\n', quoteChar: '"' },
  schema: {
    fields: table.columns.map(field),
    missingValues: [''],
    ...(table.key !== undefined && { primaryKey: table.key }),
    ...foreignKeys(table, names),
  },
});

type OtherFile = {
  readonly file: string;
  readonly means: string;
  readonly mediatype: string;
  /** The JSON Schema that it, or each of its lines, keeps. */
  readonly schema?: string;
};

const [JSON_TYPE, LINES, CALENDAR] = ['application/json', 'application/x-ndjson', 'text/calendar'] as const;

/** Files that are no tables of text. */
const OTHER_FILES: readonly OtherFile[] = [
  {
    file: 'timeline.json',
    means: 'Events with all mentions, what has no date, and articles.',
    mediatype: JSON_TYPE,
    schema: 'timeline',
  },
  { file: 'timeline.jsonl', means: 'One line an event, with all mentions.', mediatype: LINES, schema: 'event' },
  {
    file: 'rejects.jsonl',
    means: 'One line an input that could not be read.',
    mediatype: LINES,
    schema: 'reject',
  },
  {
    file: 'changes.jsonl',
    means: 'One line an event that is not as in the run before.',
    mediatype: LINES,
    schema: 'change',
  },
  { file: 'timelinejs.json', means: 'Events as slides for TimelineJS 3.', mediatype: JSON_TYPE },
  { file: 'timeline.ics', means: 'Events that are known to the day, as a calendar.', mediatype: CALENDAR },
  { file: 'timeline-all.ics', means: 'All events as a calendar.', mediatype: CALENDAR },
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
];

/** What is no text has its types, and how its texts are written, in itself. */
const isText = (mediatype: string): boolean => mediatype.startsWith('text/') || mediatype.includes('json');

/** `type` keeps frictionless from taking lines of JSON, of which there may be none, and what it cannot read for the rows of a table. */
const fileResource = ({ file, means, mediatype, schema }: OtherFile): object => ({
  name: file.replace('.', '-'),
  path: file,
  type: 'file',
  description: means,
  mediatype,
  ...(isText(mediatype) && { encoding: 'utf-8' }),
  ...(schema !== undefined && { jsonSchema: `schema/${schema}.schema.json` }),
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
      ...OTHER_FILES.filter(({ file }) => names.includes(file)).map(fileResource),
    ],
  };
  return [`${JSON.stringify(content, null, 2)}\n`];
}
