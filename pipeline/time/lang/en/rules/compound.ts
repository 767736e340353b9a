import type { Expr, Length, Part } from '../../../expr.ts';
import { row } from '../row.ts';
import { part } from './relative.ts';

const PERIOD = '@month|@weakmonth|@season|@weakseason|@quarter|@half|@year|@decade|@century|@unit|@stepped|@turn|@run';
const ANY = '@date|@weakmonth|@weakseason';

type Between = Extract<Expr, { kind: 'between' }>;
const between = (from: Expr | null, to: Expr | null, extent: Between['extent'] = 'within'): Between => ({
  kind: 'between',
  from,
  to,
  extent,
});

/** "before 2018" leaves 2018 out; before the end of a year, or before noon, is a time inside. */
const beyond = (side: Between): Expr => {
  const kind = (side.from ?? side.to)?.kind;
  return kind === 'part' || kind === 'clock' ? side : { ...side, exclusive: true };
};

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
  const cycles = a.kind === 'cycle' && b.kind === 'cycle' && a.of.of === b.of.of && a.step === b.step;
  const years = a.kind === 'date' && b.kind === 'date' && a.month === undefined && b.year === a.year + 1;
  return cycles || years ? { kind: 'list', items: [a, b] } : null;
}

export const compound = [
  row('part', 'part', `$part -|in? the? ${PERIOD}`, (c) => part(c.word(0) as Part, c.expr(1)), [
    'in [early 2018]',
    '[mid-May]',
    '[late last July]',
    '[late in the 1990s]',
  ]),
  row('part/the', 'part', 'the $part -? @decade|@century', (c) => part(c.word(0) as Part, c.expr(1)), [
    'in [the late 1980s]',
  ]),
  row('part/edge', 'part', `the? $edge of the? ${PERIOD}`, (c) => part(c.word(0) as Part, c.expr(1)), [
    'at [the end of 2018]',
    '[the beginning of May]',
  ]),
  row('part/edge-unit', 'part', 'the? $edge of the $unit', (c) => partOfThe(c.word(0), c.word(1)), [
    'by [the end of the year]',
  ]),
  row('part/unit-end', 'part', '$unit - end', (c) => partOfThe('end', c.word(0)), ['by [year-end]']),
  row(
    'daypart',
    'part',
    '$part? @day|@weekday|@stepped $daypart',
    (c) => part(c.word(c.count - 1) as Part, c.expr(c.count - 2)),
    ['on [Sunday night]', '[yesterday morning]'],
  ),
  row('daypart/this', 'part', 'this $daypart', (c) => part(c.word(0) as Part, day(0)), ['[this morning]']),
  row('daypart/last', 'part', 'last $daypart', (c) => part(c.word(0) as Part, day(-1)), ['[last night]']),
  row('daypart/of', 'part', 'the $daypart of @day|@weekday', (c) => part(c.word(0) as Part, c.expr(1)), [
    'on [the night of June 3]',
  ]),

  row('part/day', 'part', '$part on? @day|@weekday', (c) => part(c.word(0) as Part, c.expr(1)), [
    '[late yesterday]',
    '[early Tuesday]',
  ]),
  row('clock', 'clock', '$hour : $minute $zone?', (c) => clock(c.number(0), c.number(1), null), ['at [8:30]']),
  row('clock/noon', 'clock', '(at|by|until|before|after|around) noon', () => clock(12, 0, null), ['at [noon]']),
  row('clock/midnight', 'clock', '(at|by|until|before|after|around) midnight', () => clock(24, 0, null), [
    'at [midnight]',
  ]),
  row('clock/o-clock', 'clock', '$hour o ’ clock', (c) => clock(c.number(0), 0, null), ["at [5 o'clock]"]),
  row('clock/ampm', 'clock', '$hour $ampm $zone?', (c) => clock(half(c.number(0), c.number(1)), 0, null), [
    'at [8 p.m.]',
  ]),
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

  row('since', 'open', `(since) ${ANY}`, (c) => between(c.expr(0), null, 'throughout'), [
    'Since [last August], multilateral',
    'since [May 2018]',
  ]),
  // "up from last year" and "from a year ago" compare, and begin nothing
  row(
    'from',
    'open',
    '(from) @day|@weekday|@stepped|@month|@weakmonth|@weakseason|@year|@holiday|@timed',
    (c) => between(c.expr(0), null, 'throughout'),
    ['from [Monday]'],
  ),
  row('until', 'open', `(until|till|by|through) ${ANY}`, (c) => between(null, c.expr(0)), [
    'until [Friday]',
    'by [June]',
  ]),
  row('before', 'open', `(before) ${ANY}`, (c) => beyond(between(null, c.expr(0))), ['before [2018]']),
  row('after', 'open', `(after) ${ANY}`, (c) => beyond(between(c.expr(0), null)), ['after [2018]']),
  row('range', 'range', `from|between? ${ANY} to|until|through|-|-- ${ANY}`, (c) => range(c.expr(0), c.expr(1)), [
    '[from March to May]',
  ]),
  row('range/between', 'range', `between|from ${ANY} and ${ANY}`, (c) => range(c.expr(0), c.expr(1)), [
    '[between 2010 and 2012]',
  ]),
  row('list', 'range', `${ANY} and ${ANY}`, (c) => neighbours(c.expr(0), c.expr(1)), ['on [Monday and Tuesday]']),
  row(
    'range/days',
    'range',
    'from|between? $month|$abbr|$weak $day -|--|to|and $day',
    (c) => days(c.number(0), c.number(1), c.number(2)),
    ['on [June 3-5]'],
  ),
  row(
    'range/days-year',
    'range',
    'from|between? $month|$abbr|$weak $day -|--|to|and $day ,? $year',
    (c) => daysOf(c.number(0), [c.number(1), c.number(2)], c.number(3)),
    ['on [June 3-5, 2023]'],
  ),
  row(
    'range/days-month',
    'range',
    'from|between? $day to|-|--|and $day $month|$abbr|$weak',
    (c) => days(c.number(2), c.number(0), c.number(1)),
    ['[from 3 to 9 June]'],
  ),
  row(
    'range/days-month-year',
    'range',
    'from|between? $day to|-|--|and $day $month|$abbr|$weak ,? $year',
    (c) => daysOf(c.number(2), [c.number(0), c.number(1)], c.number(3)),
    ['on [3-9 June 2019]'],
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
  row(
    'set/number-times',
    'set',
    '$num times a|an|each|every $unit',
    (c) => ({ kind: 'set', every: 1, unit: c.word(1) as 'day', times: c.number(0) }),
    ['[three times a week]'],
  ),
  row('set/every-length', 'set', 'every|each @length', (c) => everyLength(c.length(0)), ['[every two years]']),
  row(
    'set/every-other',
    'set',
    'every other $unit',
    (c) => ({ kind: 'set', every: 2, unit: c.word(0) as 'day', times: null }),
    ['[every other day]'],
  ),
  row('set/weekends', 'set', '(on|at) weekends', () => ({ kind: 'set', every: 1, unit: 'weekend', times: null }), [
    'on [weekends]',
  ]),
  row('set/cycle', 'set', 'every|each @weekday|@month|@weakmonth|@holiday', (c) => repeated(c.expr(0)), [
    '[every Monday]',
    '[each January]',
  ]),
  row('set/season', 'set', 'every|each $season', (c) => ({ kind: 'setOf', of: { of: 'season', n: c.number(0) } }), [
    '[every summer]',
  ]),
  row('set/weekdays', 'set', '$weekdays', (c) => ({ kind: 'setOf', of: { of: 'weekday', n: c.number(0) } }), [
    'on [Mondays]',
  ]),
  row('about', 'about', 'about|around|circa @year|@month|@decade', (c) => ({ kind: 'about', of: c.expr(0) }), [
    '[around 2015]',
  ]),
];

/** "the end of the year" is that of the year of speaking. */
const partOfThe = (which: string, unit: string): Expr | null =>
  unit === 'year' ||
  unit === 'quarter' ||
  unit === 'month' ||
  unit === 'week' ||
  unit === 'decade' ||
  unit === 'century'
    ? part(which as Part, { kind: 'unit', unit, offset: 0, from: 'speech' })
    : null;
const day = (offset: number): Expr => ({ kind: 'unit', unit: 'day', offset, from: 'speech' });
const repeated = (expr: Expr): Expr | null => (expr.kind === 'cycle' ? { kind: 'setOf', of: expr.of } : null);
const everyLength = ({ amount, unit }: Length): Expr | null =>
  amount.written === 'X' ? null : { kind: 'set', every: amount.written, unit, times: null };
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
