import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import { Timeline } from '../../schemas/timeline.ts';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';

const INPUT = fileURLToPath(new URL('../../input', import.meta.url));
const A = '000_7964755bb1dde533';
const B = '004_83f71c9b77ab395e';

let dir: string;
const read = (name: string): Timeline =>
  Timeline.parse(JSON.parse(readFileSync(join(dir, name, 'latest/timeline.json'), 'utf8')));

beforeAll(async () => {
  dir = folder({});
  for (const name of ['dated', 'undated']) cpSync(INPUT, join(dir, `${name}-input`), { recursive: true });
  rmSync(join(dir, 'undated-input/articles.csv'));
  for (const name of ['dated', 'undated']) {
    await annals(['run', join(dir, `${name}-input`), '--out', join(dir, name), '--quiet']);
  }
});

type Row = {
  readonly event: string;
  /** A mention with this trigger whose quote matches is what the row is about. */
  readonly trigger: RegExp;
  readonly quote: RegExp;
  readonly date: string | readonly [from: string, to: string];
  readonly precision: string;
  readonly articles: readonly string[];
};

const both = [A, B];

const ROWS: readonly Row[] = [
  { event: 'the nuclear accord', trigger: /^(accord|deal)$/, quote: /2015/, date: '2015', precision: 'year', articles: both },
  { event: 'arrest of Siamak Namazi', trigger: /^arrested$/, quote: /arrested/, date: '2015-10', precision: 'month', articles: [B] },
  { event: 'the US withdraws', trigger: /^withdrew$/, quote: /2018/, date: '2018-05', precision: 'month', articles: both },
  { event: 'law passed by the parliament', trigger: /^passed$/, quote: /law/, date: '2020', precision: 'year', articles: [B] },
  { event: 'Iran says citizens are detained', trigger: /^said$/, quote: /dozens of its citizens/, date: '2022', precision: 'year', articles: [B] },
  { event: 'multilateral attempts stop', trigger: /^stopped$/, quote: /multilateral/, date: '2022-08/..', precision: 'month', articles: [A] },
  { event: 'attack on the embassy', trigger: /^attack$/, quote: /embassy/, date: '2023-01', precision: 'month', articles: [A] },
  { event: 'Omani mediation proposal', trigger: /^put$/, quote: /mediation proposal/, date: ['2023-04-10', '2023-06-09'], precision: 'interval', articles: both },
  { event: 'Iran-Azerbaijan talks', trigger: /^negotiations$/, quote: /^Four rounds/, date: ['2023-04-17', '2023-06-12'], precision: 'interval', articles: [A] },
  { event: 'Iran-US talks through Oman', trigger: /^talks$/, quote: /^talks between Iran and the US/, date: ['2023-04-17', '2023-06-12'], precision: 'interval', articles: [B] },
  { event: 'Bagheri Kani and McGurk', trigger: /^negotiations$/, quote: /McGurk/, date: '2023-05', precision: 'month', articles: [B] },
  { event: 'European source', trigger: /^told$/, quote: /no longer possible/, date: '2023-06-05/2023-06-11', precision: 'week', articles: [B] },
  { event: 'denied reports', trigger: /^denied$/, quote: /Washington and Tehran/, date: ['2023-06-05', '2023-06-12'], precision: 'interval', articles: [B] },
  { event: 'the White House', trigger: /^described$/, quote: /misleading/, date: '2023-06-09', precision: 'day', articles: [B] },
  { event: 'Tavanger confirms', trigger: /^confirmed$/, quote: /Tavanger/, date: '2023-06-10', precision: 'day', articles: [B] },
  { event: 'Khamenei', trigger: /^(indicated|expressed|added)$/, quote: /infrastructure/, date: '2023-06-11', precision: 'day', articles: both },
  { event: 'Kanaani at the news conference', trigger: /^(speaking|said|claimed|noted)$/, quote: /news conference on Monday|never left the negotiation table/, date: '2023-06-12', precision: 'day', articles: both },
];

const tells = ({ trigger, quote }: Row, mention: Mention): boolean =>
  trigger.test(mention.trigger.text) && quote.test(mention.quote);
const matching = (events: readonly Event[], row: Row): Event[] =>
  events.filter(({ mentions }) => mentions.some((mention) => tells(row, mention)));

describe('the timeline of the two articles', () => {
  test.each(ROWS)('$event', (row) => {
    const found = matching(read('dated').events, row);
    expect(found.map(({ title }) => title), 'one event').toHaveLength(1);
    const [{ date, mentions, status }] = found as [Event];
    expect(date.precision).toBe(row.precision);
    expect(status).toBe('occurred');
    expect([...new Set(mentions.map((m) => m.article_id))].toSorted()).toEqual(row.articles);
    if (typeof row.date === 'string') return expect(date.edtf).toBe(row.date);
    expect(date.approximate).toBe(true);
    expect((date.start ?? '') >= row.date[0] && (date.end ?? '9') <= row.date[1], date.edtf).toBe(true);
  });

  test('"since last August" holds throughout and has no end', () => {
    const [event] = read('dated').events.filter(({ date }) => date.edtf === '2022-08/..');
    expect(event?.date).toMatchObject({ start: '2022-08-01', end: null, extent: 'throughout' });
  });

  test('the talks through Oman are in one event each', () => {
    const quotes = read('dated').events.filter(({ mentions }) => mentions.some((m) => /^talks between/.test(m.quote)));
    expect(quotes).toHaveLength(1);
  });

  test('nothing comes of a length, a share or the licence line', () => {
    const { events } = read('dated');
    const expressions = events.flatMap(({ mentions }) => mentions.map((m) => m.expression?.text ?? ''));
    expect(expressions).not.toContain('ten years');
    const all = events.flatMap(({ mentions }) => mentions);
    expect(all.filter((m) => /Creative Commons|^60 percent/.test(m.quote))).toEqual([]);
  });

  test('nothing that is not planned is after publication', () => {
    const late = read('dated').events.filter(({ date, status }) => (date.start ?? '') > '2023-06-12' && status !== 'planned');
    expect(late).toEqual([]);
  });

  test('what was never done or hangs on a condition did not occur', () => {
    const { events, unresolved } = read('dated');
    const all = [...events.flatMap(({ mentions }) => mentions), ...unresolved];
    const left = all.filter((m) => m.trigger.text === 'left');
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((m) => m.status === 'denied')).toBe(true);
    expect(all.filter((m) => /^(a deal on the prisoner swap|the other side is sincere)/.test(m.quote)).every((m) => m.status === 'hypothetical')).toBe(true);
  });
});

describe('without publication dates', () => {
  test('only what the text states outright has a date', () => {
    const dates = new Set(read('undated').events.map(({ date }) => date.edtf));
    expect([...dates].toSorted()).toEqual(['2015', '2015-10', '2015-10/..', '2018-05', '2018-05/..', '2020', '2022']);
  });

  test('everything relative says what to supply', () => {
    const { events, unresolved } = read('undated');
    const relative = unresolved.filter((m) => /Monday|last August|weeks ago|last month|On Friday|On Saturday/.test(m.quote));
    expect(relative.length).toBeGreaterThan(8);
    const told = unresolved.filter((m) => !/--published/.test(m.why ?? '') && m.expression !== null);
    expect(told.filter((m) => !/length|again and again|event/.test(m.why ?? ''))).toEqual([]);
    expect(events.flatMap(({ mentions }) => mentions).every((m) => m.anchor.kind !== 'publication')).toBe(true);
  });
});
