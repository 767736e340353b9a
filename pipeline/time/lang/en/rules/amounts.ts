import type { Amount, Bound, Length, LengthUnit } from '../../../expr.ts';
import { row } from '../row.ts';

export const ABOUT = 'about|around|circa|ca|c|nearly|almost|roughly|approximately|some';
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

export const plural = (unit: string): Length => lengthOf(vagueAmount('plural'), unit);

/** How many, in numbers and words, exact or vague. */
export const amounts = [
  row('amount/number', 'amount', '$num|$fraction', (c) => exact(c.number(0)), [
    '[two years ago]',
    '[2 1/2 years] of talks',
  ]),
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
  row('amount/a-half', 'amount', 'a half', () => exact(0.5), ['[a half century ago]']),
  row('amount/and-a-half', 'amount', '$num -? and -? a -? half', (c) => exact(c.number(0) + 0.5), [
    '[two and a half years ago]',
  ]),
  row('amount/few', 'amount', '$few', (c) => vagueAmount(c.word(0)), ['[several weeks ago]']),
  row('amount/a-few', 'amount', 'a few', () => vagueAmount('few'), ['[a few weeks ago]']),
  row('amount/quite-a-few', 'amount', 'quite a few', () => vagueAmount('few'), ['[quite a few days ago]']),
  row('amount/a-good-many', 'amount', 'a good|great many|few', () => vagueAmount('many'), ['[a good many years ago]']),
  row('amount/couple', 'amount', 'a? couple of|more?', () => ({ ...exact(2), loose: true }), [
    '[a couple of weeks ago]',
    'in [the next couple of years]',
  ]),
  row('amount/dozen', 'amount', 'a|$num dozen', (c) => exact(c.count > 0 ? 12 * c.number(0) : 12), [
    '[a dozen years ago]',
    '[two dozen years ago]',
  ]),
  row('amount/dozens', 'amount', 'dozens|scores of', () => vague(24, 100), ['[dozens of years ago]']),
  row('amount/hundreds', 'amount', 'hundreds of', () => vague(200, 1000), ['[hundreds of years ago]']),
  row(
    'amount/or',
    'amount',
    '$num or|to|-|-- $num',
    (c) => (c.number(0) < c.number(1) ? { min: c.number(0), max: c.number(1), written: c.number(0) } : null),
    ['[two or three weeks ago]', '[10 to 15 years ago]'],
  ),
  row('amount/more', 'amount', 'another|further|additional @amount?', (c) => (c.count > 0 ? c.amount(0) : exact(1)), [
    'for [another two years]',
    'for [another week]',
  ]),
  row('amount/an-additional', 'amount', 'an|one|a additional|extra|further|single', () => exact(1), [
    'for [an additional year]',
  ]),
  row(
    'amount/in-a-row',
    'amount',
    '@amount straight|consecutive|successive|more|additional|extra|further|full|whole|long|short',
    (c) => c.amount(0),
    ['for [three straight days]'],
  ),
  row('amount/odd', 'amount', '@amount -? odd', (c) => ({ ...c.amount(0), loose: true }), ['[20-odd years]']),
];
