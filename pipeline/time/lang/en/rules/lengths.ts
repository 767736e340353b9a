import type { Amount, Bound, Length, LengthUnit } from '../../../expr.ts';
import { row } from '../row.ts';
import { ABOUT, exact, lengthOf, plural } from './amounts.ts';

/** What may stand before "a week" for it to be a length: "700 seats a week" is a rate. */
const TAKING =
  'for|after|of|during|lasts|lasted|lasting|take|takes|took|taken|taking|spend|spends|spent|wait|waited|barely|only|just';

const bounded = (length: Length, bound: Bound): Length | null => (length.bound === null ? { ...length, bound } : null);

/** "1988 second": a year before a noun counts nothing. */
const isCount = ({ max }: Amount): boolean => max < 1900 || max > 2100;

/** So many of a unit, as a noun, as an adjective, and bounded: more than two weeks. */
export const lengths = [
  row(
    'length/a-unit',
    'alength',
    'a|an $unit',
    // "a second raid" is one more raid
    (c) => (c.word(0) === 'second' ? null : lengthOf({ ...exact(1), article: true }, c.word(0))),
    ['for [a week]', '[a week ago]'],
  ),
  row('length/taking', 'plural', `(${TAKING}) @alength`, (c) => (c.length(0).unit === 'quarter' ? null : c.length(0)), [
    'for [a week]',
  ]),
  row('length/or-two', 'length', 'a|an|one $unit or two', (c) => lengthOf({ min: 1, max: 2, written: 1 }, c.word(0)), [
    '[a year or two ago]',
  ]),
  row('length/fortnight', 'length', 'a|one fortnight', () => lengthOf(exact(2), 'week'), ['[a fortnight ago]']),
  row('length/of-a-century', 'length', 'a quarter -|of? a? century', () => lengthOf(exact(25), 'year'), [
    'for [a quarter of a century]',
  ]),
  row('length/and', 'length', '@length and|,? @length', (c) => sum(c.length(0), c.length(1)), [
    'for [two hours and 15 minutes]',
  ]),
  row(
    'length/units',
    'length',
    '@amount $unit|$units',
    (c) => (c.amount(0).article || !isCount(c.amount(0)) ? null : lengthOf(c.amount(0), c.word(1))),
    ['sentenced to [ten years] in prison', '[two months] of talks'],
  ),
  // "a two-day visit": as an adjective it leaves the article to the noun
  row('length/adjective', 'adjective', '@amount - $unit|$units', (c) => lengthOf(c.amount(0), c.word(1)), [
    'a [two-day] visit',
  ]),
  row('length/adjective-long', 'adjective', '@amount - $unit - long', (c) => lengthOf(c.amount(0), c.word(1)), [
    'the [three-year-long] war',
  ]),
  row('length/long', 'adjective', '$units - long', (c) => plural(c.word(0)), ['a [decades-long] feud']),
  row('length/half-hour', 'adjective', 'half - $unit', (c) => lengthOf(exact(0.5), c.word(0)), [
    'an all-new [half-hour] show',
  ]),
  row('length/one-word-plural', 'adjective', '$unitslong', (c) => plural(c.word(0)), ['a [monthslong] strike']),
  row('length/unit-long', 'adjective', '$unit - long', (c) => lengthOf(exact(1), c.word(0)), ['a [year-long] audit']),
  row('length/one-word', 'adjective', '$unitlong', (c) => lengthOf(exact(1), c.word(0)), ['a [yearlong] study']),
  row('length/unit-and-a-half', 'length', 'a|an|one $unit and a half', (c) => lengthOf(exact(1.5), c.word(0)), [
    '[a year and a half] of talks',
  ]),
  row('length/whole', 'length', 'a full|whole|entire|solid $unit', (c) => lengthOf(exact(1), c.word(0)), [
    'for [a full year]',
  ]),
  row('length/about', 'length', `${ABOUT} @length`, (c) => bounded(c.length(0), 'about'), [
    'it took [about two weeks]',
  ]),
  row('length/or-so', 'length', '@length or so', (c) => bounded(c.length(0), 'about'), ['for [a week or so]']),
  row('length/more', 'length', 'more than @length', (c) => bounded(c.length(0), 'more'), [
    'it took [more than two weeks]',
  ]),
  row(
    'length/over',
    'length',
    'over|beyond @length',
    (c) => (isVague(c.length(0)) ? null : bounded(c.length(0), 'more')),
    ['it took [over two weeks]'],
  ),
  row('length/at-least', 'length', 'at least @length', (c) => bounded(c.length(0), 'more'), [
    'it took [at least two weeks]',
  ]),
  row('length/or-more', 'length', '@length or more|longer', (c) => bounded(c.length(0), 'more'), [
    'for [two weeks or more]',
  ]),
  row('length/less', 'length', 'less|fewer than @length', (c) => bounded(c.length(0), 'less'), [
    'it took [less than two weeks]',
  ]),
  row('length/no-more', 'length', 'no|not more|longer than @length', (c) => bounded(c.length(0), 'less'), [
    'it takes [no more than two weeks]',
  ]),
  row('length/under', 'length', 'under @length', (c) => bounded(c.length(0), 'less'), ['it took [under two weeks]']),
  row('length/up-to', 'length', 'up to @length', (c) => bounded(c.length(0), 'less'), ['it takes [up to two weeks]']),
  row('length/the', 'length', 'the|those|these first|latest|final|same? @length', (c) => c.length(0), [
    'in [the first nine months]',
    'for [the six months]',
  ]),
  row('length/the-first-units', 'length', 'the first|early|final $units', (c) => plural(c.word(0)), [
    'in [the first hours] of the war',
  ]),
  row('length/of', 'plural', '$units (of)', (c) => (TALLIED.has(c.word(0)) ? plural(c.word(0)) : null), [
    '[decades] of mistrust',
  ]),
  row('length/schedule', 'plural', '@length (ahead of schedule)', (c) => c.length(0), [
    'done [two years] ahead of schedule',
  ]),
  row('length/than', 'plural', '@length earlier|later|longer (than)', (c) => c.length(0), [
    '[a week earlier] than planned',
  ]),
  row(
    'length/plural',
    'plural',
    '(for|in|took|take|takes|spent|over|after|follows|lasted) $units',
    (c) => plural(c.word(0)),
    ['they fought for [years]'],
  ),
];

/** "minutes of the meeting" are no length. */
const TALLIED: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year', 'decade', 'century']);

/** The next smaller unit, and how many of them: "two hours and 15 minutes" is 135 minutes. */
const SMALLER: Readonly<Partial<Record<LengthUnit, { unit: LengthUnit; times: number }>>> = {
  year: { unit: 'month', times: 12 },
  week: { unit: 'day', times: 7 },
  day: { unit: 'hour', times: 24 },
  hour: { unit: 'minute', times: 60 },
  minute: { unit: 'second', times: 60 },
};

function sum(a: Length, b: Length): Length | null {
  const smaller = SMALLER[a.unit];
  if (smaller?.unit !== b.unit || isVague(a) || isVague(b)) return null;
  return lengthOf(exact(a.amount.max * smaller.times + b.amount.max), b.unit, a.bound);
}

const isVague = ({ amount }: Length): boolean => amount.min !== amount.max;
