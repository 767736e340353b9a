/** What is used of sql.js, which has no types of its own. */
declare module 'sql.js' {
  import type { SqliteEngine } from '../emit/sqlite/engine.ts';

  function initSqlJs(): Promise<SqliteEngine>;
  export = initSqlJs;
}
