import type { Expr, Length, Origin } from '../../../expr.ts';
import { row } from '../row.ts';
import { exact, lengthOf, vagueAmount } from './amounts.ts';

const one = (name: string): Length => lengthOf(exact(1), name);
const recent = (name: string): Length => lengthOf(vagueAmount('recent'), name);

const run = (length: Length, sign: 1 | -1, from: Origin | Expr = 'speech'): Expr => ({
  kind: 'run',
  length,
  sign,
  from,
});

/** Stretches of time up to now or to a day that is named, and on from it. */
export const stretches = [
  row(
    'within/ahead',
    'run',
    '(within) @length',
    (c) => ({ kind: 'run', length: c.length(0), sign: 1, from: 'speech', ahead: true }),
    ['It will open within [two weeks]'],
  ),
  row(
    'within-units/ahead',
    'run',
    '(within) $units',
    (c) => ({ kind: 'run', length: recent(c.word(0)), sign: 1, from: 'speech', ahead: true }),
    ['It will open within [days]'],
  ),

  row('run/past', 'run', 'the|these|this? $past|last|previous|preceding @length', (c) => over(c.length(c.count - 1)), [
    'in [the past few weeks], claiming',
    'over [the last two years]',
  ]),
  row('run/past-unit', 'run', 'the $past|last $unit', (c) => run(one(c.word(c.count - 1)), -1), [
    'over [the past year]',
  ]),
  row('run/recent', 'run', 'recent $units', (c) => run(recent(c.word(0)), -1), ['in [recent weeks] in an effort']),
  row('run/last-units', 'run', 'the last $units', (c) => run(recent(c.word(0)), -1), ['in [the last months]']),
  row('run/past-units', 'run', 'the? $past $units', (c) => run(recent(c.word(1)), -1), ['in [past weeks]']),
  row('run/next', 'run', 'the|these? next|coming @length', (c) => run(c.length(0), 1), ['over [the next two years]']),
  row('run/next-unit', 'run', '(over|in|within|during|for) the next|coming $unit', (c) => run(one(c.word(0)), 1), [
    'over [the next decade]',
  ]),
  row('run/following', 'run', 'the following @length', (c) => run(c.length(0), 1, 'focus'), [
    '[the following nine days]',
  ]),
  row(
    'run/following-units',
    'run',
    'the following|next|ensuing|subsequent $units',
    (c) => run(recent(c.word(0)), 1, 'focus'),
    ['in [the following weeks]'],
  ),
  row('run/preceding-units', 'run', 'the preceding|previous $units', (c) => run(recent(c.word(0)), -1, 'focus'), [
    'in [the preceding weeks]',
  ]),
  row('run/to-come', 'run', 'the $units to come', (c) => run(recent(c.word(0)), 1), ['in [the years to come]']),
  row(
    'run/ended',
    'run',
    'the @length (that? ended|ending|to|through on? @day|@month|@weakmonth|@part|@unit)',
    (c) => run(c.length(0), -1, c.expr(1)),
    ['in [the three months] to September', 'in [the 12 months] ended Sept. 30'],
  ),
  row(
    'run/year-and-a-half',
    'run',
    'the? $past|last $unit and a half',
    (c) => run(lengthOf(exact(1.5), c.word(c.count - 1)), -1),
    ['in [the past year and a half]'],
  ),
  row(
    'run/half-century',
    'run',
    'the? $past|last half -? $unit',
    (c) => run(lengthOf(exact(0.5), c.word(c.count - 1)), -1),
    ['in [the past half-century]'],
  ),
  row('run/ahead', 'run', 'the $units ahead', (c) => run(recent(c.word(0)), 1), ['in [the days ahead]']),
  row('run/unit-ahead', 'run', 'the $unit ahead', (c) => run(one(c.word(0)), 1), ['for [the year ahead]']),
  row('run/next-units', 'run', 'the? coming|upcoming $units', (c) => run(recent(c.word(0)), 1), [
    'in [the coming weeks]',
  ]),
];

/** "likely to last over a week" is no stretch that is over. */
const over = (length: Length): Expr | null => (length.bound === null ? run(length, -1) : null);
