import type { Expr, Length, Origin, Part } from '../../../expr.ts';
import { row } from '../row.ts';
import { exact, lengthOf, plural } from './amounts.ts';
import { turned } from './dates.ts';
import { previous } from './focus.ts';
import { stepped } from './steps.ts';

const shift = (length: Length, sign: 1 | -1, from: Origin | Expr): Expr => ({ kind: 'shift', length, sign, from });
const one = (name: string): Length => lengthOf(exact(1), name);
/** British: "a week on Friday" is a week after the next one. */
const weekOn = (length: Length, weekday: Expr): Expr | null => {
  const next = stepped(weekday, 'next');
  return next && (length.unit === 'week' || length.unit === 'month') ? exactly(length, 1, next) : null;
};

const today: Expr = { kind: 'unit', unit: 'day', offset: 0, from: 'speech' };
/** "will open in two weeks"; in other clauses it is how long something took. */
const ahead = (length: Length): Expr => ({ kind: 'shift', length, sign: 1, from: 'speech', ahead: true });
const past = (): Expr => ({ kind: 'reference', to: 'past' });
const exactly = (length: Length, sign: 1 | -1, from: Expr): Expr => ({
  kind: 'shift',
  length,
  sign,
  from,
  exact: true,
});
/** "a year ago" beside the results of a quarter is that quarter of the year before. */
const compared = (expr: Expr): Expr =>
  expr.kind === 'shift' && expr.length.unit === 'year' && expr.length.amount.max === 1
    ? { ...expr, reported: true }
    : expr;

/** So long before or after the day of speaking, the time spoken of, a date or an event. */
export const shifts = [
  row('ago', 'shift', '@length ago|back', (c) => compared(shift(c.length(0), -1, 'speech')), [
    'proposed [a year ago] was',
    'officials [several weeks ago] and',
    '[more than two years ago]',
  ]),
  row('ago/plural', 'shift', '$units ago', (c) => shift(plural(c.word(0)), -1, 'speech'), ['[years ago]']),
  row('ago/weekday', 'turn', '@length ago on? @weekday', (c) => exactly(c.length(0), -1, c.expr(1)), [
    'He died [a week ago Friday]',
  ]),
  row('ago/today', 'shift', '@length ago today', (c) => exactly(c.length(0), -1, today), [
    '[a year ago today] it fell',
  ]),
  row('on-weekday', 'shift', '@alength on @weekday', (c) => weekOn(c.length(0), c.expr(1)), [
    'It ends [a week on Friday]',
  ]),
  row('from-today', 'shift', '@length from today', (c) => exactly(c.length(0), 1, today), ['[a week from today]']),
  row('in/ahead', 'shift', '(in) @length', (c) => ahead(c.length(0)), ['It will open in [two weeks]']),
  row('ago/weekday-first', 'turn', '@weekday @length ago', (c) => turned(c.expr(0), shift(c.length(1), -1, 'speech')), [
    'He died [Friday a week ago]',
  ]),
  row('ago/long', 'reference', 'not? so|too|that|very? long ago', past, ['[long ago]', '[not so long ago]']),
  row('ago/time', 'reference', 'a? long|short|some|little? time|while ago', past, [
    '[some time ago]',
    '[a long time ago]',
  ]),
  row('this-time', 'shift', 'this|the same? time last year', () => lastYear(), ['[this time last year]']),
  row('from-now', 'shift', '@length from now', (c) => shift(c.length(0), 1, 'speech'), ['[two weeks from now]']),
  row('hence', 'shift', '@length hence', (c) => shift(c.length(0), 1, 'speech'), ['[two weeks hence]']),
  row('in-time', 'shift', '(in) @length ’|’s time', (c) => shift(c.length(0), 1, 'speech'), ["in [two weeks' time]"]),
  row(
    'from-date',
    'shift',
    '@length from @date',
    (c) => exactly(c.length(0), 1, stepped(c.expr(1), 'next') ?? c.expr(1)),
    ['[two weeks from Friday]'],
  ),
  row('after-date', 'shift', '@length after @date', (c) => shift(c.length(0), 1, c.expr(1)), [
    '[two days after Christmas]',
  ]),
  row('before-date', 'shift', '@length before @date', (c) => shift(c.length(0), -1, c.expr(1)), [
    '[a week before Christmas]',
  ]),
  row('unit-after-date', 'shift', 'the $unit after @date', (c) => shift(one(c.word(0)), 1, c.expr(1)), [
    '[the day after Christmas]',
  ]),
  row('unit-before-date', 'shift', 'the $unit before @date', (c) => shift(one(c.word(0)), -1, c.expr(1)), [
    '[the day before Christmas]',
  ]),
  row('later', 'shift', '@length later|afterwards|afterward', (c) => shift(c.length(0), 1, 'focus'), [
    '[two years later]',
  ]),
  row('earlier', 'shift', '@length earlier|previously', (c) => compared(shift(c.length(0), -1, 'focus')), [
    '[a month earlier]',
  ]),
  row('later/plural', 'shift', '$units later|afterwards|afterward', (c) => shift(plural(c.word(0)), 1, 'focus'), [
    '[Years later] he',
  ]),
  row('earlier/plural', 'shift', '$units earlier', (c) => shift(plural(c.word(0)), -1, 'focus'), ['[months earlier]']),
  row('earlier/before', 'shift', 'the $unit before (,|.)', (c) => shift(one(c.word(0)), -1, 'focus'), [
    '[the year before], he',
    'He left [the day before].',
  ]),
  row('later/after', 'shift', 'the $unit after (,|.)', (c) => shift(one(c.word(0)), 1, 'focus'), [
    'He left [the day after].',
  ]),
  row('earlier/weekday', 'turn', 'the @weekday before (,|.)', (c) => previous(c.expr(0)), [
    'He left [the Friday before].',
  ]),

  row('after-event', 'event', '@length (after|following|into)', (c) => shift(c.length(0), 1, 'event'), [
    'made [one day] after Khamenei spoke',
  ]),
  row('before-event', 'event', '@length (before)', (c) => shift(c.length(0), -1, 'event'), [
    '[two weeks] before the vote',
  ]),
  row('before-event/ahead', 'event', '@length (ahead|prior of|to)', (c) => shift(c.length(0), -1, 'event'), [
    '[two weeks] ahead of the vote',
  ]),
  row('units-after-event', 'event', '$units (after|following)', (c) => shift(plural(c.word(0)), 1, 'event'), [
    '[hours] after the blast',
  ]),
  row('units-before-event', 'event', '$units (before)', (c) => shift(plural(c.word(0)), -1, 'event'), [
    '[days] before the vote',
  ]),
  row('units-before-event/ahead', 'event', '$units (ahead|prior of|to)', (c) => shift(plural(c.word(0)), -1, 'event'), [
    '[days] ahead of the vote',
  ]),
  row('daypart-after-event', 'event', 'the $daypart (after)', (c) => onEvent(c.word(0), 1), [
    '[the morning] after the fire',
  ]),
  row('daypart-before-event', 'event', 'the $daypart (before)', (c) => onEvent(c.word(0), -1), [
    '[the night] before the raid',
  ]),
  row('daypart-of-event', 'event', 'the $daypart (of the|his|her|its|their)', (c) => onEvent(c.word(0), 0), [
    'on [the night] of the murder',
  ]),
  row('units-into-event', 'event', '$units (into)', (c) => shift(plural(c.word(0)), 1, 'event'), [
    '[hours] into the strike',
  ]),
  row('unit-after-event', 'event', 'the $unit (after)', (c) => shift(one(c.word(0)), 1, 'event'), [
    '[the day] after the vote',
  ]),
  row('unit-before-event', 'event', 'the $unit (before)', (c) => shift(one(c.word(0)), -1, 'event'), [
    '[the day] before the vote',
  ]),
];

/** "the morning after the fire" is of the day after; "the night before the raid" of the day before. */
const onEvent = (daypart: string, offset: number): Expr => ({
  kind: 'part',
  part: daypart as Part,
  of: { kind: 'unit', unit: 'day', offset, from: 'event' },
});

/** The same time of the year before, loosely. */
const lastYear = (): Expr => shift({ ...one('year'), amount: { ...exact(1), article: true } }, -1, 'speech');
