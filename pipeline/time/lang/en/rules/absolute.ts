import type { Cycle, Expr, Step } from '../../../expr.ts';
import { holidayNames } from '../../../holidays.ts';
import { row } from '../row.ts';
import { exact, lengthOf } from './amounts.ts';
import { OFFSETS } from './steps.ts';

const MONTH = '$month|$abbr|$weak';
const DAY = '$day|$dayth';

const date = (year: number, month?: number, day?: number): Expr => ({
  kind: 'date',
  year,
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});
const nearest = (of: Cycle): Expr => ({ kind: 'cycle', of, step: 'nearest' });
const monthday = (month: number, day: number): Expr => nearest({ of: 'monthday', month, day });
/** News of the last century writes '98, of this one '05. */
const century = (yy: number): number => (yy < 50 ? 2000 + yy : 1900 + yy);
const ofYear = (of: Cycle, year: number): Expr => ({ kind: 'turn', of, in: date(year) });

export const absolute = [
  row('year', 'year', '$year', (c) => date(c.number(0)), ['the accord of [2015]', 'In [2022], Iran said']),
  row('year/the-year', 'year', 'the year $year', (c) => date(c.number(0)), ['by [the year 2010]']),
  row('year/short', 'year', '’ $yy', (c) => date(century(c.number(0))), ["back in ['98]"]),
  row(
    'decade',
    'decade',
    'the? $decade',
    (c) => (c.number(0) % 10 === 0 ? { kind: 'decade', year: c.number(0) } : null),
    ['in [the 1990s]'],
  ),
  row('decade/short', 'decade', 'the? ’ $decadeShort', (c) => decade(c.number(0)), ["in [the '90s]"]),
  row('decade/bare', 'decade', 'the $decadeShort', (c) => decade(c.number(0)), ['in [the 90s]']),
  row('decade/word', 'decade', 'the $tensDecade', (c) => ({ kind: 'decade', year: c.number(0) }), ['in [the sixties]']),
  row(
    'century',
    'century',
    'the? $nth -? century',
    (c) => (c.number(0) <= 30 ? { kind: 'century', n: c.number(0) } : null),
    ['in [the 20th century]', 'in [the nineteenth century]'],
  ),

  row('month', 'month', '$month', (c) => nearest({ of: 'month', n: c.number(0) }), [
    'a deadly attack in [January] on',
    '[June] sales',
  ]),
  row('month/abbreviated', 'month', '(in|of|during|for) $abbr', (c) => nearest({ of: 'month', n: c.number(0) }), [
    'in [Jan.]',
  ]),
  row('month/weak', 'weakmonth', '$weak|$abbr', (c) => nearest({ of: 'month', n: c.number(0) }), ['in [early May]']),
  row(
    'month/after-preposition',
    'month',
    '(in|of|during|for|between) $weak',
    (c) => nearest({ of: 'month', n: c.number(0) }),
    ['the vote in [May]', 'since [March]'],
  ),
  row('month-year', 'month', `${MONTH} of|,? $year`, (c) => date(c.number(1), c.number(0)), [
    'from the JCPOA in [May 2018] and',
    'arrested in [October 2015]',
    'in [Jan. 1999]',
    'in [March, 2004]',
  ]),
  row('month-day', 'day', `${MONTH} the? ${DAY}`, (c) => monthday(c.number(0), c.number(1)), [
    'on [June 12]',
    'on [Jan. 3]',
    'on [May 5th]',
  ]),
  row('month-day-year', 'day', `${MONTH} ${DAY} ,? $year`, (c) => date(c.number(2), c.number(0), c.number(1)), [
    'on [June 12, 2023]',
    'on [Feb. 4, 2014]',
  ]),
  row('day-month', 'day', `the? ${DAY} of? ${MONTH}`, (c) => monthday(c.number(1), c.number(0)), [
    'on [12 June]',
    'on [the 3rd of May]',
  ]),
  row(
    'day-month-year',
    'day',
    `the? ${DAY} of? ${MONTH} ,? $year`,
    (c) => date(c.number(2), c.number(1), c.number(0)),
    ['on [12 June 2023]', 'on [the 4th of July, 1976]'],
  ),
  row(
    'ordinal-month',
    'day',
    'the $nth of $month|$weak ,? $year?',
    (c) => (c.count > 2 ? date(c.number(2), c.number(1), c.number(0)) : monthday(c.number(1), c.number(0))),
    ['on [the second of June]', 'on [the first of May 2019]'],
  ),
  row('weekday-date', 'day', '$weekday|$weekdayAbbr ,? the? @day', (c) => named(c.expr(1)), [
    'on [Monday, June 12, 2023]',
    'on [Tuesday 3 May]',
  ]),
  row('iso', 'day', '$year - $monthNumber - $day', (c) => date(c.number(0), c.number(1), c.number(2)), [
    'on [2023-06-12]',
  ]),
  row(
    'slashes',
    'day',
    '$monthNumber|$day /|- $monthNumber|$day /|- $year',
    (c) => slashes(c.number(0), c.number(1), c.number(2)),
    ['on [6/12/2023]', 'on [25/12/2023]', 'on [25-12-2023]'],
  ),

  row(
    'season-year',
    'season',
    'the? $season of|,? $year',
    (c) => ofYear({ of: 'season', n: c.number(0) }, c.number(1)),
    ['in [the summer of 2003]', 'in [spring 2019]'],
  ),
  row('season', 'season', '(in|during) the? $season', (c) => nearest({ of: 'season', n: c.number(0) }), [
    'in [the summer]',
  ]),
  row('season/weak', 'weakseason', 'the? $season', (c) => nearest({ of: 'season', n: c.number(0) }), [
    'since [the summer]',
    'in [early spring]',
    'in [the summer of last year]',
  ]),
  // the fall of a city or a government is no season
  row('fall-of', 'nothing', 'the? fall of', () => lengthOf(exact(1), 'quarter'), []),
  row('quarter-year', 'quarter', 'the? $nth -? quarter of|in? $year', (c) => quarter(c.number(0), c.number(1)), [
    'in [the second quarter of 2019]',
  ]),
  row(
    'quarter',
    'quarter',
    'the? $nth -? quarter',
    (c) => (c.number(0) <= 4 ? nearest({ of: 'quarter', n: c.number(0) }) : null),
    ['in [the second quarter]'],
  ),
  row('quarter-code/bare', 'quarter', '$quarterCode', (c) => nearest({ of: 'quarter', n: c.number(0) }), [
    '[Q3] results',
  ]),
  row('quarter/fiscal', 'quarter', 'the? fiscal @quarter', (c) => ({ kind: 'about', of: c.expr(0) }), [
    'in [the fiscal second quarter]',
  ]),
  row(
    'quarter/of-the-year',
    'quarter',
    'the? $nth -? quarter of the year',
    (c) => (c.number(0) <= 4 ? { kind: 'turn', of: { of: 'quarter', n: c.number(0) }, in: thisYear } : null),
    ['in [the first quarter of the year]'],
  ),
  row(
    'quarter-code',
    'quarter',
    '$quarterCode of|,? $year',
    (c) => ofYear({ of: 'quarter', n: c.number(0) }, c.number(1)),
    ['in [Q3 2019]'],
  ),
  row(
    'half-year',
    'half',
    'the? $nth half of $year',
    (c) => (c.number(0) <= 2 ? ofYear({ of: 'half', n: c.number(0) }, c.number(1)) : null),
    ['in [the first half of 2019]'],
  ),
  row(
    'half/of-the-year',
    'half',
    'the? $nth half of the year',
    (c) => (c.number(0) <= 2 ? { kind: 'turn', of: { of: 'half', n: c.number(0) }, in: thisYear } : null),
    ['in [the first half of the year]'],
  ),
  row(
    'half/of-unit',
    'half',
    'the? $nth half of @unit',
    (c) =>
      c.number(0) <= 2 && isYear(c.expr(1))
        ? { kind: 'turn', of: { of: 'half', n: c.number(0) }, in: c.expr(1) }
        : null,
    ['in [the second half of last year]'],
  ),
  row('half-code', 'half', '$halfCode of|,? $year', (c) => ofYear({ of: 'half', n: c.number(0) }, c.number(1)), [
    'in [H1 2019]',
  ]),
  row(
    'fiscal-step',
    'unit',
    'the? $step fiscal year',
    (c) => ({ kind: 'unit', unit: 'year', offset: OFFSETS[c.word(0) as Step], from: 'speech', fiscal: true }),
    ['in [the last fiscal year]', '[this fiscal year]'],
  ),
  row('fiscal-year', 'year', 'fiscal year? $year', (c) => ({ kind: 'about', of: date(c.number(0)) }), [
    'in [fiscal 2019]',
    'for [fiscal year 2019]',
  ]),

  ...holidayNames().map((name) => {
    const pattern = name.replaceAll('’s', ' ’s').replaceAll('s’', 's ’').replaceAll('st. ', 'st ');
    return row(`holiday/${name.replaceAll(' ', '-')}`, 'holiday', pattern, () => nearest({ of: 'holiday', name }), [
      `on [${title(name)}]`,
    ]);
  }),
  row('holiday-year', 'day', '@holiday ,|of? $year', (c) => turned(c.expr(0), date(c.number(1))), [
    'on [Christmas 2010]',
  ]),
  row('holiday-day', 'holiday', '@holiday day', (c) => c.expr(0), ['on [Thanksgiving Day]']),
];

const thisYear: Expr = { kind: 'unit', unit: 'year', offset: 0, from: 'speech' };
const isYear = (expr: Expr): boolean => expr.kind === 'unit' && expr.unit === 'year';
const decade = (two: number): Expr | null =>
  two % 10 === 0 ? { kind: 'decade', year: two === 0 ? 2000 : 1900 + two } : null;
const quarter = (n: number, year: number): Expr | null => (n <= 4 ? ofYear({ of: 'quarter', n }, year) : null);
function title(name: string): string {
  return name.replace(/(^|\s)[a-z]/g, (c) => c.toUpperCase());
}

/** A weekday before a full date adds nothing that the date does not say. */
const named = (day: Expr): Expr => day;

/** 6/12/2023 is June in America and December elsewhere: approximate unless a number over 12 tells. */
function slashes(a: number, b: number, year: number): Expr | null {
  if (a > 12) return b > 12 ? null : date(year, b, a);
  return b > 12 || a === b ? date(year, a, b) : { kind: 'about', of: date(year, a, b) };
}

/** A bare cycle set inside a period: June + last year. Null for what is no cycle. */
export function turned(expr: Expr, period: Expr): Expr | null {
  return expr.kind === 'cycle' && expr.step === 'nearest' ? { kind: 'turn', of: expr.of, in: period } : null;
}
