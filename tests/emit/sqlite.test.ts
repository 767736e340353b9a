import { beforeAll, describe, expect, test } from 'vitest';
import { sqliteEngine } from '../../pipeline/commands/sqlite-engine.ts';
import { contentsOf } from '../../pipeline/emit/contents.ts';
import { eventsTable } from '../../pipeline/emit/filled-tables.ts';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { SqliteEngine } from '../../pipeline/emit/sqlite/engine.ts';
import { HOSTILE, NOTHING, publicationOf } from './hostile-publication.ts';
import { noAssets } from './records.ts';

type Answer = { readonly columns: string[]; readonly values: unknown[][] };
type Reader = { readonly exec: (sql: string) => Answer[] };

let engine: SqliteEngine;
const publication = publicationOf(HOSTILE);

const fileOf = (of: Publication): Uint8Array => {
  const files = emit(of, ['sqlite'], { tally: { guarded: 0, shortened: 0 }, assets: noAssets, engine });
  const chunks = files.find(({ name }) => name === 'timeline.sqlite')?.chunks ?? [];
  return Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk as Uint8Array)));
};
const opened = (file: Uint8Array): Reader => new (engine.Database as unknown as new (file: Uint8Array) => Reader)(file);
const rowsOf = (reader: Reader, sql: string): unknown[][] => reader.exec(sql)[0]?.values ?? [];

let file: Uint8Array;
let database: Reader;
const ask = (sql: string): unknown[][] => rowsOf(database, sql);
beforeAll(async () => {
  engine = await sqliteEngine();
  file = fileOf(publication);
  database = opened(file);
});

test('is sound, and what names a row names one that is there', () => {
  expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
  expect(ask('PRAGMA foreign_key_check')).toEqual([]);
});

test('has a table for each table and each list, and indexes for what people search by', () => {
  expect(ask("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").flat()).toEqual([
    'articles',
    'columns',
    'conflicts',
    'events',
    'mentions',
    'participants',
    'places',
  ]);
  const plan = (sql: string): string => JSON.stringify(ask(`EXPLAIN QUERY PLAN ${sql}`));
  expect(plan("SELECT * FROM events WHERE date_start > '2020'")).toContain('USING INDEX events_date_start');
  expect(plan("SELECT * FROM mentions WHERE event_id = 'x'")).toContain('USING INDEX mentions_event_id');
  expect(plan("SELECT * FROM events WHERE event_id = 'x'")).toContain('USING INDEX');
  expect(plan("SELECT event_id FROM places WHERE name = 'x'")).toContain('USING COVERING INDEX places_name');
});

test('every event comes back as it is, its lists in order', () => {
  const articles = new Map(publication.articles.map((article) => [article.id, article]));
  const { columns, rows } = eventsTable({ publication, articles, contents: contentsOf(publication, null) });
  const wanted = [...rows].map((row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, typeof row[i] === 'boolean' ? Number(row[i]) : row[i]])),
  );
  const names = columns.filter(({ type }) => type !== 'list').map(({ name }) => name);
  const plain = ask(`SELECT ${names.join(', ')} FROM events ORDER BY rowid`);
  const lists = (table: string, value: string, id: unknown): unknown[] =>
    ask(`SELECT ${value} FROM ${table} WHERE event_id = '${id}' ORDER BY position`).flat();
  const seen = plain.map((row) => ({
    ...Object.fromEntries(names.map((name, i) => [name, row[i]])),
    participants: lists('participants', 'name', row[0]),
    places: lists('places', 'name', row[0]),
    conflicts: lists('conflicts', 'conflict', row[0]),
  }));
  expect(seen).toEqual(wanted);
  expect(seen).toHaveLength(HOSTILE.length);
});

test('mentions and articles are all there, those of no event with none', () => {
  expect(ask('SELECT count(*) FROM mentions')).toEqual([[publication.mentions]]);
  expect(ask('SELECT quote FROM mentions WHERE event_id IS NULL ORDER BY rowid').flat()).toEqual(HOSTILE);
  expect(ask('SELECT article_id, published_at, read FROM articles')).toEqual([
    ['a', '2018-05-09T10:00:00+02:00', 1],
    ['b', null, 0],
  ]);
});

test('every column is told, also those that became tables', () => {
  const untold = ask(
    `SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
     LEFT JOIN columns d ON d.table_name = t.name AND d.column_name = c.name
     WHERE t.type = 'table' AND t.name IN ('events', 'mentions', 'articles') AND d.means IS NULL`,
  );
  expect(untold).toEqual([]);
  expect(ask("SELECT means FROM columns WHERE table_name = 'places'")).toEqual([
    ['where it happened: names as the articles have them'],
  ]);
});

test('days sort and compare, also before 1970', () => {
  expect(ask('SELECT date_start FROM events ORDER BY date_start NULLS LAST LIMIT 1')).toEqual([['0001-01-01']]);
  expect(
    ask("SELECT DISTINCT julianday(date_end) - julianday(date_start) FROM events WHERE date_start = '1899-12-31'"),
  ).toEqual([[59]]);
});

describe('text that readers of SQLite cannot hold', () => {
  test.each([
    ['a\0b', 'a\ufffdb'],
    ['a\ud800b', 'a\ufffdb'],
    ['😀', '😀'],
  ])('%j', (text, kept) => {
    const reader = opened(fileOf(publicationOf([text])));
    expect(rowsOf(reader, 'SELECT title, hex(title) FROM events')).toEqual([
      [kept, Buffer.from(kept).toString('hex').toUpperCase()],
    ]);
    expect(rowsOf(reader, 'SELECT name FROM places')).toEqual([[kept]]);
  });
});

test('is a whole file where nothing was found', () => {
  const reader = opened(fileOf(NOTHING));
  expect(rowsOf(reader, 'SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM mentions)')).toEqual([[0]]);
  expect(rowsOf(reader, 'SELECT count(*) > 60 FROM columns')).toEqual([[1]]);
});

test('the same records give the same bytes', () => {
  expect(fileOf(publicationOf(HOSTILE))).toEqual(file);
});
