import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Event } from '../../schemas/event.ts';
import { aDate, aMention, anArticle, anEvent, listed, noAssets } from './records.ts';

const { text: _, ...article } = anArticle({ published_at: '2018-05-09T23:30:00-04:00' });

function written(events: readonly Event[], format: 'ics' | 'ics-all'): string {
  const publication = {
    ...listed({ events, unresolved: [] }),
    articles: [article],
    rejects: [],
    changes: [],
    aliases: [],
    csvProfile: 'plain' as const,
  };
  const files = emit(publication, [format], { tally: { guarded: 0, shortened: 0 }, assets: noAssets });
  return [...(files.find(({ name }) => name.endsWith('.ics'))?.chunks ?? [])].join('');
}

type Read = { readonly event: ICAL.Event; readonly of: (name: string) => string };
const read = (text: string): Read[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
    event: new ICAL.Event(component),
    of: (name) => String(component.getFirstPropertyValue(name)),
  }));

const id = (n: number): string => `ev_${String(n).padStart(16, '0')}`;
const MONTH = aDate({ edtf: '2018-05', start: '2018-05-01', end: '2018-05-31', precision: 'month' });
const SINCE = aDate({ edtf: '2022-08/..', start: '2022-08-01', end: null, precision: 'month', extent: 'throughout' });
const GUESS = aDate({ edtf: '2018-05-08~', approximate: true });
const EVENTS = [
  anEvent({ id: id(1) }),
  anEvent({ id: id(2), date: GUESS }),
  anEvent({ id: id(3), date: MONTH, status: 'planned' }),
  anEvent({ id: id(4), date: SINCE, status: 'denied' }),
];

describe('the calendar of days', () => {
  test('has what is known to the day, with an end that is the day after', () => {
    const [one, ...more] = read(written(EVENTS, 'ics'));
    expect(more).toEqual([]);
    expect(one?.event.uid).toBe(`${id(1)}@annals`);
    expect(one?.event.summary).toBe('The harbour opened');
    expect([one?.of('dtstart'), one?.of('dtend')]).toEqual(['2018-05-08', '2018-05-09']);
    expect(one?.event.startDate.isDate).toBe(true);
    expect([one?.of('status'), one?.of('transp'), one?.of('url')]).toEqual([
      'CONFIRMED',
      'TRANSPARENT',
      'https://example.org/a',
    ]);
  });

  test('is stamped with the last report of the event, not with a clock', () => {
    expect(written(EVENTS, 'ics')).toContain('\r\nDTSTAMP:20180509T000000Z\r\n');
  });

  test('ends a year and a leap day where they end', () => {
    const on = (day: string): Event => anEvent({ date: aDate({ edtf: day, start: day, end: day }) });
    const ends = ['2020-12-31', '2020-02-28', '2021-02-28', '1899-12-31'].map((day) =>
      read(written([on(day)], 'ics'))[0]?.of('dtend'),
    );
    expect(ends).toEqual(['2021-01-01', '2020-02-29', '2021-03-01', '1900-01-01']);
  });
});

test('the whole calendar says what a bar of days cannot', () => {
  const all = read(written(EVENTS, 'ics-all'));
  expect(all.map(({ event, of }) => [event.summary, of('dtstart'), of('dtend'), of('status')])).toEqual([
    ['The harbour opened', '2018-05-08', '2018-05-09', 'CONFIRMED'],
    ['about 8 May 2018: The harbour opened', '2018-05-08', '2018-05-09', 'CONFIRMED'],
    ['[planned] May 2018: The harbour opened', '2018-05-01', '2018-06-01', 'TENTATIVE'],
    ['[denied] since Aug 2022: The harbour opened', '2022-08-01', '2022-08-02', 'CANCELLED'],
  ]);
});

test('any text comes back whole, from lines of at most 75 octets', () => {
  const words = 'Commas, semicolons; back\\slashes, “quotes”, 漢字 and 😀 again and again, '.repeat(4);
  const quote = `${words}\nBEGIN:VEVENT\r\nEND:VCALENDAR\u0000\u0007`;
  const mention = aMention({ quote, title: 'a, b; c\\d' });
  const hostile = anEvent({ title: 'a, b; c\\d', mentions: [mention], places: ['Rome, Italy'] });
  const text = written([hostile], 'ics');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
  expect(text.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(1);
  const [one] = read(text);
  expect(one?.event.summary).toBe('a, b; c\\d');
  expect(one?.event.location).toBe('Rome, Italy');
  expect(one?.event.description).toContain(words);
  expect(one?.event.description).toMatch(/again, \nBEGIN:VEVENT\nEND:VCALENDAR$/);
});

test('a calendar without events is one', () => {
  expect(read(written([], 'ics'))).toEqual([]);
});
