import type { Unit } from '../../../calendar.ts';
import type { Expr, Origin, Step } from '../../../expr.ts';
import { row } from '../row.ts';
import { exact, lengthOf } from './amounts.ts';
import { nearest } from './dates.ts';

export const CYCLE = '@weekday|@month|@weakmonth|@holiday';

/** How many units a step goes: last year, this year, next year. */
export const OFFSETS: Readonly<Record<Step, number>> = {
  last: -1,
  this: 0,
  next: 1,
  nearest: 0,
  ahead: 0,
  due: 0,
  closest: 0,
  latest: 0,
};

/** "player of the year" is no time. */
const DURING = 'for|in|during|over|through|throughout';

const CALENDAR: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);

const day = (offset: number): Expr => ({ kind: 'unit', unit: 'day', offset, from: 'speech' });
export const weekend = (step: Step): Expr => ({ kind: 'cycle', of: { of: 'weekend' }, step });
const weekday = (n: number): Expr => nearest({ of: 'weekday', n });

/** The calendar unit some steps away; hours and minutes are no calendar units. */
export function unit(name: string, offset: number, from: Origin | Expr = 'speech'): Expr | null {
  if (name === 'weekend') return from === 'speech' ? weekend(offset < 0 ? 'last' : offset > 0 ? 'next' : 'this') : null;
  return CALENDAR.has(name) ? { kind: 'unit', unit: name as Unit, offset, from } : null;
}

/** A bare cycle takes the step: last + August. Of what is already placed there is no "last". */
export const stepped = (expr: Expr, step: Step): Expr | null =>
  expr.kind === 'cycle' && expr.step === 'nearest' ? { ...expr, step } : null;

const step = (word: string): Step => word as Step;

/** Days and calendar units some steps from the day of speaking. */
export const steps = [
  row('day', 'day', '$offset', (c) => day(c.number(0)), ['He left [yesterday]', '[Today] it rained']),
  row('day/tonight', 'daypart', 'tonight|overnight', () => ({ kind: 'part', part: 'night', of: day(0) }), [
    'They play [tonight]',
  ]),
  row('day/before-yesterday', 'day', 'the day before yesterday', () => day(-2), ['It fell [the day before yesterday]']),
  row('day/after-tomorrow', 'day', 'the day after tomorrow', () => day(2), ['It opens [the day after tomorrow]']),
  row('day/hyphen', 'day', 'to - morrow', () => day(1), ['He sails [to-morrow]']),
  row('weekday', 'weekday', '$weekday', (c) => weekday(c.number(0)), ['on [Monday]', 'The [Friday] vote']),
  row(
    'weekday/abbreviated',
    'weekday',
    '(on|last|next|since|until|by|from) $weekdayAbbr',
    (c) => weekday(c.number(c.count - 1)),
    ['on [Tues.]'],
  ),
  row('step/cycle', 'stepped', `$step|$past ${CYCLE}`, (c) => stepped(c.expr(1), step(c.word(0))), [
    'Since [last August], attempts',
    '[next Friday]',
    'since [last May]',
  ]),
  row('step/this-past', 'stepped', `this past|last ${CYCLE}`, (c) => stepped(c.expr(c.count - 1), 'last'), [
    '[this past Friday]',
  ]),
  row(
    'step/past-season',
    'stepped',
    'this past $season',
    (c) => stepped(nearest({ of: 'season', n: c.number(c.count - 1) }), 'last'),
    ['[this past spring]'],
  ),
  row(
    'step/season',
    'stepped',
    '$step $season',
    (c) => stepped(nearest({ of: 'season', n: c.number(1) }), step(c.word(0))),
    ['[last summer]', '[this fall]'],
  ),
  row('step/coming', 'stepped', `this|the coming|upcoming ${CYCLE}`, (c) => stepped(c.expr(0), 'next'), [
    '[this coming Friday]',
  ]),
  row(
    'step/coming-season',
    'stepped',
    'this|the coming|upcoming $season',
    (c) => stepped(nearest({ of: 'season', n: c.number(0) }), 'next'),
    ['[this coming winter]'],
  ),
  row('step/cycle-week', 'turn', '@weekday week', (c) => inAWeek(c.expr(0)), ['It opens [Friday week]']),
  row('step/unit', 'unit', '$step $unit', (c) => unit(c.word(1), OFFSETS[step(c.word(0))]), [
    '[Last week], a source told',
    '[next month]',
  ]),
  row('step/this-very', 'unit', 'this very|same|coming $unit', (c) => unit(c.word(0), 0), ['[this very week]']),
  row('step/past-weekend', 'unit', 'the|this $past weekend', () => weekend('last'), ['[this past weekend]']),
  row('step/coming-weekend', 'unit', 'the|this coming weekend', () => weekend('next'), ['[the coming weekend]']),
  row('step/weekend-before-last', 'unit', 'the weekend before last', () => weekBefore(weekend('last')), [
    '[the weekend before last]',
  ]),
  row('step/unit-before-last', 'unit', 'the $unit before last', (c) => unit(c.word(0), -2), ['[the week before last]']),
  row('step/unit-after-next', 'unit', 'the $unit after next', (c) => unit(c.word(0), 2), ['[the week after next]']),
  row('step/cycle-before-last', 'stepped', `the ${CYCLE} before last`, (c) => beforeLast(c.expr(0)), [
    '[the Friday before last]',
  ]),
  row('unit/current', 'unit', 'the $current $unit', (c) => unit(c.word(1), 0), ['[the current year]']),
  row('unit/of-speech', 'unit', `(${DURING}) the $unit`, (c) => periodOfSpeech(c.word(0)), [
    'for [the year], volume was flat',
    'For [the week], the index fell',
  ]),
  row(
    'unit/of-speech-part',
    'unit',
    '(months|weeks|days|most|much|all|part|course of) the $unit',
    (c) => periodOfSpeech(c.word(0)),
    ['the first weeks of [the year]'],
  ),
  row('weekend', 'unit', 'the weekend', () => weekend('nearest'), ['over [the weekend]']),
  row('weekend/of', 'unit', 'the $unit of @day', (c) => weekOf(c.word(0), c.expr(1)), ['[the week of March 6]']),
  row(
    'unit/ended',
    'run',
    'the $unit (that? ended|ending|ends|to|through on|in? the? @day|@month|@weakmonth|@part)',
    (c) => ended(c.word(0), c.expr(1)),
    ['in [the quarter] ended Sept. 30', 'for [the year] ending June 30'],
  ),
];

const weekBefore = (from: Expr): Expr => ({
  kind: 'shift',
  length: lengthOf(exact(1), 'week'),
  sign: -1,
  from,
  exact: true,
});

const inAWeek = (expr: Expr): Expr | null => {
  const from = stepped(expr, 'next');
  return from && { kind: 'shift', length: lengthOf(exact(1), 'week'), sign: 1, from };
};

const beforeLast = (expr: Expr): Expr | null => {
  const from = stepped(expr, 'last');
  const back = expr.kind === 'cycle' && expr.of.of === 'weekday' ? 'week' : 'year';
  return from && { kind: 'shift', length: lengthOf(exact(1), back), sign: -1, from };
};

/** "the week of March 6": the calendar unit that holds the day. */
const weekOf = (name: string, of: Expr): Expr | null => (name === 'week' ? unit(name, 0, of) : null);

/** "the quarter ended Sept. 30", "the year to June": so long, up to that day. */
const ended = (name: string, day: Expr): Expr | null =>
  name === 'day' ? null : { kind: 'run', length: lengthOf(exact(1), name), sign: -1, from: day };

/** "for the year" is the year of speaking; "in the quarter" is told of elsewhere, "of the day" and "the decade" tell too little. */
const periodOfSpeech = (name: string): Expr | null =>
  name === 'year' || name === 'month' || name === 'week' ? unit(name, 0) : null;
