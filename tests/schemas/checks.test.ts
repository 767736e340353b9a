import { describe, expect, test } from 'vitest';
import { eventViolations, mentionViolations, timelineChecks, violations } from '../../schemas/checks.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import { edtfBounds } from '../../schemas/edtf-bounds.ts';
import { aDate, aMention, anEvent, anUnresolved } from '../emit/records.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018~', '2018-01-01', '2018-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2023-06-11', '2023-06-11', '2023-06-11'],
  ['2023-06-05/2023-06-11', '2023-06-05', '2023-06-11'],
  ['2023-05~/2023-06~', '2023-05-01', '2023-06-30'],
  ['2022-08/..', '2022-08-01', null],
  ['../2023-06', null, '2023-06-30'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
])('%s runs from %s to %s', (edtf, start, end) => {
  expect(edtfBounds(edtf)).toEqual({ start, end });
});

test.each(['', '20230612', '2018-13', '2023-02-29', '201X-05', '../..', '2018/', '2018/2019/2020', 'null', '2018-5'])(
  '%j is no date of ours',
  (edtf) => {
    expect(edtfBounds(edtf)).toBeNull();
  },
);

const dated = (fields: Partial<DateValue>): string[] => mentionViolations(aMention({ date: aDate(fields) }));
const bounds = (start: string | null, end: string | null, edtf: string): Partial<DateValue> => ({ start, end, edtf });

describe('a date', () => {
  test.each<Partial<DateValue>>([
    { ...bounds('2018-05-01', '2018-05-31', '2018-05'), precision: 'month' },
    { ...bounds('2022-08-01', null, '2022-08/..'), precision: 'month', extent: 'throughout' },
    { ...bounds(null, '2023-06-30', '../2023-06'), precision: 'month' },
    { ...bounds('2023-06-05', '2023-06-11', '2023-06-05/2023-06-11'), precision: 'week' },
    { ...bounds('2022-12-01', '2023-02-28', '2022-12/2023-02'), precision: 'season' },
    { ...bounds('2023-04-01', '2023-06-30', '2023-04/2023-06'), precision: 'quarter' },
    { ...bounds('2010-01-01', '2019-12-31', '201X'), precision: 'decade' },
    { ...bounds('1900-01-01', '1999-12-31', '19XX'), precision: 'century' },
    { ...bounds('2023-04-17', '2023-06-12', '2023-04-17~/2023-06-12~'), precision: 'interval', approximate: true },
    { precision: 'time', time: '20:00' },
    { precision: 'time' },
  ])('%j passes', (fields) => {
    expect(dated(fields)).toEqual([]);
  });

  test.each<[string, Partial<DateValue>]>([
    ['date-order', { ...bounds('2018-05-09', '2018-05-08', '2018-05-09/2018-05-08'), precision: 'interval' }],
    ['date-edtf', { edtf: '2018-05-09' }],
    ['date-approximate', { approximate: true }],
    ['date-precision', { ...bounds('2018-05-01', '2018-05-30', '2018-05-01/2018-05-30'), precision: 'month' }],
    ['date-precision', { ...bounds('2022-08-02', null, '2022-08-02/..'), precision: 'month' }],
    ['date-precision', { ...bounds('2023-06-06', '2023-06-12', '2023-06-06/2023-06-12'), precision: 'week' }],
    ['date-precision', { ...bounds('2011-01-01', '2020-12-31', '2011/2020'), precision: 'decade' }],
    ['date-time', { time: '20:00' }],
  ])('%s is broken by %j', (name, fields) => {
    expect(dated(fields)).toContain(name);
  });
});

test.each([
  ['quote-length', aMention({ end: 34 })],
  ['trigger-inside', aMention({ trigger: { start: 30, end: 36, text: 'opened', lemma: 'open' } })],
  ['trigger-text', aMention({ trigger: { start: 11, end: 17, text: 'opened', lemma: 'open' } })],
  ['date-or-why', aMention({ why: 'no reason to have one' })],
  ['date-or-why', aMention({ date: null })],
])('%s is broken', (name, mention) => {
  expect(mentionViolations(mention)).toContain(name);
});

test('an event counts its articles, not its mentions', () => {
  const mentions = [
    aMention(),
    aMention({ start: 40, end: 73, trigger: { ...aMention().trigger, start: 52, end: 58 } }),
  ];
  expect(eventViolations(anEvent({ mentions }))).toEqual([]);
  expect(eventViolations(anEvent({ mentions, article_count: 2 }))).toEqual(['article-count']);
});

test('a list of events is sorted, and holds each event and mention once', () => {
  const names = (events: ReturnType<typeof anEvent>[], unresolved = [anUnresolved({ article_id: 'b' })]): string[] =>
    violations(timelineChecks, { events, unresolved }).map(({ name }) => name);
  const open = anEvent({
    id: 'ev_00000000000000ff',
    date: aDate({ ...bounds(null, '2023-06-30', '../2023-06'), precision: 'month' }),
    mentions: [aMention({ article_id: 'c' })],
  });
  expect(names([open, anEvent()])).toEqual([]);
  expect(names([anEvent(), open])).toEqual(['event-order']);
  expect(names([anEvent(), anEvent()])).toEqual(['event-ids', 'mention-once']);
  expect(names([anEvent()], [aMention({ article_id: 'b' })])).toEqual(['unresolved-why']);
});
