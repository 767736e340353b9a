import { type Cell, LIST_SEPARATOR } from '../columns/column.ts';
import type { Filling } from '../filled-tables.ts';
import {
  createSql,
  type DatabaseTable,
  databaseTables,
  indexSql,
  listColumns,
  plainColumns,
} from './database-tables.ts';
import type { SqliteEngine } from './engine.ts';

type Database = InstanceType<SqliteEngine['Database']>;

/** How much of the file is handed on at a time, in bytes. */
const CHUNK = 1 << 20;

/** Nothing of the file is worth keeping if it fails: no journal. */
const SETTINGS = ['PRAGMA journal_mode = OFF', 'PRAGMA synchronous = OFF'];

const insertSql = (table: string, width: number): string =>
  `INSERT INTO ${table} VALUES (${Array.from({ length: width }, () => '?').join(', ')})`;

/** Readers of SQLite end a text at NUL, and refuse all of one with half a surrogate pair. */
const UNREADABLE = /[\0\ud800-\udfff]/gu;

const storedText = (text: string): string => text.replace(UNREADABLE, '\ufffd');

function stored(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return storedText(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR));
}

function fill(database: Database, of: DatabaseTable): void {
  const { columns, rows } = of.table;
  const places = new Map(columns.map(({ name }, i) => [name, i]));
  const placeOf = (name: string | undefined): number => places.get(name ?? '') ?? -1;
  const plain = plainColumns(of).map(({ name }) => placeOf(name));
  const lists = listColumns(of).map(({ name }) => ({
    place: placeOf(name),
    insert: database.prepare(insertSql(name, 3)),
  }));
  const insert = database.prepare(insertSql(of.name, plain.length));
  const key = placeOf(of.key);
  for (const row of rows) {
    insert.run(plain.map((place) => stored(row[place] ?? null)));
    for (const list of lists) {
      const values = row[list.place];
      if (!Array.isArray(values)) continue;
      for (const [i, value] of values.entries()) list.insert.run([stored(row[key] ?? null), i, storedText(value)]);
    }
  }
  for (const statement of [insert, ...lists.map((list) => list.insert)]) statement.free();
}

function tellColumns(database: Database, tables: readonly DatabaseTable[]): void {
  const insert = database.prepare(insertSql('columns', 3));
  for (const of of tables) {
    for (const { name, means } of plainColumns(of)) insert.run([of.name, name, means]);
    for (const { name, means } of listColumns(of)) insert.run([name, of.values[name] ?? name, means]);
  }
  insert.free();
}

/**
 * timeline.sqlite: events, mentions and articles with what binds them, participants, places and conflicts a row each, and in the table
 * `columns` what each means. It is built in memory, file and all; its bytes hang on the records and the version of SQLite alone.
 */
export function* sqlite(filling: Filling, engine: SqliteEngine): Generator<Uint8Array> {
  const tables = databaseTables(filling);
  const database = new engine.Database();
  try {
    for (const sql of [...SETTINGS, 'BEGIN', ...createSql(tables)]) database.run(sql);
    for (const table of tables) fill(database, table);
    tellColumns(database, tables);
    for (const sql of [...indexSql(tables), 'COMMIT']) database.run(sql);
    const file = database.export();
    for (let at = 0; at < file.length; at += CHUNK) yield file.subarray(at, at + CHUNK);
  } finally {
    database.close();
  }
}
