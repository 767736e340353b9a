import type { Expr, Length, LengthUnit } from '../../../expr.ts';
import { row } from '../row.ts';

const EVERY = 'every|each';

const every = (n: number, unit: string, times: number | null = null): Expr => ({
  kind: 'set',
  every: n,
  unit: unit as LengthUnit,
  times,
});
const repeated = (expr: Expr): Expr | null => (expr.kind === 'cycle' ? { kind: 'setOf', of: expr.of } : null);
const everyLength = ({ amount, unit }: Length): Expr | null =>
  every(amount.written === 'X' ? amount.min : amount.written, unit);

/** What happens again and again. */
export const sets = [
  row('set/every', 'set', `${EVERY} single? $unit`, (c) => every(1, c.word(0)), ['[every year]']),
  row('set/per', 'set', 'per $unit', (c) => (c.word(0) === 'second' ? null : every(1, c.word(0))), ['paid [per week]']),
  row('set/ly', 'set', '$unitLy', (c) => every(1, c.word(0)), ['paid [weekly]']),
  row('set/times', 'set', 'once|twice a|an|each|every|per $unit', (c) => every(1, c.word(0), 2), ['[twice a week]']),
  row(
    'set/number-times',
    'set',
    '@amount times a|an|each|every|per $unit',
    (c) => every(1, c.word(1), c.amount(0).max),
    ['[three times a week]'],
  ),
  row('set/every-length', 'set', `${EVERY} @length`, (c) => everyLength(c.length(0)), [
    '[every two years]',
    '[every few weeks]',
  ]),
  row('set/once-every', 'set', `once ${EVERY} @length`, (c) => everyLength(c.length(0)), ['[once every two years]']),
  row('set/every-other', 'set', 'every other|second $unit', (c) => every(2, c.word(c.count - 1)), [
    '[every other day]',
  ]),
  row('set/every-nth', 'set', 'every $nth $unit', (c) => every(c.number(0), c.word(1)), ['[every third day]']),
  row('set/weekends', 'set', '(on|at) weekends', () => every(1, 'weekend'), ['on [weekends]']),
  row('set/daypart', 'set', `${EVERY} $daypart`, () => every(1, 'day'), ['[every morning]']),
  row('set/nightly', 'set', 'nightly', () => every(1, 'day'), ['It is shown [nightly]']),
  row('set/cycle', 'set', `${EVERY} @weekday|@month|@weakmonth|@holiday|@day $daypart?`, (c) => repeated(c.expr(0)), [
    '[every Monday]',
    '[each January]',
  ]),
  row('set/season', 'set', `${EVERY} $season`, (c) => ({ kind: 'setOf', of: { of: 'season', n: c.number(0) } }), [
    '[every summer]',
  ]),
  row('set/weekdays', 'set', '$weekdays', (c) => ({ kind: 'setOf', of: { of: 'weekday', n: c.number(0) } }), [
    'on [Mondays]',
  ]),
  row('set/weekday-nights', 'set', '@weekday mornings|afternoons|evenings|nights', (c) => repeated(c.expr(0)), [
    'on [Monday nights]',
  ]),
  row('set/weekdays-all', 'set', '(on|only) weekdays|weeknights', () => every(1, 'day'), ['on [weekdays]']),
  row('set/weekday', 'set', `${EVERY} weekday|weeknight`, () => every(1, 'day'), ['[every weekday]']),
  row(
    'set/most',
    'set',
    'most|some|many $weekdays',
    (c) => ({ kind: 'setOf', of: { of: 'weekday', n: c.number(0) } }),
    ['[most Saturdays]'],
  ),
  row('set/other-weekday', 'set', 'every other|second @weekday', (c) => repeated(c.expr(c.count - 1)), [
    '[every other Sunday]',
  ]),
  row('set/days-a-week', 'set', '$num|@amount $units a|per $unit', (c) => every(1, c.word(2)), ['[two days a week]']),
  row('set/nth-weekday', 'set', 'the $nth @weekday of|in every|each $unit', (c) => repeated(c.expr(1)), [
    'on [the first Monday of every month]',
  ]),
  row('set/every-fiscal', 'set', `${EVERY} fiscal|financial|calendar|school|academic year`, () => every(1, 'year'), [
    '[each fiscal year]',
  ]),
  row('set/fortnight', 'set', `${EVERY} fortnight`, () => every(2, 'week'), ['[every fortnight]']),
];
