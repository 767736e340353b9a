import { DuckDBInstance } from '@duckdb/node-api';

export type DuckRow = Record<string, unknown>;

/** What DuckDB answers, as plain JSON values. */
export async function duck(sql: string): Promise<DuckRow[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The type that DuckDB finds for each column of what a query reads. */
export const duckTypes = async (from: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await duck(`DESCRIBE SELECT * FROM ${from}`)).map(({ column_name, column_type }) => [column_name, column_type]),
  );
