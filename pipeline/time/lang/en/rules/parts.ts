import type { Expr, Origin, Part } from '../../../expr.ts';
import { row } from '../row.ts';

const PERIOD =
  '@month|@weakmonth|@season|@weakseason|@quarter|@half|@year|@decade|@century|@unit|@stepped|@turn|@run|@holiday';
/** Periods whose halves have no name of their own. */
const LONG = '@month|@weakmonth|@decade|@century';
const DAY = '@day|@weekday|@stepped|@holiday|@turn';
const CALENDAR: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

const part = (which: string, of: Expr): Expr => ({ kind: 'part', part: which as Part, of });

const day = (offset: number, from: Origin = 'speech'): Expr => ({ kind: 'unit', unit: 'day', offset, from });

/** "the end of the year" is that of the year of speaking. */
const partOfThe = (which: string, unit: string, from: Origin = 'speech'): Expr | null =>
  CALENDAR.has(unit) ? part(which, { kind: 'unit', unit: unit as 'year', offset: 0, from }) : null;

export const parts = [
  row(
    'part/centuries',
    'range',
    'the? $part -? $nth and|to the? $part -? $nth centuries|century',
    (c) => centuries([c.word(0), c.number(1)], [c.word(2), c.number(3)]),
    ['in [the late 19th and early 20th centuries]'],
  ),
  row('part/century', 'part', '$part -? $nth - century', (c) => part(c.word(0), { kind: 'century', n: c.number(1) }), [
    'an [early 19th-century] canal',
  ]),
  row('part', 'part', `$part -|in|on? the? ${PERIOD}`, (c) => part(c.word(0), c.expr(1)), [
    'in [early 2018]',
    '[mid-May]',
    '[late last July]',
    '[late in the 1990s]',
  ]),
  row('part/the', 'part', `the $part -? @decade|@century|@weakseason|@season`, (c) => part(c.word(0), c.expr(1)), [
    'in [the late 1980s]',
    'in [the early summer]',
  ]),
  row('part/decade-short', 'part', 'the $part -? $decadeShort', (c) => shortDecade(c.word(0), c.number(1)), [
    'in [the mid-90s]',
  ]),
  row(
    'part/decade-word',
    'part',
    'the $part -? $tensDecade',
    (c) => part(c.word(0), { kind: 'decade', year: c.number(1) }),
    ['in [the late sixties]'],
  ),
  row('part/edge', 'part', `the? very? $edge of the? ${PERIOD}`, (c) => part(c.word(0), c.expr(1)), [
    'at [the end of 2018]',
    '[the beginning of May]',
  ]),
  row('part/edge-unit', 'part', 'the? very? $edge of the $unit', (c) => partOfThe(c.word(0), c.word(1)), [
    'by [the end of the year]',
  ]),
  row('part/unit-part', 'part', '$part in the $unit', (c) => partOfThe(c.word(0), c.word(1)), ['[late in the year]']),
  row('part/year-end', 'part', '@year|@unit -|’s? end', (c) => yearEnd(c.expr(0)), ['at [last year’s end]']),
  row('part/unit-end', 'part', 'the? $unit -|’s? end', (c) => partOfThe('end', c.word(0)), [
    'by [year-end]',
    "by [year's end]",
    "before [the year's end]",
  ]),
  row('part/first-half', 'part', `the? first half of the? ${LONG}`, (c) => part('firstHalf', c.expr(0)), [
    'in [the first half of May]',
  ]),
  row('part/last-half', 'part', `the? second|last|latter half of the? ${LONG}`, (c) => part('secondHalf', c.expr(0)), [
    'in [the latter half of the 1990s]',
  ]),
  row(
    'part/early-part',
    'part',
    `the? early|earlier|first|opening part|stages of the? ${PERIOD}`,
    (c) => part('early', c.expr(0)),
    ['in [the early part of 2016]'],
  ),
  row(
    'part/late-part',
    'part',
    `the? latter|later|late|last|final|closing part|stages of the? ${PERIOD}`,
    (c) => part('late', c.expr(0)),
    ['in [the latter part of 2016]'],
  ),
  row('part/midway', 'part', `midway|halfway through|in|into the? ${PERIOD}`, (c) => part('mid', c.expr(0)), [
    '[midway through 2016]',
  ]),
  row(
    'part/to',
    'range',
    'the? $part -? to -|--? $part -? @decade|@century',
    (c) => fromTo(c.word(0), c.word(1), c.expr(2)),
    ['in [the mid-to-late 1990s]'],
  ),
  row('part/rest', 'part', 'the rest|remainder of @unit', (c) => part('later', c.expr(0)), [
    'for [the rest of this month]',
  ]),
  row('part/rest-unit', 'part', 'the rest|remainder of the $unit', (c) => partOfThe('later', c.word(0)), [
    'for [the rest of the year]',
  ]),
  row('part/so-far', 'part', 'so far @unit', (c) => part('earlier', c.expr(0)), ['[so far this year]']),
  row('part/unit-so-far', 'part', '@unit so|thus far', (c) => part('earlier', c.expr(0)), ['[this year so far]']),
  row('part/the-unit-so-far', 'part', 'the $unit so|thus|to far|date', (c) => partOfThe('earlier', c.word(0)), [
    'for [the year to date]',
  ]),
  row(
    'part/side',
    'part',
    '$side in|on? the? @unit|@day|@weekday|@stepped|@month|@weakmonth|@year',
    (c) => part(c.word(0), c.expr(1)),
    ['[earlier this year]', '[later this week]', '[Earlier yesterday], he spoke', '[earlier Friday]'],
  ),
  row('part/side-unit', 'part', '$side in|on the $unit', (c) => partOfThe(c.word(0), c.word(1)), [
    '[earlier in the year]',
  ]),
  row('part/side-part', 'part', '$side @daypart', (c) => c.expr(1), ['[later this afternoon]']),
  row(
    'part/sometime',
    'about',
    'sometime in|during|this? @unit|@stepped|@month|@weakmonth|@year|@season|@weakseason|@quarter',
    (c) => ({ kind: 'about', of: c.expr(0) }),
    ['It opens [sometime next year]'],
  ),

  row('daypart', 'daypart', `$part? ${DAY} $daypart`, (c) => part(c.word(c.count - 1), c.expr(c.count - 2)), [
    'on [Sunday night]',
    '[yesterday morning]',
    '[late Sunday night]',
  ]),
  row('daypart/early', 'daypart', '$part on|in @daypart', (c) => c.expr(1), ['[early on Friday morning]']),
  row('daypart/this', 'daypart', '$part? this $daypart', (c) => part(c.word(c.count - 1), day(0)), ['[this morning]']),
  row('daypart/last', 'daypart', '$part? last $daypart', (c) => part(c.word(c.count - 1), day(-1)), ['[last night]']),
  row('daypart/of', 'daypart', `the? $daypart hours? of|on ${DAY}`, (c) => part(c.word(0), c.expr(1)), [
    'on [the night of June 3]',
  ]),
  row(
    'daypart/part-of',
    'daypart',
    `the? $part -? $daypart hours? of|on ${DAY}`,
    (c) => part(c.word(c.count - 2), c.expr(c.count - 1)),
    ['on [the early morning hours of Sunday]'],
  ),
  row(
    'daypart/before-day',
    'daypart',
    `$part -? $daypart ,? ${DAY}`,
    (c) => part(c.word(c.count - 2), c.expr(c.count - 1)),
    ['by [mid-afternoon yesterday]'],
  ),
  row('daypart/hours', 'daypart', `the early|small|predawn|wee hours of ${DAY}|@daypart`, (c) => hours(c.expr(0)), [
    'in [the early hours of Sunday]',
  ]),
  row('daypart/that', 'daypart', 'that same? $daypart', (c) => part(c.word(0), day(0, 'focus')), ['[that night]']),
  row('daypart/same', 'daypart', 'the same $daypart', (c) => part(c.word(0), day(0, 'focus')), ['[the same night]']),
  row('daypart/next', 'daypart', 'the next|following $daypart', (c) => part(c.word(0), day(1, 'focus')), [
    '[the next morning]',
  ]),
  row('daypart/previous', 'daypart', 'the previous|preceding $daypart', (c) => part(c.word(0), day(-1, 'focus')), [
    '[the previous night]',
  ]),
  row('daypart/before', 'daypart', 'the $daypart before (,|.)', (c) => part(c.word(0), day(-1, 'focus')), [
    'It rained [the night before], he said',
  ]),
  row(
    'daypart/the',
    'daypart',
    '(in|during|by|on|for) the $part? $daypart',
    (c) => part(c.word(c.count - 1), day(0, 'scene')),
    ['in [the afternoon]'],
  ),
  row(
    'daypart/part',
    'daypart',
    '(in|by|until|before|after|since) $part -? $daypart',
    (c) => part(c.word(1), day(0, 'scene')),
    ['by [mid-afternoon]', 'in [late morning]'],
  ),
  row(
    'daypart/dawn',
    'daypart',
    '(at|by|until|before|after|since|around) $sky',
    (c) => part(c.word(0), day(0, 'scene')),
    ['at [dawn]'],
  ),
  row('daypart/dawn-day', 'daypart', `$sky on|of? ${DAY}`, (c) => part(c.word(0), c.expr(1)), ['at [dawn on Friday]']),
  row('part/day', 'part', '$part on? @day|@weekday', (c) => part(c.word(0), c.expr(1)), [
    '[late yesterday]',
    '[early Tuesday]',
  ]),
];

const centuries = (first: readonly [string, number], last: readonly [string, number]): Expr => ({
  kind: 'between',
  from: part(first[0], { kind: 'century', n: first[1] }),
  to: part(last[0], { kind: 'century', n: last[1] }),
  extent: 'within',
});

export const fromTo = (first: string, last: string, of: Expr): Expr => ({
  kind: 'between',
  from: part(first, of),
  to: part(last, of),
  extent: 'within',
});

const shortDecade = (which: string, two: number): Expr | null =>
  two % 10 === 0 && two >= 40 ? part(which, { kind: 'decade', year: 1900 + two }) : null;

const hours = (of: Expr): Expr => (of.kind === 'part' ? of : part('morning', of));

/** "1999's end", "last year-end": only years, quarters and the like have ends that news speaks of. */
const yearEnd = (of: Expr): Expr | null => (of.kind === 'unit' || of.kind === 'date' ? part('end', of) : null);
