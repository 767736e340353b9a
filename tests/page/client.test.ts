import { describe, expect, test } from 'vitest';
import { inContext, isShown, wordsOfArticles } from '../../pipeline/emit/page/client/context.ts';
import type { Stretch } from '../../pipeline/emit/page/client/days.ts';
import { boundsOf, stretchOf } from '../../pipeline/emit/page/client/days.ts';
import { density } from '../../pipeline/emit/page/client/density.ts';
import { countsOf, folded, NO_FILTERS, passing, searchable } from '../../pipeline/emit/page/client/filters.ts';
import { packed } from '../../pipeline/emit/page/client/lanes.ts';
import { periodOf, scale, ticks, within, zoomed } from '../../pipeline/emit/page/client/scale.ts';
import type { PageClause, PageData } from '../../pipeline/emit/page/page-data.ts';
import { pageData } from '../../pipeline/emit/page/payload.ts';
import { dayOf } from '../../pipeline/time/calendar.ts';
import { aDate, aMention, anArticle, anEvent, anUnresolved } from '../emit/records.ts';

const stretch = (from: number | null, to: number | null): Stretch => ({
  from,
  to,
  approximate: false,
  throughout: false,
});
const year = (n: number): number => dayOf(n, 1, 1);

describe('the time axis', () => {
  test('a month runs to the end of its last day; an open side stands for both bounds', () => {
    const month = stretchOf({ date: aDate({ start: '2018-05-01', end: '2018-05-31', precision: 'month' }) });
    expect([month.from, month.to]).toEqual([dayOf(2018, 5, 1), dayOf(2018, 6, 1)]);
    expect(boundsOf(stretch(null, 10))).toEqual([9, 10]);
    expect(boundsOf(stretch(5, null))).toEqual([5, 6]);
  });

  test.each([
    ['days', dayOf(2023, 6, 1), 10, '1 Jun'],
    ['months', dayOf(2023, 1, 1), 300, '2023'],
    ['years', year(2015), 365 * 9, '2015'],
    ['centuries', year(1500), 365 * 600, '1500'],
  ])('has labels at %s, as far apart as they need', (_, from, days, label) => {
    const all = ticks({ from, to: from + days }, 800);
    expect(all[0]).toMatchObject({ day: from, label });
    const at = scale({ from, to: from + days }, 800);
    const gaps = all.slice(1).map(({ day }, i) => at(day) - at(all[i]?.day ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(50);
    expect(all.length).toBeLessThan(14);
  });

  test('zooming keeps its day in place, and never leaves what there is', () => {
    const whole = { from: 0, to: 1000 };
    const near = zoomed(whole, 0.5, 200);
    expect(scale(near, 100)(200)).toBeCloseTo(scale(whole, 100)(200));
    expect(within(whole, { from: -500, to: 100 })).toEqual({ from: 0, to: 600 });
    expect(within(whole, { from: 10, to: 10.01 }).to - within(whole, { from: 10, to: 10.01 }).from).toBeCloseTo(5);
    expect(within(whole, { from: -5000, to: 9000 })).toEqual(whole);
  });

  test('names the period', () => {
    expect(periodOf({ from: dayOf(2023, 6, 1), to: dayOf(2023, 6, 30) })).toBe('Jun 2023');
    expect(periodOf({ from: dayOf(2023, 1, 5), to: dayOf(2023, 6, 30) })).toBe('Jan – Jun 2023');
    expect(periodOf({ from: year(2014), to: year(2024) })).toBe('2014 – 2023');
  });

  test('no two boxes of a row overlap, and the first ones have room', () => {
    const boxes = Array.from({ length: 60 }, (_, i) => ({ left: (i * 37) % 300, right: ((i * 37) % 300) + 90 }));
    const placed = packed(boxes, 4);
    expect(placed[0]).toEqual({ box: boxes[0], row: 0 });
    expect(placed.length).toBeGreaterThan(4);
    for (const { box, row } of placed)
      for (const other of placed)
        if (other.box !== box && other.row === row)
          expect(box.right <= other.box.left || other.box.right <= box.left).toBe(true);
  });

  test('what may be at any time of a long stretch counts little on each day of it', () => {
    const counts = density([stretch(0, 1), stretch(0, 100)], { from: 0, to: 100 }, 10);
    expect(counts).toHaveLength(10);
    expect(counts[0]).toBeCloseTo(1.1);
    expect(counts[9]).toBeCloseTo(0.1);
    expect(density([stretch(500, 600)], { from: 0, to: 100 }, 10)).toEqual(Array(10).fill(0));
  });
});

const { text: _, ...article } = anArticle({ publisher: 'Évening Post' });
const made: PageData = pageData({
  events: [
    anEvent({ title: 'The harbour opens', places: ['Porto'] }),
    anEvent({
      id: 'ev_00000000000000ff',
      title: 'A mine closes',
      status: 'planned',
      confidence: 0.4,
      participants: ['Kaya'],
    }),
  ],
  unresolved: [anUnresolved({ article_id: 'b' })],
  articles: [article],
  totals: { events: 2, unresolved: 1, articles: 1 },
});
const found = (filters: Partial<typeof NO_FILTERS>): number[] =>
  passing(made, searchable(made), { ...NO_FILTERS, ...filters });

describe('filters', () => {
  test.each<[string, Partial<typeof NO_FILTERS>, number[]]>([
    ['nothing asked', {}, [0, 1]],
    ['words in any order', { text: 'porto opens' }, [0]],
    ['no case, no accents', { text: 'EVENING' }, [0, 1]],
    ['a part of a word', { text: 'harb' }, [0, 1]],
    ['an id', { text: 'ev_00000000000000ff' }, [1]],
    ['a participant', { participant: 'Kaya' }, [1]],
    ['a place', { place: 'Porto' }, [0]],
    ['an article', { article: 0 }, [0, 1]],
    ['an article that tells of none', { article: 1 }, []],
    ['a status', { chosen: { ...NO_FILTERS.chosen, status: new Set(['planned', 'denied']) } }, [1]],
    ['a precision', { chosen: { ...NO_FILTERS.chosen, precision: new Set(['month']) } }, []],
    ['a confidence', { confidence: 0.9 }, [0]],
  ])('%s', (_name, filters, events) => {
    expect(found(filters)).toEqual(events);
  });

  test('values are counted once an event, the commonest first', () => {
    expect(countsOf([['b', 'b'], ['a'], ['b']])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
    expect(folded('Évian')).toBe('evian');
  });
});

describe('a clause in its sentence', () => {
  const TEXT = 'Days after, one day the mayor resigned, the port shut. Then Rome voted.';
  const piece = (words: string, expression: string | null = null): PageClause => ({
    article: 0,
    start: TEXT.indexOf(words),
    quote: words,
    expression: expression === null ? null : { start: TEXT.indexOf(expression), text: expression },
  });
  const words = (...clauses: PageClause[]) =>
    wordsOfArticles({ ...made, events: [], unresolved: clauses.map((clause) => ({ ...clause, title: '', why: '' })) });
  const shown = (parts: ReturnType<typeof inContext>): string =>
    parts.map(({ text, is }) => (is === 'around' ? text : is === 'clause' ? `[${text}]` : `<${text}>`)).join('');

  test('stands between the clauses that touch it, up to another sentence', () => {
    const own = piece('the mayor resigned', 'one day');
    const all = words(own, piece('the port shut'), piece('Then Rome voted'));
    expect(shown(inContext(own, all))).toBe('<one day> [the mayor resigned]… the port shut');
  });

  test('marks an expression inside it, and says where one is elsewhere', () => {
    const inside = piece('one day the mayor resigned', 'one day');
    expect(shown(inContext(inside, words(inside)))).toBe('<one day>[ the mayor resigned]');
    const elsewhere = piece('Then Rome voted', 'Days after');
    const parts = inContext(elsewhere, words(elsewhere));
    expect([shown(parts), isShown(parts)]).toEqual(['[Then Rome voted]', false]);
  });

  test('is whole where long sentences are cut around it', () => {
    const long = { article: 0, start: 0, quote: 'a '.repeat(400), expression: null };
    const own = { article: 0, start: 400, quote: 'a '.repeat(10), expression: null };
    const text = shown(inContext(own, words(long, own)));
    expect(text).toMatch(/^… .*\[(a ){10}\].* …$/);
    expect(text.length).toBeLessThan(520);
  });
});

test('the page is told where each date comes from, and what two reports agree on', () => {
  const two = anEvent({ mentions: [aMention(), aMention({ article_id: 'b', start: 90, end: 123 })], article_count: 2 });
  const { events, articles } = pageData({ events: [two], unresolved: [], articles: [article], totals: made.totals });
  expect(articles.map(({ id, title }) => [id, title])).toEqual([
    ['a', 'The harbour opens'],
    ['b', null],
  ]);
  expect(events[0]?.agreement).toBe('all agree on 2018-05-08');
  expect(events[0]?.reports[0]?.steps[0]).toContain('the words "May 8, 2018"');
});
