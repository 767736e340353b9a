import type { ColumnFacts, ColumnType } from '../columns/column.ts';
import { articlesTable, eventsTable, type FilledTable, type Filling, mentionsTable } from '../filled-tables.ts';

/** A table of the database that is one of the published tables. Its lists are tables of their own. */
export type DatabaseTable = {
  readonly name: string;
  readonly table: FilledTable;
  /** The column that names a row. */
  readonly key?: string;
  /** Columns that name a row of another table. */
  readonly refers: Readonly<Record<string, string>>;
  /** Columns that people search by. */
  readonly searched: readonly string[];
  /** What one value of a list is called, by the list's column. */
  readonly values: Readonly<Record<string, string>>;
};

/** Those that are named come before those that name them. */
export const databaseTables = (filling: Filling): readonly DatabaseTable[] => [
  {
    name: 'articles',
    table: articlesTable(filling),
    key: 'article_id',
    refers: {},
    searched: ['published_at'],
    values: {},
  },
  {
    name: 'events',
    table: eventsTable(filling),
    key: 'event_id',
    refers: {},
    searched: ['date_start', 'date_end'],
    values: { participants: 'name', places: 'name', conflicts: 'conflict' },
  },
  {
    name: 'mentions',
    table: mentionsTable(filling),
    refers: { event_id: 'events', article_id: 'articles' },
    searched: ['event_id', 'article_id', 'date_start'],
    values: {},
  },
];

/** SQLite keeps days as text; the declared names are what readers such as SQLAlchemy and DuckDB take types from. */
const TYPES: Readonly<Record<Exclude<ColumnType, 'list'>, string>> = {
  text: 'TEXT',
  moment: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

const columnSql = ({ name, type, nullable }: ColumnFacts, { key, refers }: DatabaseTable): string => {
  const other = refers[name];
  return [
    name,
    type === 'list' ? '' : TYPES[type],
    ...(nullable ? [] : ['NOT NULL']),
    ...(name === key ? ['PRIMARY KEY'] : []),
    ...(other === undefined ? [] : [`REFERENCES ${other} (${name})`]),
  ].join(' ');
};

/** The rest of a row once its lists are in tables of their own. */
export const plainColumns = ({ table }: DatabaseTable): ColumnFacts[] =>
  table.columns.filter(({ type }) => type !== 'list');

export const listColumns = ({ table }: DatabaseTable): ColumnFacts[] =>
  table.columns.filter(({ type }) => type === 'list');

const listSql = ({ name }: ColumnFacts, of: DatabaseTable): string =>
  `CREATE TABLE ${name} (${of.key} TEXT NOT NULL REFERENCES ${of.name} (${of.key}), position INTEGER NOT NULL, ` +
  `${of.values[name]} TEXT NOT NULL, PRIMARY KEY (${of.key}, position)) WITHOUT ROWID`;

/** Statements that make the tables. */
export const createSql = (tables: readonly DatabaseTable[]): string[] => [
  ...tables.flatMap((of) => [
    `CREATE TABLE ${of.name} (${plainColumns(of)
      .map((column) => columnSql(column, of))
      .join(', ')})`,
    ...listColumns(of).map((column) => listSql(column, of)),
  ]),
  'CREATE TABLE columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, means TEXT NOT NULL, PRIMARY KEY (table_name, column_name))',
];

/** Those that make the indexes: quicker once the rows are there. */
export const indexSql = (tables: readonly DatabaseTable[]): string[] =>
  tables.flatMap((of) => [
    ...of.searched.map((column) => `CREATE INDEX ${of.name}_${column} ON ${of.name} (${column})`),
    ...listColumns(of).map(({ name }) => `CREATE INDEX ${name}_${of.values[name]} ON ${name} (${of.values[name]})`),
  ]);
