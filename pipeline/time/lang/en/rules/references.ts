import type { Expr } from '../../../expr.ts';
import { row } from '../row.ts';
import { ABOUT } from './amounts.ts';
import { turned } from './dates.ts';
import { unit } from './steps.ts';

const reference = (to: 'past' | 'present' | 'future') => (): Expr => ({ kind: 'reference', to });

/** Names for the past, the present and what is to come. */
export const references = [
  row('reference', 'reference', '$reference', (c) => reference(c.word(0) as 'past')(), [
    'He [recently] left',
    '[currently] on trial',
  ]),
  row('reference/current', 'reference', '$current', reference('present'), ['the [current] crisis']),
  row('reference/moment', 'reference', '(at) the moment', reference('present'), ['at [the moment] there is none']),
  row('reference/present-day', 'reference', 'present - day', reference('present'), ['in [present-day] Laos']),
  row('reference/at-present', 'reference', '(at) present', reference('present'), ['at [present] it rains']),
  row('reference/these', 'reference', 'these days', reference('present'), ['[these days] few']),
  row(
    'reference/today-s',
    'reference',
    '$offset (’s world|society|youth|economy|generation|standards)',
    (c) => (c.number(0) === 0 ? reference('present')() : null),
    ["in [today]'s world"],
  ),
  row('reference/future', 'reference', 'the near|foreseeable|immediate|distant? future', reference('future'), [
    'in [the near future]',
  ]),
  row('reference/near-term', 'reference', 'the near|short|medium|immediate -? term', reference('future'), [
    'in [the near term]',
  ]),
  row('reference/past', 'reference', '(in|of) the recent|distant? past', reference('past'), ['in [the past]']),
  row('reference/other-day', 'reference', 'the other day|week|month|night', reference('past'), ['[the other day]']),
];

/** Round about a year, a month or a day. */
export const abouts = [
  row(
    'about',
    'about',
    `${ABOUT} @year|@month|@decade|@day|@century|@quarter|@holiday`,
    (c) => ({ kind: 'about', of: c.expr(0) }),
    ['[around 2015]', 'built [circa 1850]'],
  ),
];

const PERIOD = 'period|quarter';
/** The quarter of the results that the text speaks of; where it names none, the one that was over at the time of speaking. */
const reported: Expr = { kind: 'unit', unit: 'quarter', offset: -1, from: 'speech', reported: true };
const yearBefore = (of: Expr): Expr => ({
  kind: 'shift',
  length: { amount: { min: 1, max: 1, written: 1 }, unit: 'year', bound: null },
  sign: -1,
  from: of,
});

/** How reports of results speak of the quarter that they are about, and of the one a year before. */
export const reports = [
  row('report/quarter', 'unit', 'the latest|recent|reported|most? latest|recent? quarter', () => reported, [
    'profit in [the quarter]',
  ]),
  row('report/period', 'unit', 'the latest period', () => reported, ['profit in [the latest period]']),
  row('report/year-ago', 'shift', 'year - ago|earlier', () => yearBefore(reported), ['the [year-earlier] results']),
  row('report/year-ago-period', 'shift', `the? year - ago|earlier ${PERIOD}`, () => yearBefore(reported), [
    'in [the year-ago quarter]',
  ]),
  row('report/year-ago-quarter', 'shift', 'the? year - ago|earlier @quarter', (c) => yearBefore(c.expr(0)), [
    'in [the year-ago third quarter]',
  ]),
  row(
    'report/same-period',
    'shift',
    `the same|corresponding|comparable|like ${PERIOD} of|in? @unit|@year`,
    (c) => inYear(c.expr(0)),
    ['in [the same period last year]'],
  ),
  row('report/same-unit', 'shift', 'the same $unit last year', (c) => sameUnit(c.word(0)), [
    'in [the same month last year]',
  ]),
  row(
    'report/same-period-ago',
    'shift',
    `the same|corresponding|comparable|like ${PERIOD} @shift`,
    () => yearBefore(reported),
    ['in [the same quarter a year ago]'],
  ),
];

/** "the same period last year"; of another year only the year is known. */
const inYear = (year: Expr): Expr | null =>
  year.kind === 'unit' && year.unit === 'year' && year.offset === -1
    ? yearBefore(reported)
    : year.kind === 'date'
      ? { kind: 'about', of: year }
      : null;

/** "the same month last year" is that of the month of speaking. */
const sameUnit = (name: string): Expr | null => {
  const now = unit(name, 0);
  return now && yearBefore(now);
};

const NTH = '$nth|$dayth';

/** The nth of something inside a period: a day of a month, a weekday of a week. */
export const inside = [
  row(
    'of-year',
    'turn',
    '@month|@weakmonth|@weakseason|@season|@quarter|@holiday ,|of|in? @unit|@run',
    (c) => turned(c.expr(0), c.expr(1)),
    ['in [June of last year]', '[Christmas last year]'],
  ),
  row('monthday-of-year', 'turn', '@day ,|of? @unit', (c) => turned(c.expr(0), c.expr(1)), ['on [June 3 last year]']),
  row('day-of-month', 'turn', `the ${NTH} of @unit`, (c) => inMonth(c.number(0), c.expr(1)), [
    'on [the 15th of last month]',
    'on [the first of this month]',
  ]),
  row('day-of-the-month', 'turn', 'the $dayth of the month', (c) => inMonth(c.number(0), unit('month', 0)), [
    'on [the 15th of the month]',
  ]),
  row('weekday-of-week', 'turn', '@weekday of|in? @unit', (c) => turned(c.expr(0), c.expr(1)), [
    'on [Tuesday of last week]',
  ]),
  row(
    'nth-weekday',
    'turn',
    'the $nth @weekday of|in @month|@weakmonth|@unit|@turn',
    (c) => nthWeekday(c.number(0), c.expr(1), c.expr(2)),
    ['on [the first Monday in July]'],
  ),
  row(
    'last-weekday',
    'turn',
    'the last @weekday of|in @month|@weakmonth|@unit|@turn',
    (c) => nthWeekday(-1, c.expr(c.count - 2), c.expr(c.count - 1)),
    ['on [the last Friday of May]'],
  ),
  row(
    'nth-unit',
    'turn',
    'the $nth $unit of|in the? @month|@weakmonth|@unit|@year|@quarter|@turn',
    (c) => nth(c.number(0), c.word(1), c.expr(2)),
    ['in [the first week of June]'],
  ),
  row(
    'last-unit',
    'turn',
    'the last|final $unit of|in the? @month|@weakmonth|@unit|@year|@quarter|@turn',
    (c) => nth(-1, c.word(c.count - 2), c.expr(c.count - 1)),
    ['on [the last day of May]'],
  ),
];

const inMonth = (dayOfMonth: number, period: Expr | null): Expr | null =>
  period?.kind === 'unit' && period.unit === 'month'
    ? { kind: 'turn', of: { of: 'dayOfMonth', day: dayOfMonth }, in: period }
    : null;

const nthWeekday = (n: number, weekday: Expr, period: Expr): Expr | null =>
  weekday.kind === 'cycle' && n <= 5 ? { kind: 'turn', of: weekday.of, in: period, nth: n } : null;

const nth = (n: number, name: string, period: Expr): Expr | null =>
  name === 'day' || name === 'week' || name === 'month' ? { kind: 'nth', n, unit: name, in: period } : null;
