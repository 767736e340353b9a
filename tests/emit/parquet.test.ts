import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../pipeline/emit/columns/column.ts';
import { EVENT_COLUMNS } from '../../pipeline/emit/columns/event-columns.ts';
import { MENTION_COLUMNS } from '../../pipeline/emit/columns/mention-columns.ts';
import type { FilledTable } from '../../pipeline/emit/filled-tables.ts';
import { parquet } from '../../pipeline/emit/parquet.ts';
import { folder } from '../io/folder.ts';
import { type DuckRow, duck, duckTypes } from './duck.ts';
import { filesOf, HOSTILE, NOTHING, publicationOf } from './hostile-publication.ts';

const TEXTS = [...HOSTILE, 'line\nend', 'nul\0', 'tab\there', '\u0007bell', 'a'.repeat(40_000)];
const DUCK_TYPES = {
  text: 'VARCHAR',
  moment: 'VARCHAR',
  list: 'VARCHAR[]',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
} as const;

const publication = publicationOf(TEXTS);
const files = filesOf(publication, ['parquet']);
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

let dir: string;
beforeAll(() => {
  dir = folder(Object.fromEntries([...files].filter(([name]) => name.endsWith('.parquet'))));
});

/** What each column says of each event or mention, without any writer between. */
const eventsSay = (name: string): unknown[] => {
  const column = EVENT_COLUMNS.find((one) => one.name === name);
  return publication.events.map((entry) =>
    'made' in entry && column
      ? column.value({
          event: entry.made,
          speaker: entry.made.mentions[0],
          articles: { dates: ['2018-05-09T10:00:00+02:00'], url: 'https://example.org/a' },
        })
      : null,
  );
};

describe.each([
  ['events.parquet', EVENT_COLUMNS],
  ['mentions.parquet', MENTION_COLUMNS],
])('%s', (file, columns) => {
  test('has the columns of the CSV, typed', async () => {
    expect(await duckTypes(`'${join(dir, file)}'`)).toEqual(
      Object.fromEntries(columns.map(({ name, type }) => [name, DUCK_TYPES[type]])),
    );
  });

  test('may be empty only where the table says so', () => {
    const { schema } = parquetMetadata(bufferOf(files.get(file) ?? new Uint8Array()));
    for (const { name, nullable } of columns)
      expect(schema.find((element) => element.name === name)?.repetition_type).toBe(nullable ? 'OPTIONAL' : 'REQUIRED');
  });

  test('says the same to two readers', async () => {
    const seen = await duck(`SELECT * FROM '${join(dir, file)}'`);
    const read = await parquetReadObjects({ file: bufferOf(files.get(file) ?? new Uint8Array()) });
    const plain = (row: DuckRow): DuckRow =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [
          name,
          cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null),
        ]),
      );
    expect(read.map(plain)).toEqual(seen);
    expect(seen.length).toBeGreaterThan(TEXTS.length - 1);
  });

  test('is a whole file of no rows where nothing was found', async () => {
    const empty = folder({ [file]: filesOf(NOTHING, ['parquet']).get(file) ?? '' });
    expect(await duck(`SELECT * FROM '${join(empty, file)}'`)).toEqual([]);
    expect(await duckTypes(`'${join(empty, file)}'`)).toHaveProperty('date_start', 'DATE');
  });
});

test.each(EVENT_COLUMNS.map(({ name }) => name))('%s of every event is what the table says', async (name) => {
  const rows = await duck(`SELECT ${name} AS cell FROM '${join(dir, 'events.parquet')}'`);
  expect(rows.map(({ cell }) => cell)).toEqual(eventsSay(name));
});

test('mentions stand in the order of mentions.csv, those of no event last', async () => {
  const rows = await duck(`SELECT event_id, quote, why FROM '${join(dir, 'mentions.parquet')}'`);
  expect(rows).toHaveLength(publication.mentions);
  expect(rows.slice(-TEXTS.length)).toEqual(TEXTS.map((text) => ({ event_id: null, quote: text, why: text })));
});

test('days can be reckoned with, also before 1970 and in the year 1', async () => {
  const rows = await duck(
    `SELECT date_end - date_start AS days, year(date_start) AS y FROM '${join(dir, 'events.parquet')}' LIMIT 5`,
  );
  expect(rows.map(({ days, y }) => [Number(days), Number(y)])).toEqual([
    [0, 2018],
    [364, 1],
    [0, 1582],
    [59, 1899],
    [25_507, 1900],
  ]);
});

test('bounds of a group hide no row from a search', async () => {
  for (const text of HOSTILE)
    expect(
      await duck(`SELECT title FROM '${join(dir, 'events.parquet')}' WHERE title = '${text.replaceAll("'", "''")}'`),
    ).toEqual([{ title: text }]);
});

test('what is no Unicode is replaced, not refused', async () => {
  const lone = folder({ 'a.parquet': filesOf(publicationOf(['a\ud800b']), ['parquet']).get('events.parquet') ?? '' });
  expect(await duck(`SELECT title FROM '${join(lone, 'a.parquet')}'`)).toEqual([{ title: 'a\ufffdb' }]);
});

test('the same records give the same bytes, and no clock or machine is in them', () => {
  expect(filesOf(publicationOf(TEXTS), ['parquet'])).toEqual(files);
  expect(parquetMetadata(bufferOf(files.get('events.parquet') ?? new Uint8Array()))).toMatchObject({
    created_by: 'annals',
  });
});

/** Rows that are made as they are read, and how many have been. */
function counted(length: number): { readonly table: FilledTable; readonly made: () => number } {
  let made = 0;
  const columns = [{ name: 'n', type: 'integer', means: 'a number' } as const];
  const rows = function* (): Generator<readonly Cell[]> {
    for (let n = 0; n < length; n++) {
      made += 1;
      yield [n];
    }
  };
  return { table: { columns, length, rows: rows() }, made: () => made };
}

test('a group is written before the next one is read', async () => {
  const { table, made } = counted(25_000);
  const seen: number[] = [];
  const chunks: Uint8Array[] = [];
  for (const chunk of parquet(table)) {
    chunks.push(chunk);
    seen.push(made());
  }
  expect(seen).toEqual([10_000, 20_000, 25_000, 25_000]);
  const at = join(folder({ 'n.parquet': Buffer.concat(chunks) }), 'n.parquet');
  expect(await duck(`SELECT count(*)::INT AS rows, sum(n)::INT AS sum FROM '${at}'`)).toEqual([
    { rows: 25_000, sum: (25_000 * 24_999) / 2 },
  ]);
});
