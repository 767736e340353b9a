import type { Cell } from '../columns/column.ts';

type Value = Exclude<Cell, boolean | readonly string[]>;

type Statement = {
  readonly run: (values: readonly Value[]) => void;
  readonly free: () => boolean;
};

type Database = {
  readonly run: (sql: string) => unknown;
  readonly prepare: (sql: string) => Statement;
  /** The database file. */
  readonly export: () => Uint8Array;
  readonly close: () => void;
};

/** What is used of sql.js: SQLite as WebAssembly, in memory. It is loaded where a database is asked for, as that takes a while. */
export type SqliteEngine = { readonly Database: new () => Database };
