import type { Amount, Bound, Length, LengthUnit } from '../../../expr.ts';
import { row } from '../row.ts';

export const exact = (n: number): Amount => ({ min: n, max: n, written: n });
const vague = (min: number, max: number): Amount => ({ min, max, written: 'X' });

/** What news means by vague numbers; DATES: few = 2 to 5, several = 3 to 9, couple = 2. */
const FEW: Readonly<Record<string, Amount>> = {
  few: vague(2, 5),
  several: vague(3, 9),
  some: vague(2, 9),
  many: vague(4, 50),
  recent: vague(2, 8),
  plural: vague(2, 50),
};

export const vagueAmount = (word: string): Amount => FEW[word] ?? vague(2, 9);
export const lengthOf = (amount: Amount, unit: string, bound: Bound = null): Length => ({
  amount,
  unit: unit as LengthUnit,
  bound,
});

export const amounts = [
  row('amount/number', 'amount', '$num', (c) => exact(c.number(0)), ['[two years ago]']),
  row('amount/tens', 'amount', '$tens', (c) => exact(c.number(0)), ['[twenty years ago]']),
  row(
    'amount/tens-ones',
    'amount',
    '$tens -? $num',
    (c) => (c.number(1) < 10 ? exact(c.number(0) + c.number(1)) : null),
    ['[twenty-five years ago]'],
  ),
  row('amount/power', 'amount', '$num|a $power', (c) => exact(c.count > 1 ? c.number(0) * c.number(1) : c.number(0)), [
    '[two hundred years ago]',
    '[a hundred days ago]',
  ]),
  row('amount/a', 'amount', 'a|an', () => ({ ...exact(1), article: true }), ['[a month ago]', '[an hour ago]']),
  row('amount/half', 'amount', 'half a|an', () => exact(0.5), ['[half a century ago]']),
  row('amount/and-a-half', 'amount', '$num -? and -? a -? half', (c) => exact(c.number(0) + 0.5), [
    '[two and a half years ago]',
  ]),
  row('amount/few', 'amount', 'a? $few', (c) => vagueAmount(c.word(0)), ['[a few weeks ago]', '[several weeks ago]']),
  row('amount/couple', 'amount', 'a couple of?', () => ({ ...exact(2), written: 'X' as const }), [
    '[a couple of weeks ago]',
  ]),
  row('amount/dozen', 'amount', 'a dozen', () => exact(12), ['[a dozen years ago]']),
  row('amount/dozens', 'amount', 'dozens|scores of', () => vague(24, 100), ['[dozens of years ago]']),
  row(
    'amount/or',
    'amount',
    '$num or|to|-|-- $num',
    (c) => (c.number(0) < c.number(1) ? { min: c.number(0), max: c.number(1), written: 'X' } : null),
    ['[two or three weeks ago]', '[10 to 15 years ago]'],
  ),

  row(
    'length/units',
    'length',
    '@amount -? $unit|$units',
    // "a second raid" is one more raid
    (c) => (c.amount(0).article && c.word(1) === 'second' ? null : lengthOf(c.amount(0), c.word(1))),
    ['sentenced to [ten years] in prison', 'a [two-day] visit'],
  ),
  row('length/unit-and-a-half', 'length', 'a|an|one $unit and a half', (c) => lengthOf(exact(1.5), c.word(0)), [
    '[a year and a half] of talks',
  ]),
  row(
    'length/about',
    'length',
    'about|around|nearly|almost|roughly|approximately @length',
    (c) => bounded(c.length(0), 'about'),
    ['it took [about two weeks]'],
  ),
  row('length/more', 'length', 'more|over|at than|least? @length', (c) => bounded(c.length(0), 'more'), [
    'it took [more than two weeks]',
  ]),
  row('length/less', 'length', 'less|fewer|under|up than|to? @length', (c) => bounded(c.length(0), 'less'), [
    'it took [less than two weeks]',
  ]),
  row('length/the', 'length', 'the first|latest? @length', (c) => c.length(0), [
    'in [the first nine months]',
    'for [the six months]',
  ]),
  row('age', 'nothing', 'the? @amount -? $unit|$units -? old', (c) => lengthOf(c.amount(0), c.word(1)), []),
  row('age/aged', 'nothing', 'aged @length', (c) => c.length(0), []),
  row('fraction', 'nothing', '$num - quarters|quarter', (c) => lengthOf(exact(c.number(0)), 'quarter'), []),
  row(
    'fraction/of',
    'nothing',
    '$num quarters of the|a|an|all|its|their|his|her|them|those',
    (c) => lengthOf(exact(c.number(0)), 'quarter'),
    [],
  ),
  row(
    'length/plural',
    'plural',
    '(for|in|took|take|takes|spent|over) $units',
    (c) => lengthOf(vagueAmount('plural'), c.word(0)),
    ['they fought for [years]'],
  ),
];

const bounded = (length: Length, bound: Bound): Length | null => (length.bound === null ? { ...length, bound } : null);
