import type { SqliteEngine } from '../emit/sqlite/engine.ts';

/** SQLite, loaded only where a database is asked for: no other run waits for it. */
export async function sqliteEngine(): Promise<SqliteEngine> {
  const { default: load } = await import('sql.js');
  return load();
}
