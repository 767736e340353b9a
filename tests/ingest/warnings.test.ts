import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../pipeline/ingest/limits.ts';
import { canonicalAddress, namesAPage } from '../../pipeline/ingest/record/address.ts';
import { mapped } from '../../pipeline/ingest/record/field-map.ts';
import { ingestText } from './source.ts';

const articleOf = async (record: object, options = {}) =>
  (await ingestText('a.jsonl', JSON.stringify({ text: 'Words of a story.', ...record }), options)).articles[0];
const warningsOf = async (record: object, options = {}) => (await articleOf(record, options))?.warnings;

describe('a publication date is doubted', () => {
  it.each([
    [
      'where the address says another day',
      { date: '2023-06-12', url: 'https://q.example/2023/06/01/x' },
      'W_DATE_DISPUTED: url says 2023-06-01',
    ],
    [
      'by a day, where no time zone can explain it',
      { date: '2023-06-12', url: 'https://q.example/2023/06/11/x' },
      'W_DATE_DISPUTED: url says 2023-06-11',
    ],
    [
      'where it is after the page was fetched',
      { date: '2023-06-12', date_download: '2023-06-01' },
      'W_DATE_FUTURE: it is after 2023-06-01',
    ],
    [
      'where it is after the page was last changed',
      { date: '2023-06-12', modified: '2023-06-01' },
      'W_DATE_FUTURE: it is after 2023-06-01',
    ],
    [
      'in a time that nobody has seen',
      { date: `${LIMITS.latestYear + 1}-01-01` },
      `W_DATE_FUTURE: it is after ${LIMITS.latestYear}`,
    ],
    ['before there was news on the web', { date: '1994-12-31' }, 'W_DATE_EARLY: it is before 1995'],
    [
      'where the article was changed much later',
      { date: '2023-06-12', updated: '2023-07-12T10:00:00Z' },
      'W_REWRITTEN: it was last changed on 2023-07-12',
    ],
  ])('%s', async (_, record, warning) => {
    expect(await warningsOf(record)).toEqual([warning]);
  });

  it.each([
    ['by a day, where one of them is in UTC', { date: '2023-06-12T01:00:00Z', url: 'https://q.example/2023/06/11/x' }],
    ['fetched the day before by another clock', { date: '2023-06-12T01:00:00+09:00', date_download: '2023-06-11' }],
    ['changed within the week', { date: '2023-06-12', updated: '2023-06-19' }],
    ['in 1995', { date: '1995-01-01' }],
  ])('not %s', async (_, record) => {
    expect(await warningsOf(record)).toEqual([]);
  });

  it('before another year where the user says so, and never where he states it himself', async () => {
    expect(await warningsOf({ date: '1871-03-18' }, { earliest: 1800 })).toEqual([]);
    expect(await warningsOf({ date: '2001-03-18' }, { earliest: 2010 })).toEqual(['W_DATE_EARLY: it is before 2010']);
    expect(await warningsOf({}, { published: '1871-03-18' })).toEqual([]);
  });

  it('and a date of change or of fetching never is the date', async () => {
    const article = await articleOf({ modified: '2023-06-12', date_download: '2023-06-14 10:00:00' });
    expect(article).toMatchObject({
      published_at: null,
      modified_at: '2023-06-12',
      fetched_at: '2023-06-14T10:00:00',
    });
  });
});

describe('fields without a place', () => {
  it('are kept in extra as they came', async () => {
    const article = await articleOf({ section: 'World', tags: ['a', 'b'], rank: 0, none: null, empty: '' });
    expect(article?.extra).toEqual({ section: 'World', tags: ['a', 'b'], rank: 0 });
    expect((await articleOf({}))?.extra).toBeNull();
  });

  it('are kept when ingest reads what it wrote', async () => {
    const article = await articleOf({ section: 'World', extra: { desk: 'Foreign' } });
    expect(article?.extra).toEqual({ section: 'World', desk: 'Foreign' });
    expect((await articleOf({ ...article }))?.extra).toEqual({ section: 'World', desk: 'Foreign' });
  });

  it('that are too large are named', async () => {
    const html = 'x'.repeat(LIMITS.extraChars);
    expect(await articleOf({ html, section: 'World' })).toMatchObject({
      extra: { section: 'World' },
      warnings: ['W_EXTRA_CUT: html'],
    });
  });

  it('take nothing from prototypes and change none', async () => {
    const { articles } = await ingestText('a.jsonl', '{"text":"Words.","__proto__":{"polluted":1},"constructor":"c"}');
    expect(Object.keys(articles[0]?.extra ?? {}).toSorted()).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('names that the user gives', () => {
  it('win over all others, also inside objects', () => {
    const map = new Map([
      ['text', 'story.body'],
      ['title', 'kicker'],
    ] as const);
    const record = { story: { body: 'Words.' }, kicker: 'K', title: 'T', 'story.other': 1 };
    expect(mapped(record, map)).toEqual({ text: 'Words.', title: 'K', story: { body: 'Words.' }, 'story.other': 1 });
    expect(mapped({ 'story.body': 'Own name.' }, map)).toEqual({ text: 'Own name.' });
    expect(mapped({ other: 1 }, map)).toEqual({ other: 1 });
    expect(mapped({}, new Map([['text', 'constructor.name']] as const))).toEqual({});
  });
});

describe('one way to write an address', () => {
  it.each([
    ['https://www.q.example/a/', 'q.example/a'],
    ['http://q.example/a#top', 'q.example/a'],
    ['https://q.example/a?utm_source=x&id=2&fbclid=y', 'q.example/a?id=2'],
    ['https://q.example/a?b=2&a=1', 'q.example/a?a=1&b=2'],
    ['HTTPS://Q.Example/A', 'q.example/A'],
    ['urn:x', 'urn:x'],
    ['no address', 'no address'],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it('tells a page from a site', () => {
    expect(['https://q.example/a', 'https://q.example/?p=1'].map(namesAPage)).toEqual([true, true]);
    expect(['https://q.example/', 'https://www.q.example', 'https://q.example/?utm_source=x'].map(namesAPage)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
