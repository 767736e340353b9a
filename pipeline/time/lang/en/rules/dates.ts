import type { Cycle, Expr } from '../../../expr.ts';
import { row } from '../row.ts';

const MONTH = '$month|$abbr|$weak';
const DAY = '$day|$dayth';
/** In words as well: the second of June. */
const NTH = '$day|$nth';
const IN = 'in|since|of|until|by|from|during|before|after';
const WEEKDAY = '$weekday|$weekdayAbbr';

export const date = (year: number, month?: number, day?: number): Expr => ({
  kind: 'date',
  year,
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});
export const nearest = (of: Cycle): Expr => ({ kind: 'cycle', of, step: 'nearest' });
export const monthday = (month: number, day: number): Expr => nearest({ of: 'monthday', month, day });
const month = (n: number): Expr => nearest({ of: 'month', n });

/** News of the last century writes '98, of this one '05. */
const century = (yy: number): number => (yy < 40 ? 2000 + yy : 1900 + yy);

/** A bare cycle set inside a period: June + last year. Null for what is no cycle. */
export function turned(expr: Expr, period: Expr, nth?: number): Expr | null {
  if (expr.kind !== 'cycle' || expr.step !== 'nearest') return null;
  return { kind: 'turn', of: expr.of, in: period, ...(nth === undefined ? {} : { nth }) };
}

/** 2009-10: the second year counts on from the first. */
export function shortYears(year: number, yy: number): Expr | null {
  const last = year - (year % 100) + yy;
  return last > year && last - year < 30
    ? { kind: 'between', from: date(year), to: date(last), extent: 'within' }
    : null;
}

/** Years, months and days by name and number, in every order that news writes them. */
export const dates = [
  row('year', 'year', '$year', (c) => date(c.number(0)), ['the accord of [2015]', 'In [2022], Iran said']),
  row('year/the-year', 'year', 'the year $year', (c) => date(c.number(0)), ['by [the year 2010]']),
  row('year/short', 'year', '’ $yy', (c) => date(century(c.number(0))), ["back in ['98]"]),
  row('year/spoken', 'year', '$num|$tens -? $tens', (c) => spoken(c.number(0), c.number(1), 0), [
    'in [nineteen eighty]',
  ]),
  row('year/spoken-ones', 'year', '$num|$tens -? $tens -? $num', (c) => spoken(c.number(0), c.number(1), c.number(2)), [
    'in [nineteen ninety-six]',
  ]),
  row('year/spoken-hundred', 'year', `(${IN}) $num hundred`, (c) => spoken(c.number(0), 0, 0), [
    'in [nineteen hundred]',
  ]),
  row('year/spoken-oh', 'year', '$num oh $num', (c) => spoken(c.number(0), 0, c.number(1)), ['in [nineteen oh six]']),
  row('year/spoken-teen', 'year', `(${IN}) twenty $num`, (c) => spokenTeen(c.number(0)), ['in [twenty fifteen]']),
  row(
    'year/two-thousand',
    'year',
    `(${IN}) two thousand and? $num?`,
    (c) => twoThousand(c.count > 0 ? c.number(0) : 0),
    ['in [two thousand and five]'],
  ),
  row('year/era', 'year', '$num $era', (c) => date(ofEra(c.number(0), c.number(1))), ['in [70 A.D.]', 'in [44 B.C.]']),
  row('year/era-first', 'year', '$era $num', (c) => date(ofEra(c.number(1), c.number(0))), ['in [A.D. 70]']),

  row('month', 'month', '$month', (c) => month(c.number(0)), ['a deadly attack in [January] on', '[June] sales']),
  row('month/abbreviated', 'month', '(in|of|during|for) $abbr', (c) => month(c.number(0)), ['in [Jan.]']),
  row('month/weak', 'weakmonth', '$weak|$abbr', (c) => month(c.number(0)), ['in [early May]']),
  row('month/after-preposition', 'month', '(in|of|during|for|between) $weak', (c) => month(c.number(0)), [
    'the vote in [May]',
    'since [March]',
  ]),
  row('month-of', 'month', 'the month of @month|@weakmonth', (c) => c.expr(0), ['in [the month of August]']),
  row('month-year/digits', 'month', '$monthNumber / $year', (c) => date(c.number(1), c.number(0)), ['in [04/1994]']),
  row(
    'year-month',
    'month',
    '$year - $monthNumber',
    (c) => (c.number(1) <= c.number(0) % 100 ? date(c.number(0), c.number(1)) : null),
    ['in [1994-04]'],
  ),
  row('month-year', 'month', `${MONTH} of|,|in? @year`, (c) => ofYear(c.expr(1), c.number(0)), [
    'from the JCPOA in [May 2018] and',
    'arrested in [October 2015]',
    'in [Jan. 1999]',
    'in [March, 2004]',
  ]),
  row('month-day', 'day', `${MONTH} the? ${NTH}`, (c) => monthday(c.number(0), c.number(1)), [
    'on [June 12]',
    'on [Jan. 3]',
    'on [May 5th]',
    'on [June first]',
    'on [July fourth]',
  ]),
  row(
    'month-day-year',
    'day',
    `${MONTH} the? ${NTH} ,|in|of? @year`,
    (c) => ofYear(c.expr(2), c.number(0), c.number(1)),
    ['on [June 12, 2023]', 'on [Feb. 4, 2014]'],
  ),
  row('day-month/the', 'day', `the ${NTH} of? ${MONTH}`, (c) => monthday(c.number(1), c.number(0)), [
    'on [the 3rd of May]',
    'on [the second of June]',
  ]),
  row('day-month', 'day', `${DAY} of? ${MONTH}`, (c) => monthday(c.number(1), c.number(0)), ['on [12 June]']),
  row(
    'day-month-year',
    'day',
    `${DAY} of? ${MONTH} ,|in|of? @year`,
    (c) => ofYear(c.expr(2), c.number(1), c.number(0)),
    ['on [12 June 2023]'],
  ),
  row(
    'day-month-year/the',
    'day',
    `the ${NTH} of? ${MONTH} ,|in|of? @year`,
    (c) => ofYear(c.expr(2), c.number(1), c.number(0)),
    ['on [the 4th of July, 1976]'],
  ),
  row('year-month-day', 'day', `$year ,? ${MONTH} ${DAY}`, (c) => date(c.number(0), c.number(1), c.number(2)), [
    'on [1986 January 28]',
  ]),
  row('day-abbr-year', 'day', '$day - $month|$abbr|$weak - $year', (c) => date(c.number(2), c.number(1), c.number(0)), [
    'on [8-Feb-1972]',
  ]),
  row(
    'month-tens-ordinal',
    'day',
    '$month|$weak the? $tens - $nth',
    (c) => monthday(c.number(0), c.number(1) + c.number(2)),
    ['on [March twenty-third]'],
  ),
  row('weekday-date', 'day', `the? ${WEEKDAY} ,? the? @day`, (c) => named(c.expr(1)), [
    'on [Monday, June 12, 2023]',
    'on [Tuesday 3 May]',
  ]),
  row('weekday-the-nth', 'day', `${WEEKDAY} ,? the $dayth`, (c) => nearest({ of: 'dayOfMonth', day: c.number(1) }), [
    'on [Friday the 13th]',
  ]),
  row(
    'the-nth',
    'day',
    '(on|until|by|since|before|after|from) the $dayth (,|.)',
    (c) => nearest({ of: 'dayOfMonth', day: c.number(0) }),
    ['on [the 12th].'],
  ),
  row('iso', 'day', '$year - $monthNumber - $day', (c) => date(c.number(0), c.number(1), c.number(2)), [
    'on [2023-06-12]',
  ]),
  row('year-slashes', 'day', '$year / $monthNumber / $day', (c) => date(c.number(0), c.number(1), c.number(2)), [
    'on [2023/06/12]',
  ]),
  row(
    'slashes',
    'day',
    '$monthNumber|$day /|- $monthNumber|$day /|- $year',
    (c) => slashes(c.number(0), c.number(1), c.number(2)),
    ['on [6/12/2023]', 'on [25/12/2023]', 'on [25-12-2023]'],
  ),
  row(
    'slashes-short',
    'day',
    '$monthNumber|$day / $monthNumber|$day / $yy',
    (c) => slashes(c.number(0), c.number(1), century(c.number(2))),
    ['on [12/31/97]'],
  ),
  row('dotted', 'day', '$dotted', (c) => dotted(c.word(0)), ['on [12.06.2023]']),
  // written as a date and read as a name everywhere
  row(
    'nine-eleven',
    'day',
    '$monthNumber / $day',
    (c) => (c.number(0) === 9 && c.number(1) === 11 ? NINE_ELEVEN : null),
    ['after [9/11]'],
  ),
  row(
    'september-11',
    'day',
    '$month|$abbr $day (attacks|attack|hijackings|terrorist|terror)',
    (c) => (c.number(0) === 9 && c.number(1) === 11 ? NINE_ELEVEN : null),
    ['the [Sept. 11] attacks'],
  ),
];

const NINE_ELEVEN = date(2001, 9, 11);

/** A month or a day of a year that is read as a phrase: "May 2018", "July fourth, seventeen seventy-six". */
function ofYear(year: Expr, month: number, day?: number): Expr | null {
  return year.kind === 'date' && year.month === undefined ? date(year.year, month, day) : null;
}
const ofEra = (year: number, sign: number): number => (sign < 0 ? 1 - year : year);

/** "nineteen ninety-six", "eighteen twelve" is not written so. */
function spoken(hundreds: number, tens: number, ones: number): Expr | null {
  const isYear = hundreds >= 11 && hundreds <= 20 && ones < 10;
  return isYear ? date(hundreds * 100 + tens + ones) : null;
}
const spokenTeen = (n: number): Expr | null => (n >= 10 ? date(2000 + n) : null);
const twoThousand = (n: number): Expr | null => (n < 100 ? date(2000 + n) : null);

/** A weekday before a full date adds nothing that the date does not say. */
const named = (day: Expr): Expr => day;

/** 6/12/2023 is June in America and December elsewhere: approximate unless a number over 12 tells. */
function slashes(a: number, b: number, year: number): Expr | null {
  if (a > 12) return b > 12 ? null : date(year, b, a);
  return b > 12 || a === b ? date(year, a, b) : { kind: 'about', of: date(year, a, b) };
}

/** 12.06.2023: whoever writes dots puts the day first. */
function dotted(written: string): Expr | null {
  const [day = 0, month = 0, year = 0] = written.split('.').map(Number);
  return month >= 1 && month <= 12 ? date(year, month, day) : null;
}
