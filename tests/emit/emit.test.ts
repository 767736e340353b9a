import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import { Change } from '../../schemas/change.ts';
import { Timeline } from '../../schemas/timeline.ts';
import { aDate, anArticle, anEvent, anUnresolved, listed, noAssets } from './records.ts';

const { text: _, ...summary } = anArticle();
const EVENTS = [
  anEvent({ conflicts: [{ field: 'date', values: ['2018-05-08', '2018-05'] }], places: ['Porto', 'Lisbon'] }),
  anEvent({
    id: 'ev_00000000000000ff',
    date: aDate({ edtf: '2022-08/..', start: '2022-08-01', end: null, precision: 'month', extent: 'throughout' }),
  }),
];
const publication: Publication = {
  ...listed({ events: EVENTS, unresolved: [anUnresolved()] }),
  articles: [summary],
  rejects: [{ source_path: 'b.json', line: 3, code: 'E_JSON', message: 'no JSON' }],
  changes: [
    { change: 'merged', event_id: 'ev_0000000000000001', into: 'ev_00000000000000ff', fields: {} },
    {
      change: 'changed',
      event_id: 'ev_00000000000000ff',
      into: null,
      fields: { mentions: [[], ['a:0']] },
    },
  ],
  aliases: [{ old_id: 'ev_0000000000000001', event_id: 'ev_00000000000000ff' }],
  csvProfile: 'plain',
};
const write = (formats: string[], of: Publication = publication): Map<string, string> =>
  new Map(
    emit(of, formats, { tally: { guarded: 0, shortened: 0 }, assets: noAssets }).map(({ name, chunks }) => [
      name,
      [...chunks].join(''),
    ]),
  );
const files = write(['jsonl', 'csv']);
const rows = (name: string): Record<string, string>[] => parse(files.get(name) ?? '', { columns: true });

test('timeline.json is the timeline, one record a line', () => {
  const text = files.get('timeline.json') ?? '';
  expect(Timeline.parse(JSON.parse(text)).events).toEqual(EVENTS);
  expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(4);
});

test('an empty timeline is still whole', () => {
  const empty = write(['csv'], {
    ...publication,
    ...listed({ events: [], unresolved: [] }),
    articles: [],
    rejects: [],
  });
  expect(Timeline.parse(JSON.parse(empty.get('timeline.json') ?? '')).events).toEqual([]);
  expect(empty.get('rejects.jsonl')).toBe('');
});

test('columns are those of the contract, in its order', () => {
  expect(files.get('timeline.csv')?.split('\r\n')[0]).toBe(
    'event_id,date_start,date_end,date_precision,date_edtf,date_approximate,date_extent,date_basis,year,month,day,title,' +
      'status,kind,participants,places,article_count,mention_count,first_published,last_published,confidence,conflicts,quote,url',
  );
  expect(files.get('mentions.csv')?.split('\r\n')[0]).toBe(
    'event_id,article_id,start,end,quote,title,status,kind,date_start,date_end,date_precision,date_edtf,date_approximate,' +
      'date_extent,date_basis,expression_text,expression_type,expression_value,expression_rule,anchor_kind,anchor_date,' +
      'anchor_ref,rule,confidence,why,published_at,url',
  );
});

test('an event is a row, with partial dates only where they are harmless', () => {
  const [day, open] = rows('timeline.csv');
  expect(day).toMatchObject({
    date_start: '2018-05-08',
    year: '2018',
    month: '5',
    day: '8',
    places: 'Porto; Lisbon',
    first_published: '2018-05-09',
    conflicts: 'date: 2018-05-08 | 2018-05',
    url: 'https://example.org/a',
    quote: 'The harbour opened on May 8, 2018',
  });
  expect(open).toMatchObject({ date_start: '2022-08-01', date_end: '', date_edtf: '2022-08/..', year: '', month: '' });
});

test('every mention is a row, dated or not', () => {
  const all = rows('mentions.csv');
  expect(all.map(({ event_id, date_start }) => [event_id, date_start])).toEqual([
    ['ev_0123456789abcdef', '2018-05-08'],
    ['ev_00000000000000ff', '2018-05-08'],
    ['', ''],
  ]);
  expect(all[2]).toMatchObject({ why: 'needs the publication date', expression_text: '', published_at: '2018-05-09' });
});

test('a document counts what came of it', () => {
  expect(rows('documents.csv')).toMatchObject([
    { article_id: 'a', mention_count: '3', event_count: '2', unresolved_count: '1' },
  ]);
});

test('the history is a line a change and a row an alias', () => {
  const lines = (files.get('changes.jsonl') ?? '').trimEnd().split('\n');
  expect(lines.map((line) => Change.parse(JSON.parse(line)))).toEqual(publication.changes);
  expect(files.get('aliases.csv')).toBe('old_id,event_id\r\nev_0000000000000001,ev_00000000000000ff\r\n');
});

test('--format chooses; what other commands read is always written', () => {
  const named = (formats: string[]): string[] =>
    [...write(formats).keys()].filter((name) => !name.startsWith('schema/'));
  expect(named(['csv'])).toEqual([
    'timeline.json',
    'timeline.csv',
    'mentions.csv',
    'documents.csv',
    'rejects.jsonl',
    'changes.jsonl',
    'aliases.csv',
    'datapackage.json',
  ]);
  expect(named([])).toEqual(['timeline.json', 'rejects.jsonl', 'changes.jsonl', 'aliases.csv', 'datapackage.json']);
});

test('numbers of rows are what the files hold', () => {
  const counts = emit(publication, ['jsonl', 'csv'], { tally: { guarded: 0, shortened: 0 }, assets: noAssets }).map(
    ({ name, rows: n }) => [name, n],
  );
  for (const [name, n] of counts.filter(([file]) => String(file).endsWith('.csv')))
    expect(rows(String(name))).toHaveLength(Number(n));
});
