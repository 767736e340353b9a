import type { Expr, Part } from '../../../expr.ts';
import { row } from '../row.ts';
import { part } from './relative.ts';

const PERIOD = '@month|@weakmonth|@season|@quarter|@half|@year|@decade|@century|@unit|@stepped|@turn|@run';
const ANY = '@date|@weakmonth';

type Between = Extract<Expr, { kind: 'between' }>;
const between = (from: Expr | null, to: Expr | null, extent: Between['extent'] = 'within'): Expr => ({
  kind: 'between',
  from,
  to,
  extent,
});

/** "from March to May 2018": the year at the end holds for both. "November to March 2018" begins the year before. */
function range(from: Expr, to: Expr): Expr {
  const month =
    from.kind === 'cycle' && from.step === 'nearest' && 'n' in from.of && from.of.of === 'month' ? from.of.n : null;
  if (month !== null && to.kind === 'date' && to.month !== undefined) {
    return between({ kind: 'date', year: month > to.month ? to.year - 1 : to.year, month }, to);
  }
  return between(from, to);
}

export const compound = [
  row('part', 'part', `$part -|in? the? ${PERIOD}`, (c) => part(c.word(0) as Part, c.expr(1)), [
    'in [early 2018]',
    '[mid-May]',
    '[late last July]',
    '[late in the 1990s]',
  ]),
  row('part/edge', 'part', `the? $edge of the? ${PERIOD}`, (c) => part(c.word(0) as Part, c.expr(1)), [
    'at [the end of 2018]',
    '[the beginning of May]',
  ]),
  row(
    'part/edge-unit',
    'part',
    'the? $edge of the $unit',
    (c) => {
      const unit = c.word(1);
      return unit === 'year' || unit === 'month' || unit === 'week' || unit === 'decade' || unit === 'century'
        ? part(c.word(0) as Part, { kind: 'unit', unit, offset: 0, from: 'speech' })
        : null;
    },
    ['by [the end of the year]'],
  ),
  row(
    'daypart',
    'part',
    '$part? @day|@weekday|@stepped $daypart',
    (c) => part(c.word(c.count - 1) as Part, c.expr(c.count - 2)),
    ['on [Sunday night]', '[yesterday morning]'],
  ),
  row(
    'daypart/this',
    'part',
    '(in|on|early|late)? this|last $daypart',
    (c) => part(c.word(0) as Part, { kind: 'unit', unit: 'day', offset: 0, from: 'speech' }),
    ['[this morning]'],
  ),

  row('part/day', 'part', '$part @day|@weekday', (c) => part(c.word(0) as Part, c.expr(1)), [
    '[late yesterday]',
    '[early Tuesday]',
  ]),
  row('clock', 'clock', '$hour : $minute $zone?', (c) => clock(c.number(0), c.number(1), null), ['at [8:30]']),
  row('clock/noon', 'clock', '(at|by|until|before|after|around) noon|midnight', () => clock(12, 0, null), [
    'at [noon]',
  ]),
  row('clock/ampm', 'clock', '$hour $ampm', (c) => clock(half(c.number(0), c.number(1)), 0, null), ['at [8 p.m.]']),
  row(
    'clock/minutes-ampm',
    'clock12',
    '$hour : $minute $ampm $zone?',
    (c) => clock(half(c.number(0), c.number(2)), c.number(1), null),
    ['at [8:30 p.m.]'],
  ),
  row('clock-day', 'timed', '@clock|@clock12 on|,? @day|@weekday|@stepped', (c) => onDay(c.expr(0), c.expr(1)), [
    'at [8 p.m. on Monday]',
  ]),
  row('day-clock', 'timed', '@day|@weekday|@stepped ,|at? @clock|@clock12', (c) => onDay(c.expr(1), c.expr(0)), [
    '[Monday at 8 p.m.]',
  ]),

  row('since', 'open', `(since|from) ${ANY}`, (c) => between(c.expr(0), null, 'throughout'), [
    'Since [last August], multilateral',
    'since [May 2018]',
  ]),
  row('until', 'open', `(until|till|by|through) ${ANY}`, (c) => between(null, c.expr(0)), [
    'until [Friday]',
    'by [June]',
  ]),
  row('before', 'open', `(before) ${ANY}`, (c) => between(null, c.expr(0)), ['before [2018]']),
  row('after', 'open', `(after) ${ANY}`, (c) => between(c.expr(0), null), ['after [2018]']),
  row('range', 'range', `from|between? ${ANY} to|until|through|and|-|-- ${ANY}`, (c) => range(c.expr(0), c.expr(1)), [
    '[from March to May]',
    '[between 2010 and 2012]',
  ]),
  row(
    'range/days',
    'range',
    '$month|$abbr|$weak $day -|--|to $day',
    (c) => days(c.number(0), c.number(1), c.number(2)),
    ['on [June 3-5]'],
  ),
  row(
    'range/days-year',
    'range',
    '$month|$abbr|$weak $day -|--|to $day ,? $year',
    (c) => daysOf(c.number(0), [c.number(1), c.number(2)], c.number(3)),
    ['on [June 3-5, 2023]'],
  ),
  row('range/year-short', 'range', '$year - $yy', (c) => shortYears(c.number(0), c.number(1)), ['in [2009-10]']),
  row(
    'list/months',
    'range',
    '$month|$abbr|$weak and|or $month|$abbr|$weak $year',
    (c) => ({
      kind: 'list',
      items: [
        { kind: 'date', year: c.number(2), month: c.number(0) },
        { kind: 'date', year: c.number(2), month: c.number(1) },
      ],
    }),
    ['in [July and August 2004]'],
  ),

  row(
    'set/every',
    'set',
    'every|each $unit',
    (c) => ({ kind: 'set', every: 1, unit: c.word(0) as 'day', times: null }),
    ['[every year]'],
  ),
  row('set/ly', 'set', '$unitLy', (c) => ({ kind: 'set', every: 1, unit: c.word(0) as 'day', times: null }), [
    'its [annual] meeting',
    'paid [weekly]',
  ]),
  row(
    'set/times',
    'set',
    'once|twice a|an|each|every $unit',
    (c) => ({ kind: 'set', every: 1, unit: c.word(0) as 'day', times: 2 }),
    ['[twice a week]'],
  ),
  row('set/weekday', 'set', 'every|each $weekday', (c) => ({ kind: 'setOf', of: { of: 'weekday', n: c.number(0) } }), [
    '[every Monday]',
  ]),
  row('set/weekdays', 'set', '$weekdays', (c) => ({ kind: 'setOf', of: { of: 'weekday', n: c.number(0) } }), [
    'on [Mondays]',
  ]),
  row('about', 'about', 'about|around|circa @year|@month|@decade', (c) => ({ kind: 'about', of: c.expr(0) }), [
    '[around 2015]',
  ]),
];

const clock = (hour: number, minute: number, of: Expr | null): Expr => ({ kind: 'clock', hour, minute, of });
const half = (hour: number, afternoon: number): number => (hour % 12) + afternoon;
const onDay = (time: Expr, day: Expr): Expr | null => (time.kind === 'clock' ? { ...time, of: day } : null);

const monthday = (month: number, day: number): Expr => ({
  kind: 'cycle',
  of: { of: 'monthday', month, day },
  step: 'nearest',
});
const days = (month: number, first: number, last: number): Expr | null =>
  first < last ? between(monthday(month, first), monthday(month, last)) : null;
const daysOf = (month: number, [first, last]: readonly [number, number], year: number): Expr | null =>
  first < last ? between({ kind: 'date', year, month, day: first }, { kind: 'date', year, month, day: last }) : null;
function shortYears(year: number, yy: number): Expr | null {
  const last = year - (year % 100) + yy;
  return last > year && last - year < 30 ? between({ kind: 'date', year }, { kind: 'date', year: last }) : null;
}
