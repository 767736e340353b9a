import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Event } from '../../schemas/event.ts';
import { aDate, aMention, anEvent } from './records.ts';
import { aSummary, written } from './written.ts';

type Articles = Parameters<typeof written>[2]['articles'];
const all = (events: readonly Event[], articles?: Articles): string =>
  written('ics-all', 'timeline-all.ics', articles === undefined ? { events } : { events, articles });

/** What another program reads in a calendar. It prints years without leading zeros. */
const read = (text: string): ICAL.Component[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const value = (event: ICAL.Component | undefined, name: string): unknown =>
  event?.getFirstPropertyValue(name)?.toString() ?? null;
const only = (event: Event, articles?: Articles): ((name: string) => unknown) => {
  const [first, ...more] = read(all([event], articles));
  expect(more).toEqual([]);
  return (name) => value(first, name);
};

const day = (start: string | null, end: string | null, rest: Partial<DateValue> = {}): DateValue =>
  aDate({ edtf: `${start ?? '..'}/${end ?? '..'}`, start, end, precision: 'interval', ...rest });
const MONTH = aDate({ edtf: '2018-05', start: '2018-05-01', end: '2018-05-31', precision: 'month' });
const ABOUT = aDate({ edtf: '2018-05-08~', approximate: true });

test('an event is a day with all that is told of it', () => {
  const of = only(
    anEvent({ places: ['Porto', 'Lisbon'], conflicts: [{ field: 'place', values: ['Porto', 'Lisbon'] }] }),
  );
  expect(['uid', 'dtstart', 'dtend', 'dtstamp', 'summary', 'location', 'url', 'status', 'transp'].map(of)).toEqual([
    'ev_0123456789abcdef@annals',
    '2018-05-08',
    '2018-05-09',
    '2018-05-09T00:00:00Z',
    'The harbour opened',
    'Porto, Lisbon',
    'https://example.org/a',
    'CONFIRMED',
    'TRANSPARENT',
  ]);
  expect(String(of('description')).split('\n')).toEqual([
    '8 May 2018 (2018-05-08); basis stated; confidence 0.9',
    '“The harbour opened on May 8, 2018”',
    'The harbour opens, 2018-05-09: https://example.org/a',
    'Reports disagree on the place: Porto; Lisbon',
  ]);
});

test.each<[string, DateValue, string, string | null, string]>([
  ['a month', MONTH, '2018-05-01', '2018-06-01', 'May 2018: '],
  ['a guess', ABOUT, '2018-05-08', '2018-05-09', 'about 8 May 2018: '],
  ['a leap day', day('2024-02-29', '2024-02-29', { precision: 'day' }), '2024-02-29', '2024-03-01', ''],
  ['a span', day('2023-12-30', '2024-01-02'), '2023-12-30', '2024-01-03', '30 Dec 2023 – 2 Jan 2024: '],
  ['since', day('2022-08-01', null, { extent: 'throughout' }), '2022-08-01', '2022-08-02', 'since Aug 2022: '],
  ['until', day(null, '2022-08-10', { extent: 'throughout' }), '2022-08-10', '2022-08-11', 'until 10 Aug 2022: '],
  ['the first century', day('0044-03-15', '0044-03-15', { precision: 'day' }), '44-03-15', '44-03-16', ''],
  ['the last day there is', day('9999-12-31', '9999-12-31', { precision: 'day' }), '9999-12-31', null, ''],
])('%s has the days and the words that it has', (_, date, start, end, words) => {
  const of = only(anEvent({ date }));
  expect([of('dtstart'), of('dtend')]).toEqual([start, end]);
  expect(of('summary')).toBe(`${words}The harbour opened`);
});

test('what lies at some time within days says so', () => {
  expect(only(anEvent({ date: MONTH }))('description')).toContain('\nAt some time within these days\n');
  expect(only(anEvent({ date: { ...MONTH, extent: 'throughout' } }))('description')).not.toContain('some time');
});

test.each<[Event['status'], string, string]>([
  ['occurred', '', 'CONFIRMED'],
  ['ongoing', '', 'CONFIRMED'],
  ['recurring', '[recurring] ', 'CONFIRMED'],
  ['planned', '[planned] ', 'TENTATIVE'],
  ['denied', '[denied] ', 'TENTATIVE'],
  ['hypothetical', '[hypothetical] ', 'TENTATIVE'],
])('what is %s is told as such', (status, before, told) => {
  const of = only(anEvent({ status }));
  expect([of('summary'), of('status')]).toEqual([`${before}The harbour opened`, told]);
  expect(String(of('categories'))).toBe(status);
});

test('timeline.ics has what is known to the day, timeline-all.ics all', () => {
  const dates = [aDate(), ABOUT, MONTH, aDate({ precision: 'time', time: '20:00' }), day('2022-08-01', null)];
  const events = dates.map((date, n) => anEvent({ id: `ev_${n.toString(16).padStart(16, '0')}`, date }));
  const uids = (text: string): unknown[] => read(text).map((event) => String(value(event, 'uid')).slice(18, 19));
  expect(uids(written('ics', 'timeline.ics', { events }))).toEqual(['0', '3']);
  expect(uids(all(events))).toEqual(['0', '1', '2', '3', '4']);
  expect(read(written('ics', 'timeline.ics', { events: [] }))).toEqual([]);
});

describe('the stamp', () => {
  const twice = anEvent({ mentions: [aMention(), aMention({ article_id: 'b' })] });
  test.each([
    ['is the day of the newest article', '2018-05-20T23:30:00-04:00', '2018-05-20T00:00:00Z'],
    ['leaves out articles without a day', null, '2018-05-09T00:00:00Z'],
  ])('%s', (_, published_at, stamp) => {
    expect(only(twice, [aSummary(), aSummary({ id: 'b', published_at })])('dtstamp')).toBe(stamp);
  });

  test('is the event itself where no article has a day', () => {
    expect(only(anEvent(), [])('dtstamp')).toBe('2018-05-08T00:00:00Z');
  });
});

const HOSTILE = [
  'a;b,c\\d:e"f\nEND:VEVENT\r\nEND:VCALENDAR\u2028\u0085g\\n',
  '\0\x07\x1b[31m\x7f\x9b',
  '\u200f\u202eabc\u2066',
  'é'.repeat(120),
  '👩‍👩‍👧'.repeat(40),
  'x'.repeat(100_000),
  `${'\\'.repeat(999)};,`,
  '\ud800 half a pair \udc00',
];
const joined = (text: string): string => text.replace(/\r\n[ \t]/g, '');

test.each(HOSTILE.map((text, n) => [n, text] as const))('hostile text %i stays text', (_, text) => {
  const title = text.slice(0, 120);
  const event = anEvent({ title, places: [text, text], mentions: [aMention({ title, quote: text })] });
  const articles = [aSummary({ title: text, publisher: text, url: `javascript:alert(1)//${title}` })];
  const file = all([event, event], articles);
  const events = read(file);
  expect(events).toHaveLength(2);
  const words = title
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  expect(value(events[1], 'summary')).toBe(words);
  expect(value(events[1], 'url')).toBeNull();
  for (const line of file.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
  }
  expect(joined(file).match(/^BEGIN:VEVENT$/gm)).toHaveLength(2);
});

test('long lines are folded, and only those', () => {
  const file = all([anEvent({ title: 'é'.repeat(33) }), anEvent({ title: 'é'.repeat(34) })]);
  expect(file).toContain(`\r\nSUMMARY:${'é'.repeat(33)}\r\n`);
  expect(file).toContain(`\r\nSUMMARY:${'é'.repeat(33)}\r\n é\r\n`);
});

test.each([
  ['https://example.org/a?b=1;c=2,3', 'https://example.org/a?b=1;c=2,3'],
  ['https://example.org/Zürich/اخبار', 'https://example.org/Z%C3%BCrich/%D8%A7%D8%AE%D8%A8%D8%A7%D8%B1'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['https://example.org/a b', null],
  ['https://example.org/\nEND:VEVENT', null],
  ['javascript:alert(1)', null],
  ['https://example.org/"><script>', null],
  ['data:text/html,x', null],
  ['//example.org', null],
])('the address %j becomes %j', (url, shown) => {
  expect(only(anEvent(), [aSummary({ url })])('url')).toBe(shown);
});
