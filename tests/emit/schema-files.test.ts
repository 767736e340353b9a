import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { TABLES, type Table } from '../../pipeline/emit/columns/tables.ts';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import { aDate, aMention, anEvent, anUnresolved, listed, noAssets } from './records.ts';
import { aSummary } from './written.ts';

const TEXTS = [
  "=cmd|' /C calc'!A0",
  'say "no", then;\ngo\r\non',
  'null',
  'true',
  '2018-05',
  '0044',
  ' spaces ',
  '\0\x1b[31m\u2028',
  '👩‍👩‍👧 🇮🇷',
  'x'.repeat(40_000),
  '\ud800',
];
const DATES = [
  aDate(),
  aDate({ edtf: '2022-08/..', start: '2022-08-01', end: null, precision: 'month', extent: 'throughout' }),
  aDate({ edtf: '../2020-02-29', start: null, end: '2020-02-29' }),
  aDate({ edtf: '9999', start: '9999-01-01', end: '9999-12-31', precision: 'year', approximate: true }),
];

const mention = aMention({ rule: 'expression' });
const events = TEXTS.map((text, n) =>
  anEvent({
    id: `ev_${n.toString(16).padStart(16, '0')}`,
    title: text.slice(0, 120),
    date: DATES[n % DATES.length] ?? aDate(),
    participants: n % 2 === 0 ? [] : [text, text],
    mentions: [{ ...mention, quote: text, article_id: text }, mention],
    conflicts: [{ field: 'title', values: [text, text] }],
  }),
);
const publication: Publication = {
  ...listed({ events, unresolved: TEXTS.map((text) => anUnresolved({ quote: text, why: text, rule: 'none' })) }),
  articles: [
    aSummary({ title: null, published_at: null, published_method: null, published_evidence: null, url: null }),
    ...TEXTS.map((text) => aSummary({ id: text, title: text, published_at: '2018-05-09T10:00', warnings: [text] })),
  ],
  rejects: [{ source_path: '=1', line: 3, code: 'E_JSON', message: 'no JSON' }],
  changes: [{ change: 'merged', event_id: 'ev_00000000000000ff', into: 'ev_0000000000000000', fields: {} }],
  aliases: [{ old_id: 'ev_00000000000000ff', event_id: 'ev_0000000000000000' }],
  csvProfile: 'plain',
};
const ALL = ['json', 'jsonl', 'csv', 'timelinejs', 'ics', 'ics-all', 'parquet', 'xlsx'];
const filesOf = (formats: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    emit(publication, formats, { tally: { guarded: 0, shortened: 0 }, assets: noAssets }).map(({ name, chunks }) => [
      name,
      Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk as string))).toString('utf8'),
    ]),
  );
const files = filesOf(ALL);
const textOf = (name: string): string => files.get(name) ?? '';

const ajv = new Ajv2020.default({ strict: true, allErrors: true });
addFormats.default(ajv);
const schemaOf = (name: string) => ajv.compile(JSON.parse(textOf(`schema/${name}.schema.json`)));

/** A row with the types that the table's readers give its cells. */
const typed = ({ columns }: Table, row: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    columns.map(({ name, type }) => {
      const cell = row[name] ?? '';
      if (cell === '') return [name, null];
      if (type === 'integer' || type === 'number') return [name, Number(cell)];
      return [name, type === 'boolean' ? cell === 'true' : cell];
    }),
  );

describe.each(TABLES.map((table) => [table.file, table] as const))('%s', (file, table) => {
  const rows: Record<string, string>[] = parse(textOf(file), { columns: true });

  test('every row keeps the schema that is published beside it', () => {
    expect(rows.length).toBeGreaterThan(0);
    const valid = schemaOf(file);
    for (const row of rows) expect([valid(typed(table, row)), valid.errors]).toEqual([true, null]);
  });

  test('the schema refuses a cell that is not what its column says', () => {
    const valid = schemaOf(file);
    const row = typed(table, rows[0] ?? {});
    for (const { name, nullable } of table.columns) {
      expect([name, valid({ ...row, [name]: [] })]).toEqual([name, false]);
      expect([name, valid({ ...row, [name]: null })]).toEqual([name, nullable === true]);
    }
  });
});

test.each([
  ['timeline.jsonl', 'event'],
  ['rejects.jsonl', 'reject'],
  ['changes.jsonl', 'change'],
])('every line of %s keeps its schema', (file, schema) => {
  const valid = schemaOf(schema);
  const lines = textOf(file).trimEnd().split('\n');
  for (const line of lines) expect([valid(JSON.parse(line)), valid.errors]).toEqual([true, null]);
  expect(valid({})).toBe(false);
});

test('timeline.json keeps its schema', () => {
  const valid = schemaOf('timeline');
  expect([valid(JSON.parse(textOf('timeline.json'))), valid.errors]).toEqual([true, null]);
});

type Resource = { readonly name: string; readonly path: string; readonly jsonSchema?: string };

describe('datapackage.json', () => {
  const resourcesOf = (of: ReadonlyMap<string, string>): Resource[] =>
    JSON.parse(of.get('datapackage.json') ?? '').resources;

  test('names each file but the schemas and itself, by a name of its own', () => {
    const resources = resourcesOf(files);
    const others = [...files.keys()].filter((name) => !name.startsWith('schema/') && name !== 'datapackage.json');
    expect(resources.map(({ path }) => path).toSorted()).toEqual(others.toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name } of resources) expect(name).toMatch(/^[-a-z0-9._/]+$/);
    for (const { jsonSchema } of resources) if (jsonSchema !== undefined) expect(files.has(jsonSchema)).toBe(true);
  });

  test.each([[['json']], [['csv']], [ALL]])(
    'names no file that is not there, and holds no empty list, with %j',
    (formats) => {
      const written = filesOf(formats);
      for (const { path } of resourcesOf(written)) expect(written.has(path)).toBe(true);
      expect(written.get('datapackage.json')).not.toMatch(/\[\s*\]/);
      const refers = [...(written.get('datapackage.json') ?? '').matchAll(/"resource": "([^"]+)"/g)].map(
        ([, to]) => to,
      );
      expect(resourcesOf(written).map(({ name }) => name)).toEqual(expect.arrayContaining(refers));
    },
  );
});
