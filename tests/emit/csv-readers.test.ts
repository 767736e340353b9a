import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ColumnFacts } from '../../pipeline/emit/columns/column.ts';
import { TABLES } from '../../pipeline/emit/columns/tables.ts';
import { looksLikeFormula } from '../../pipeline/emit/spreadsheet-text.ts';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';
import { type DuckRow, duck, duckTypes } from './duck.ts';
import { filesOf, HOSTILE, publicationOf } from './hostile-publication.ts';

/** Another program guesses types from the text alone: what it must find in each table. */
const SNIFFED: Readonly<Record<ColumnFacts['type'], string>> = {
  text: 'VARCHAR',
  list: 'VARCHAR',
  moment: 'VARCHAR',
  date: 'DATE',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Where every text is a day, it is taken for one: nothing says that the next one will not be. */
function sniffed(type: ColumnFacts['type'], values: readonly string[]): string {
  if (type !== 'text' && type !== 'moment') return SNIFFED[type];
  if (values.every((value) => /^\d{4}-\d\d-\d\d$/.test(value))) return 'DATE';
  return 'VARCHAR';
}
const NAMES = ['timeline.csv', 'mentions.csv', 'documents.csv'];
const tables = TABLES.filter(({ file }) => NAMES.includes(file));

let seeds: string;
beforeAll(async () => {
  const out = join(folder(), 'out');
  const input = fileURLToPath(new URL('../../input', import.meta.url));
  await annals(['run', input, '--out', out, '--format', 'csv,parquet', '--quiet']);
  seeds = join(out, 'latest');
});

const rowsOf = (dir: string, file: string): Record<string, string>[] =>
  parse(readFileSync(join(dir, file), 'utf8'), { columns: true });
const reading = (dir: string, file: string, options = ''): string => `read_csv('${join(dir, file)}'${options})`;

describe.each(tables)('DuckDB reads $file of the two articles', ({ file, columns }) => {
  test('with the types that it has', async () => {
    const types = await duckTypes(reading(seeds, file));
    const rows = rowsOf(seeds, file);
    expect(Object.keys(types)).toEqual(columns.map(({ name }) => name));
    for (const { name, type } of columns) {
      const values = new Set(rows.map((row) => row[name] ?? ''));
      values.delete('');
      if (values.size > 0) expect([name, types[name]]).toEqual([name, sniffed(type, [...values])]);
    }
  });

  test('with all rows, every cell as the file has it', async () => {
    const rows = rowsOf(seeds, file);
    expect(rows.length).toBeGreaterThan(0);
    const asText = (row: DuckRow): DuckRow =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? '']));
    expect((await duck(`SELECT * FROM ${reading(seeds, file, ', all_varchar = true')}`)).map(asText)).toEqual(rows);
  });
});

test.each([
  ['timeline.csv', 'events.parquet'],
  ['mentions.csv', 'mentions.parquet'],
])('%s says what %s says', async (file, typed) => {
  const columns = tables.find((table) => table.file === file)?.columns ?? [];
  const cells = columns.map(({ name, type }) =>
    type === 'list' ? `array_to_string("${name}", '; ') AS "${name}"` : `"${name}"::VARCHAR AS "${name}"`,
  );
  const rows = await duck(`SELECT ${cells.join(', ')} FROM '${join(seeds, typed)}'`);
  const written = rowsOf(seeds, file);
  expect(rows).toHaveLength(written.length);
  for (const [i, row] of rows.entries())
    for (const { name, type, free } of columns) {
      const [inCsv = '', cell] = [written[i]?.[name], String(row[name] ?? '')];
      if (type === 'number') expect(Number(inCsv)).toBe(Number(cell));
      else expect(inCsv).toBe(free ? cell.replaceAll('\n', ' ').replace(/^(?=[=+\-@])/, "'") : cell);
    }
});

describe('hostile text', () => {
  test.each(['plain', 'excel'] as const)(
    'comes back from the %s profile unchanged but for the guard',
    async (csvProfile) => {
      const files = filesOf({ ...publicationOf(HOSTILE), csvProfile }, ['csv']);
      const dir = folder(Object.fromEntries([...files].filter(([name]) => NAMES.includes(name))));
      const rows = await duck(`SELECT title, quote, places, date_start FROM ${reading(dir, 'timeline.csv')}`);
      const guarded = HOSTILE.map((text) => (looksLikeFormula(text) ? `'${text}` : text));
      expect(rows.map(({ title }) => title)).toEqual(guarded);
      expect(rows.map(({ places }) => places)).toEqual(guarded);
      expect(rows[1]).toHaveProperty('date_start', '0001-01-01');
      expect(guarded.filter((text, i) => text !== HOSTILE[i]).length).toBeGreaterThan(7);
    },
  );
});
