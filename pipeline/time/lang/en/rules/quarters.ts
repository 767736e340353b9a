import type { Cycle, Expr, Step } from '../../../expr.ts';
import { row } from '../row.ts';
import { date, nearest, shortYears, turned } from './dates.ts';
import { OFFSETS } from './steps.ts';

const thisYear: Expr = { kind: 'unit', unit: 'year', offset: 0, from: 'speech' };
const ofYear = (of: Cycle, year: number): Expr => ({ kind: 'turn', of, in: date(year) });
const quarter = (n: number, make: (of: Cycle) => Expr | null): Expr | null =>
  n <= 4 ? make({ of: 'quarter', n }) : null;
const half = (n: number, make: (of: Cycle) => Expr | null): Expr | null => (n <= 2 ? make({ of: 'half', n }) : null);
const inPeriod =
  (period: Expr) =>
  (of: Cycle): Expr => ({ kind: 'turn', of, in: period });
const isYear = (expr: Expr): boolean =>
  (expr.kind === 'about' && isYear(expr.of)) ||
  (expr.kind === 'unit' && expr.unit === 'year') ||
  (expr.kind === 'date' && expr.month === undefined);
const about = (of: Expr | null): Expr | null => of && { kind: 'about', of };

/** Quarters, halves and fiscal years. */
export const quarters = [
  row(
    'quarter-year',
    'quarter',
    'the? $nth -? quarter of|in? @year',
    (c) => quarter(c.number(0), inPeriod(c.expr(1))),
    ['in [the second quarter of 2019]'],
  ),
  row('year-quarter', 'quarter', 'the? @year ’s? $nth -? quarter', (c) => quarter(c.number(1), inPeriod(c.expr(0))), [
    'in [the 1988 third quarter]',
    "[2019's fourth quarter]",
  ]),
  row('quarter', 'quarter', 'the? $nth quarter', (c) => quarter(c.number(0), nearest), ['in [the second quarter]']),
  row(
    'quarter/last',
    'quarter',
    'the final|last|closing|fourth quarter of @year|@unit',
    (c) => (isYear(c.expr(0)) ? inPeriod(c.expr(0))({ of: 'quarter', n: 4 }) : null),
    ['in [the final quarter of 1999]'],
  ),
  row(
    'quarter-comma',
    'quarter',
    'the? $nth quarter , $year',
    (c) => quarter(c.number(0), inPeriod(date(c.number(1)))),
    ['in [the third quarter, 2019]'],
  ),
  row('quarter/adjective', 'quarter', '$nth - quarter', (c) => quarter(c.number(0), nearest), [
    'the [third-quarter] loss',
  ]),
  row('quarter-code/bare', 'quarter', '$quarterCode', (c) => nearest({ of: 'quarter', n: c.number(0) }), [
    '[Q3] results',
  ]),
  row(
    'quarter-code',
    'quarter',
    '$quarterCode of|,|/? @year',
    (c) => inPeriod(c.expr(1))({ of: 'quarter', n: c.number(0) }),
    ['in [Q3 2019]'],
  ),
  row(
    'quarter-code/behind',
    'quarter',
    '$year $quarterCode',
    (c) => ofYear({ of: 'quarter', n: c.number(1) }, c.number(0)),
    ['in [2019 Q3]'],
  ),
  row('quarter/fiscal', 'quarter', 'the? fiscal @quarter', (c) => about(c.expr(0)), ['in [the fiscal second quarter]']),
  row(
    'quarter/fiscal-behind',
    'quarter',
    'the? $nth -? fiscal -? quarter',
    (c) => about(quarter(c.number(0), nearest)),
    ['in [the first fiscal quarter]'],
  ),
  row(
    'quarter/of-the-year',
    'quarter',
    'the? $nth -? quarter of the|this year',
    (c) => quarter(c.number(0), inPeriod(thisYear)),
    ['in [the first quarter of the year]'],
  ),
  row(
    'half-year',
    'half',
    'the? $nth -? half of|in? @year|@unit',
    (c) => (isYear(c.expr(1)) ? half(c.number(0), inPeriod(c.expr(1))) : null),
    ['in [the first half of 2019]', 'in [the second half of last year]'],
  ),
  row(
    'half/last-of',
    'half',
    'the? last|latter half of @year|@unit',
    (c) => (isYear(c.expr(c.count - 1)) ? half(2, inPeriod(c.expr(c.count - 1))) : null),
    ['in [the last half of 1989]'],
  ),
  row(
    'year-half',
    'half',
    'the? @year|@unit ’s? $nth -? half',
    (c) => (isYear(c.expr(0)) ? half(c.number(1), inPeriod(c.expr(0))) : null),
    ["[this year's second half]"],
  ),
  row('half/of-the-year', 'half', 'the? $nth half of the year', (c) => half(c.number(0), inPeriod(thisYear)), [
    'in [the first half of the year]',
  ]),
  row('half/business', 'half', '$nth - half ($results)', (c) => half(c.number(0), nearest), ['[first-half] profit']),
  row('quarter/due', 'quarter', '(in|during) the? $nth -? quarter', (c) => quarter(c.number(0), due), [
    'in [the first quarter]',
  ]),
  row('quarter-code/due', 'quarter', '(in|during) $quarterCode', (c) => due({ of: 'quarter', n: c.number(0) }), [
    'in [Q1]',
  ]),
  row('half-code/due', 'half', '(in|during) $halfCode', (c) => due({ of: 'half', n: c.number(0) }), ['in [H2]']),
  row('half-code/bare', 'half', '$halfCode ($results)', (c) => nearest({ of: 'half', n: c.number(0) }), [
    '[H1] revenue',
  ]),
  row('half-code', 'half', '$halfCode of|,? $year', (c) => ofYear({ of: 'half', n: c.number(0) }, c.number(1)), [
    'in [H1 2019]',
  ]),
  row(
    'quarter-of-unit',
    'quarter',
    'the? @unit ’s -? @quarter',
    (c) => (isYear(c.expr(0)) ? turned(c.expr(1), c.expr(0)) : null),
    ["[this year's third quarter]"],
  ),

  row(
    'fiscal-step',
    'unit',
    'the? $step|$current fiscal|financial year',
    (c) => fiscalYear(OFFSETS[c.word(0) as Step]),
    ['in [the last fiscal year]', '[this fiscal year]', 'for [the current fiscal year]'],
  ),
  row('fiscal-year/code', 'unit', '$fy @year', (c) => about(c.expr(1)), ['in [FY 2009]']),
  row('fiscal-year', 'unit', 'the? fiscal|financial year? @year', (c) => about(c.expr(0)), [
    'in [fiscal 2019]',
    'for [fiscal year 2019]',
  ]),
  row('fiscal-year/behind', 'unit', 'the? @year fiscal|financial year', (c) => about(c.expr(0)), [
    'in [the 1990 fiscal year]',
  ]),
  row(
    'fiscal-years',
    'unit',
    'the? fiscal|financial|school|academic|tax year? $year -|/ $yy',
    (c) => about(shortYears(c.number(0), c.number(1))),
    ['in [the financial year 2010/11]'],
  ),
  row(
    'fiscal-years/behind',
    'unit',
    'the? $year -|/ $yy fiscal|financial|school|academic|tax year',
    (c) => about(shortYears(c.number(0), c.number(1))),
    ['in [the 2009-10 fiscal year]'],
  ),
  row('half/fiscal', 'half', 'the? fiscal $nth half', (c) => about(half(c.number(0), nearest)), [
    'in [the fiscal first half]',
  ]),
  row('year-period', 'year', 'the $year quarter|period|half', (c) => about(date(c.number(0))), [
    'in [the 1988 period]',
  ]),
];

/** "will return in the first quarter": where the clause looks ahead, the next. */
const due = (of: Cycle): Expr => ({ kind: 'cycle', of, step: 'ahead' });

const fiscalYear = (offset: number): Expr => ({ kind: 'unit', unit: 'year', offset, from: 'speech', fiscal: true });
