import type { Cycle, Expr } from '../../../expr.ts';
import { row } from '../row.ts';
import { date, monthday, nearest, shortYears } from './dates.ts';
import { fromTo } from './parts.ts';

const DATE = '@date|@weakmonth|@weakseason';
const TIME = '@clock|@clock12';
/** What stands in lists of three. */
const ONE = '@weekday|@month|@weakmonth|@year';
const MONTH = '$month|$abbr|$weak';
const TO = 'to|until|till|through|-|--';

const between = (from: Expr, to: Expr): Expr => ({ kind: 'between', from, to, extent: 'within' });

/** "from March to May 2018": the year at the end holds for both. "November to March 2018" begins the year before. */
function range(from: Expr, to: Expr): Expr {
  if (from.kind !== 'cycle' || from.step !== 'nearest' || to.kind !== 'date' || to.month === undefined)
    return between(from, to);
  const of = from.of;
  const month = of.of === 'month' ? of.n : of.of === 'monthday' ? of.month : null;
  if (month === null) return between(from, to);
  const year = month > to.month ? to.year - 1 : to.year;
  return between({ kind: 'date', year, month, ...(of.of === 'monthday' ? { day: of.day } : {}) }, to);
}

/** "Monday and Tuesday", "2015 and 2016": neighbours are one stretch, "2010 and last year" are two dates. */
function neighbours(a: Expr, b: Expr): Expr | null {
  const cycles = a.kind === 'cycle' && b.kind === 'cycle' && a.step === b.step && isNext(a.of, b.of);
  const long = a.kind === b.kind && (a.kind === 'decade' || a.kind === 'century' || a.kind === 'part');
  const years = a.kind === 'date' && b.kind === 'date' && a.month === undefined && b.year === a.year + 1;
  const months = a.kind === 'cycle' && a.of.of === 'month' && b.kind === 'date' && b.month === (a.of.n % 12) + 1;
  if (months && b.day === undefined) return together(range(a, b));
  return cycles || years || long ? { kind: 'list', items: [a, b] } : null;
}

/** Monday and Tuesday, November and December: nothing lies between them. Monday and Thursday are two days. */
function isNext(a: Cycle, b: Cycle): boolean {
  if (a.of === 'weekday' && b.of === 'weekday') return b.n === (a.n % 7) + 1;
  if (a.of === 'month' && b.of === 'month') return b.n === (a.n % 12) + 1;
  if (a.of === 'season' && b.of === 'season') return b.n === (a.n + 1) % 4;
  return a.of === 'monthday' && b.of === 'monthday' && a.month === b.month && b.day === a.day + 1;
}

/** "9 a.m. to 5 p.m. Saturday". */
const sameDay = (from: Expr, to: Expr): Expr | null =>
  from.kind === 'clock' && to.kind === 'clock' ? between({ ...from, of: to.of }, to) : null;

/** "July and August 2004": both are of the year. */
const together = (expr: Expr): Expr | null =>
  expr.kind === 'between' && expr.from?.kind === 'date' && expr.to !== null
    ? { kind: 'list', items: [expr.from, expr.to] }
    : null;

/** From one time to another, and lists of times that stand side by side. */
export const ranges = [
  both('range/clocks', `${TIME} ${TO}|and ${TIME}`, (from, to) => between(from, to), ['from [9 a.m. to 5 p.m.]']),
  both('range/clocks-day', `${TIME} ${TO}|and @timed`, sameDay, ['from [9 a.m. to 5 p.m. Saturday]']),

  both('range', `${DATE} ${TO} ${DATE}`, (from, to) => range(from, to), ['from [March to May]']),
  both('range/between', `(between|from) ${DATE} and ${DATE}`, (from, to) => range(from, to), [
    'between [2010 and 2012]',
  ]),
  both('list', `${DATE} and|or|& ${DATE}`, neighbours, ['on [Monday and Tuesday]', 'in [July and August 2004]']),
  row('list/three', 'range', `${ONE} , ${ONE} ,? and|or ${ONE}`, (c) => three(c.expr(0), c.expr(1), c.expr(2)), [
    'on [Monday, Tuesday and Wednesday]',
  ]),
  row(
    'range/comma-year',
    'range',
    `@day , to|until|through|and @day`,
    (c) => (isDated(c.expr(0)) ? range(c.expr(0), c.expr(1)) : null),
    ['from [June 3, 2016, to June 5, 2016]'],
  ),
  row(
    'range/days-first',
    'range',
    `$day , $day ,? and $day ${MONTH}`,
    (c) => days(c.number(3), c.number(0), c.number(2)),
    ['on [3, 4 and 5 June]'],
  ),
  row(
    'range/days-first-year',
    'range',
    `$day , $day ,? and $day ${MONTH} ,? $year`,
    (c) => daysOf(c.number(3), [c.number(0), c.number(2)], c.number(4)),
    ['on [3, 4 and 5 June 2016]'],
  ),
  row('range/years-short', 'range', 'the years $year -|-- $yy', (c) => shortYears(c.number(0), c.number(1)), [
    'in [the years 1914-18]',
  ]),
  row(
    'range/seasons',
    'range',
    '(in|of|for) $year / $year',
    (c) => (c.number(1) === c.number(0) + 1 ? between(date(c.number(0)), date(c.number(1))) : null),
    ['in [1999/2000]'],
  ),
  row(
    'range/years',
    'range',
    'the years $year to|-|--|and $year',
    (c) => between(date(c.number(0)), date(c.number(1))),
    ['in [the years 1914 to 1918]'],
  ),
  row(
    'range/months-year',
    'range',
    `${MONTH} /|, ${MONTH} $year`,
    (c) => together(range(nearest({ of: 'month', n: c.number(0) }), date(c.number(2), c.number(1)))),
    ['in [July/August 2015]'],
  ),
  row('range/night-days', 'range', 'the night of @range', (c) => c.expr(0), ['on [the night of Nov. 9-10]']),
  row(
    'range/parts',
    'range',
    '$part -? to -|--? $part -? @month|@weakmonth|@season|@year',
    (c) => fromTo(c.word(0), c.word(1), c.expr(2)),
    ['in [early to mid-May]'],
  ),
  both('list/both', `(both) ${DATE} and ${DATE}`, neighbours, ['in both [1990 and 1991]']),
  row(
    'range/days',
    'range',
    `${MONTH} $day|$dayth -|--|to|and|through|until $day|$dayth`,
    (c) => days(c.number(0), c.number(1), c.number(2)),
    ['on [June 3-5]'],
  ),
  row(
    'range/days-year',
    'range',
    `${MONTH} $day|$dayth -|--|to|and|through|until $day|$dayth ,? $year`,
    (c) => daysOf(c.number(0), [c.number(1), c.number(2)], c.number(3)),
    ['on [June 3-5, 2023]'],
  ),
  row(
    'range/days-month',
    'range',
    `the? $day|$dayth to|-|--|and|until the? $day|$dayth of? ${MONTH}`,
    (c) => days(c.number(2), c.number(0), c.number(1)),
    ['from [3 to 9 June]'],
  ),
  row(
    'range/days-month-year',
    'range',
    `the? $day|$dayth to|-|--|and|until the? $day|$dayth of? ${MONTH} ,? $year`,
    (c) => daysOf(c.number(2), [c.number(0), c.number(1)], c.number(3)),
    ['on [3-9 June 2019]'],
  ),
  row('list/days', 'range', `${MONTH} $day , $day ,? and $day`, (c) => days(c.number(0), c.number(1), c.number(3)), [
    'on [Oct. 5, 6 and 7]',
  ]),
  row(
    'list/days-year',
    'range',
    `${MONTH} $day , $day ,? and $day ,? $year`,
    (c) => daysOf(c.number(0), [c.number(1), c.number(3)], c.number(4)),
    ['on [Oct. 5, 6 and 7, 2016]'],
  ),
  row('range/weekend-of', 'range', 'the weekend of @range|@day', (c) => c.expr(0), [
    'on [the weekend of June 1-2, 2002]',
  ]),
  row('range/year-short', 'range', '$year -|--|/ $yy', (c) => shortYears(c.number(0), c.number(1)), ['in [2009-10]']),
];

/** A row of two ends, which are expressions of their own. */
function both(id: string, pattern: string, join: (a: Expr, b: Expr) => Expr | null, examples: readonly string[]) {
  return { ...row(id, 'range', pattern, (c) => join(c.expr(0), c.expr(1)), examples), parts: true as const };
}

const days = (month: number, first: number, last: number): Expr | null =>
  first < last ? between(monthday(month, first), monthday(month, last)) : null;
const daysOf = (month: number, [first, last]: readonly [number, number], year: number): Expr | null =>
  first < last ? between(date(year, month, first), date(year, month, last)) : null;

/** Three in a row, of one sort: the first to the last. */
const three = (a: Expr, b: Expr, c: Expr): Expr | null => {
  const [first, last] = [neighbours(a, b), neighbours(b, c)];
  return first?.kind === 'list' && last?.kind === 'list'
    ? { kind: 'list', items: [first.items[0], last.items[1]] }
    : null;
};

const isDated = (expr: Expr): boolean => expr.kind === 'date' && expr.day !== undefined;
