import type { Unit } from '../../../calendar.ts';
import type { Expr, Length, Origin, Part, Step } from '../../../expr.ts';
import { row } from '../row.ts';
import { turned } from './absolute.ts';
import { lengthOf, vagueAmount } from './amounts.ts';
import { OFFSETS } from './steps.ts';

const CALENDAR: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

const day = (offset: number): Expr => ({ kind: 'unit', unit: 'day', offset, from: 'speech' });
const weekend = (step: Step): Expr => ({ kind: 'cycle', of: { of: 'weekend' }, step });

/** The calendar unit some steps away; hours and minutes are no calendar units. */
function unit(name: string, offset: number, from: Origin = 'speech'): Expr | null {
  if (name === 'weekend') return weekend(offset < 0 ? 'last' : offset > 0 ? 'next' : 'this');
  return CALENDAR.has(name) ? { kind: 'unit', unit: name as Unit, offset, from } : null;
}

const shift = (length: Length, sign: 1 | -1, from: Origin | Expr): Expr => ({ kind: 'shift', length, sign, from });
const one = (name: string): Length => lengthOf({ min: 1, max: 1, written: 1 }, name);

/** A bare cycle takes the step: last + August. Of what is already placed there is no "last". */
const stepped = (expr: Expr, step: Step): Expr | null =>
  expr.kind === 'cycle' && expr.step === 'nearest' ? { ...expr, step } : null;

const plural = (name: string): Length => lengthOf(vagueAmount('plural'), name);

/** The first such turn after the time spoken of. */
const following = (expr: Expr): Expr | null =>
  turned(expr, { kind: 'between', from: shift(one('day'), 1, 'focus'), to: null, extent: 'within' });

export const relative = [
  row('day', 'day', '$offset', (c) => day(c.number(0)), ['He left [yesterday]', '[Today] it rained']),
  row('day/tonight', 'day', 'tonight|overnight', () => ({ kind: 'part', part: 'night', of: day(0) }), [
    'They play [tonight]',
  ]),
  row('day/before-yesterday', 'day', 'the day before yesterday', () => day(-2), ['It fell [the day before yesterday]']),
  row('day/after-tomorrow', 'day', 'the day after tomorrow', () => day(2), ['It opens [the day after tomorrow]']),
  row(
    'weekday',
    'weekday',
    '$weekday',
    (c) => ({ kind: 'cycle', of: { of: 'weekday', n: c.number(0) }, step: 'nearest' }),
    ['on [Monday]', 'The [Friday] vote'],
  ),
  row('weekday/title', 'nothing', '$weekday night? $title', () => one('day'), []),
  row('weekday/named', 'nothing', 'black|bloody|super|cyber $weekday', () => one('day'), []),
  row(
    'weekday/abbreviated',
    'weekday',
    '(on|last|next|since|until|by) $weekdayAbbr',
    (c) => ({ kind: 'cycle', of: { of: 'weekday', n: c.number(0) }, step: 'nearest' }),
    ['on [Tues.]'],
  ),
  row(
    'step/cycle',
    'stepped',
    '$step @weekday|@month|@weakmonth|@holiday',
    (c) => stepped(c.expr(1), c.word(0) as Step),
    ['Since [last August], attempts', '[next Friday]', 'since [last May]', 'this [past Friday]'],
  ),
  row(
    'step/season',
    'stepped',
    '$step $season',
    (c) => stepped({ kind: 'cycle', of: { of: 'season', n: c.number(1) }, step: 'nearest' }, c.word(0) as Step),
    ['[last summer]', '[this fall]'],
  ),
  row('step/coming', 'stepped', 'this|the coming @weekday', (c) => stepped(c.expr(0), 'next'), [
    '[this coming Friday]',
  ]),
  row('step/unit', 'unit', '$step $unit', (c) => unit(c.word(1), OFFSETS[c.word(0) as Step]), [
    '[Last week], a source told',
    '[next month]',
  ]),
  row('step/unit-before-last', 'unit', 'the $unit before last', (c) => unit(c.word(0), -2), ['[the week before last]']),
  row('step/unit-after-next', 'unit', 'the $unit after next', (c) => unit(c.word(0), 2), ['[the week after next]']),
  row('unit/current', 'unit', 'the current $unit', (c) => unit(c.word(0), 0), ['[the current year]']),
  row('weekend', 'unit', 'the weekend', () => weekend('nearest'), ['over [the weekend]']),
  row('focus/that', 'unit', 'that same? $unit', (c) => unit(c.word(0), 0, 'focus'), [
    '[that week]',
    'on [that same day]',
  ]),
  row(
    'after-another',
    'nothing',
    'that? $unit after|by $unit',
    (c) => (c.word(0) === c.word(1) ? one(c.word(0)) : null),
    [],
  ),
  row('focus/the-same', 'unit', 'the same $unit', (c) => unit(c.word(0), 0, 'focus'), ['[the same day]']),
  row('focus/following', 'unit', 'the following $unit', (c) => unit(c.word(0), 1, 'focus'), ['[the following day]']),
  row('focus/next-day', 'unit', 'the next $unit', (c) => unit(c.word(0), 1, 'focus'), ['[The next day] they left']),
  row('focus/previous', 'unit', 'the previous|preceding $unit', (c) => unit(c.word(0), -1, 'focus'), [
    '[the previous day]',
  ]),
  row('focus/weekday', 'turn', 'the following|next @weekday', (c) => following(c.expr(0)), ['[the following Tuesday]']),

  row('ago', 'shift', '@length ago', (c) => shift(c.length(0), -1, 'speech'), [
    'proposed [a year ago] was',
    'officials [several weeks ago] and',
    '[more than two years ago]',
  ]),
  row('ago/plural', 'shift', '$units ago', (c) => shift(plural(c.word(0)), -1, 'speech'), ['[years ago]']),
  row('from-now', 'shift', '@length from now|today', (c) => shift(c.length(0), 1, 'speech'), ['[two weeks from now]']),
  row(
    'from-date',
    'shift',
    '@length from @date',
    (c) => shift(c.length(0), 1, stepped(c.expr(1), 'next') ?? c.expr(1)),
    ['[two weeks from Friday]'],
  ),
  row('after-date', 'shift', '@length after @date', (c) => shift(c.length(0), 1, c.expr(1)), [
    '[two days after Christmas]',
  ]),
  row('before-date', 'shift', '@length before @date', (c) => shift(c.length(0), -1, c.expr(1)), [
    '[a week before Christmas]',
  ]),
  row('later', 'shift', '@length later', (c) => shift(c.length(0), 1, 'focus'), ['[two years later]']),
  row('earlier', 'shift', '@length earlier', (c) => shift(c.length(0), -1, 'focus'), ['[a month earlier]']),
  row('later/plural', 'shift', '$units later', (c) => shift(plural(c.word(0)), 1, 'focus'), ['[Years later] he']),
  row('earlier/plural', 'shift', '$units earlier', (c) => shift(plural(c.word(0)), -1, 'focus'), ['[months earlier]']),
  row('after-event', 'event', '@length (after)', (c) => shift(c.length(0), 1, 'event'), [
    'made [one day] after Khamenei spoke',
  ]),
  row('before-event', 'event', '@length (before)', (c) => shift(c.length(0), -1, 'event'), [
    '[two weeks] before the vote',
  ]),
  row('units-after-event', 'event', '$units (after)', (c) => shift(plural(c.word(0)), 1, 'event'), [
    '[hours] after the blast',
  ]),
  row('units-before-event', 'event', '$units (before)', (c) => shift(plural(c.word(0)), -1, 'event'), [
    '[days] before the vote',
  ]),
  row('unit-after-event', 'event', 'the $unit (after)', (c) => shift(one(c.word(0)), 1, 'event'), [
    '[the day] after the vote',
  ]),
  row('unit-before-event', 'event', 'the $unit (before)', (c) => shift(one(c.word(0)), -1, 'event'), [
    '[the day] before the vote',
  ]),

  row('run/past', 'run', 'the? past|last|previous|preceding @length', (c) => run(c.length(0), -1), [
    'in [the past few weeks], claiming',
    'over [the last two years]',
  ]),
  row('run/past-unit', 'run', 'the past|last $unit', (c) => run(one(c.word(0)), -1), ['over [the past year]']),
  row('run/recent', 'run', 'recent $units', (c) => run(lengthOf(vagueAmount('recent'), c.word(0)), -1), [
    'in [recent weeks] in an effort',
  ]),
  row('run/past-units', 'run', 'the? past|last $units', (c) => run(lengthOf(vagueAmount('recent'), c.word(0)), -1), [
    'in [past weeks]',
  ]),
  row('run/next', 'run', 'the? next|coming|following @length', (c) => run(c.length(0), 1), [
    'over [the next two years]',
  ]),
  row('run/next-unit', 'run', '(over|in|within|during|for) the next|coming $unit', (c) => run(one(c.word(0)), 1), [
    'over [the next decade]',
  ]),
  row('run/ahead', 'run', 'the $units ahead', (c) => run(lengthOf(vagueAmount('recent'), c.word(0)), 1), [
    'in [the days ahead]',
  ]),
  row('run/unit-ahead', 'run', 'the $unit ahead', (c) => run(one(c.word(0)), 1), ['for [the year ahead]']),
  row(
    'run/next-units',
    'run',
    'the? coming|upcoming $units',
    (c) => run(lengthOf(vagueAmount('recent'), c.word(0)), 1),
    ['in [the coming weeks]'],
  ),

  row(
    'of-year',
    'turn',
    '@month|@weakmonth|@weakseason|@quarter|@holiday of? @unit',
    (c) => turned(c.expr(0), c.expr(1)),
    ['in [June of last year]', '[Christmas last year]'],
  ),
  row('monthday-of-year', 'turn', '@day ,|of? @unit', (c) => turned(c.expr(0), c.expr(1)), ['on [June 3 last year]']),
  row('day-of-month', 'turn', 'the $dayth|$nth of @unit', (c) => inMonth(c.number(0), c.expr(1)), [
    'on [the 15th of last month]',
    'on [the first of this month]',
  ]),
  row('weekday-of-week', 'turn', '@weekday of? @unit', (c) => turned(c.expr(0), c.expr(1)), [
    'on [Tuesday of last week]',
  ]),
  row('earlier-in', 'part', 'earlier @unit', (c) => part('earlier', c.expr(0)), ['[earlier this year]']),
  row('later-in', 'part', 'later @unit', (c) => part('later', c.expr(0)), ['[later this year]']),

  row('reference', 'reference', '$reference', (c) => ({ kind: 'reference', to: c.word(0) as 'past' }), [
    'He [recently] left',
    '[currently] on trial',
  ]),
  row('unit/latest-quarter', 'unit', 'the latest? quarter', () => unit('quarter', -1), [
    'results for [the latest quarter]',
  ]),
  row('reference/future', 'reference', 'the near? future', () => ({ kind: 'reference', to: 'future' }), [
    'in [the near future]',
  ]),
  row('reference/these', 'reference', 'these days', () => ({ kind: 'reference', to: 'present' }), ['[these days] few']),
  row('reference/past', 'reference', '(in) the past', () => ({ kind: 'reference', to: 'past' }), ['in [the past]']),
];

const inMonth = (dayOfMonth: number, period: Expr): Expr | null =>
  period.kind === 'unit' && period.unit === 'month'
    ? { kind: 'turn', of: { of: 'dayOfMonth', day: dayOfMonth }, in: period }
    : null;
const run = (length: Length, sign: 1 | -1): Expr => ({ kind: 'run', length, sign });
export const part = (which: Part, of: Expr): Expr => ({ kind: 'part', part: which, of });
