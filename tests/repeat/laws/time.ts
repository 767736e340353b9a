import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  ceil,
  civil,
  dayOf,
  daysInMonth,
  floor,
  iso,
  isoWeek,
  offset,
  parseDay,
  type Unit,
  weekday,
} from '../../../pipeline/time/calendar.ts';
import { tag } from '../../../pipeline/time/tag.ts';
import { dateViolations } from '../../../schemas/checks.ts';
import { edtfBounds } from '../../../schemas/edtf-bounds.ts';
import { statedDate } from '../../../schemas/stated-date.ts';
import { holds, type Law, same } from './law.ts';

const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });
const modern = fc.integer({ min: dayOf(1800, 1, 1), max: dayOf(2200, 12, 31) });
const units = fc.constantFrom<Unit>('day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century');
const WORDS =
  'last next this Monday Friday May June spring 2019 1998 the of on in ago before after two three few weeks days month year day since until early late about 5 12 30 , . and to from first half quarter morning night 10:30 p.m. yesterday today tomorrow century decade Christmas'.split(
    ' ',
  );
const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const letters = fc.string({ unit: fc.constantFrom(...'aMy 0123456789-/:.,’"‘(é\u0301\u200b\n'), maxLength: 60 });
const edtf = fc
  .tuple(modern, fc.constantFrom(4, 7, 10), fc.boolean())
  .map(([day, length, about]) => `${iso(day).slice(0, length)}${about ? '~' : ''}`);
const intervals = fc
  .tuple(edtf, edtf, fc.constantFrom('', 'from', 'to'))
  .map(([a, b, open]) => `${open === 'from' ? '..' : a}/${open === 'to' ? '..' : b}`);

function expressionsFit(text: string): void {
  let end = 0;
  for (const { start, end: to } of tag(text)) {
    holds(start >= end && to > start && to <= text.length, 'expressions follow each other inside the text');
    holds(text.slice(start, to).trim() === text.slice(start, to), 'no white space at its ends');
    end = to;
  }
}

export const TIME: readonly Law[] = [
  {
    name: 'a civil date and its day turn into each other',
    share: 70,
    property: fc.property(days, (day) => {
      const { year, month, day: d } = civil(day);
      holds(dayOf(year, month, d) === day && d <= daysInMonth(year, month), 'there and back');
    }),
  },
  {
    name: 'an ISO day and its day turn into each other',
    share: 70,
    property: fc.property(days, (day) => holds(parseDay(iso(day)) === day, 'there and back')),
  },
  {
    name: 'date, weekday and ISO week are those of luxon',
    share: 20,
    property: fc.property(days, (day) => {
      const at = DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });
      holds(iso(day) === at.toISODate() && weekday(day) === at.weekday, 'date and weekday');
      holds(same(isoWeek(day), { year: at.weekYear, week: at.weekNumber }), 'week');
    }),
  },
  {
    name: 'a unit begins on the day or before, once, and ends on it or after',
    share: 60,
    property: fc.property(units, modern, (unit, day) => {
      const first = floor(unit, day);
      holds(first <= day && floor(unit, first) === first && ceil(unit, day) >= day, 'bounds');
      holds(floor(unit, ceil(unit, day)) === first, 'the last day is of the same unit');
    }),
  },
  {
    name: 'so many units on and back is where it was, from the first day of one',
    share: 60,
    property: fc.property(units, modern, fc.integer({ min: -60, max: 60 }), (unit, day, n) => {
      const first = floor(unit, day);
      holds(offset(unit, offset(unit, first, n), -n) === first, 'there and back');
    }),
  },
  {
    name: 'expressions are what stands at their places, one after the other, in phrases of time',
    share: 25,
    property: fc.property(phrases, expressionsFit),
  },
  { name: '... and in any letters', share: 25, property: fc.property(letters, expressionsFit) },
  {
    name: 'a stated date keeps every rule of dates and states the bounds of its EDTF',
    share: 40,
    property: fc.property(fc.oneof(edtf, intervals), (text) => {
      const date = statedDate(text, null);
      if (date === null) return;
      holds(dateViolations(date).length === 0, `${text}: ${dateViolations(date).join()}`);
      const bounds = edtfBounds(date.edtf);
      holds(bounds?.start === date.start && bounds?.end === date.end, 'bounds');
    }),
  },
];
