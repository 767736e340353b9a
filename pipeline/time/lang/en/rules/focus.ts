import type { Expr } from '../../../expr.ts';
import { row } from '../row.ts';
import { exact, lengthOf } from './amounts.ts';
import { nearest, turned } from './dates.ts';
import { CYCLE, unit, weekend } from './steps.ts';

/** The first such turn after the time spoken of. */
const following = (expr: Expr): Expr | null =>
  turned(expr, {
    kind: 'between',
    from: { kind: 'shift', length: lengthOf(exact(1), 'day'), sign: 1, from: 'focus' },
    to: null,
    extent: 'within',
  });
/** The last such turn before it. */
export const previous = (expr: Expr): Expr | null => {
  const frame = expr.kind === 'cycle' && expr.of.of === 'weekday' ? 'week' : 'year';
  const back = (name: string): Expr => ({
    kind: 'shift',
    length: lengthOf(exact(1), name),
    sign: -1,
    from: 'focus',
    exact: true,
  });
  return turned(expr, { kind: 'between', from: back(frame), to: back('day'), extent: 'within' }, -1);
};
/** "that Friday" is of the week spoken of, "that October" of the year. */
const ofFocus = (expr: Expr): Expr | null => {
  const isOfWeek = expr.kind === 'cycle' && (expr.of.of === 'weekday' || expr.of.of === 'weekend');
  return turned(expr, { kind: 'unit', unit: isOfWeek ? 'week' : 'year', offset: 0, from: 'focus' });
};

/** What is reckoned from the time spoken of last: that week, the following day, the previous Friday. */
export const focus = [
  row('focus/that', 'unit', 'that very|same? $unit', (c) => unit(c.word(0), 0, 'focus'), [
    '[that week]',
    'on [that same day]',
  ]),
  row('focus/the-same', 'unit', 'the very? same $unit', (c) => unit(c.word(0), 0, 'focus'), ['[the same day]']),
  row('focus/following', 'unit', 'the following $unit', (c) => unit(c.word(0), 1, 'focus'), ['[the following day]']),
  row('focus/next-day', 'unit', 'the next $unit', (c) => unit(c.word(0), 1, 'focus'), ['[The next day] they left']),
  row('focus/previous', 'unit', 'the previous|preceding|prior $unit', (c) => unit(c.word(0), -1, 'focus'), [
    '[the previous day]',
  ]),
  row('focus/cycle', 'turn', `the following|next ${CYCLE}`, (c) => following(c.expr(0)), ['[the following Tuesday]']),
  row(
    'focus/season',
    'turn',
    'the following|next $season',
    (c) => following(nearest({ of: 'season', n: c.number(0) })),
    ['[the following spring]'],
  ),
  row('focus/previous-cycle', 'turn', `the previous|preceding|prior ${CYCLE}`, (c) => previous(c.expr(0)), [
    '[the previous Friday]',
  ]),
  row(
    'focus/previous-season',
    'turn',
    'the previous|preceding $season',
    (c) => previous(nearest({ of: 'season', n: c.number(0) })),
    ['[the previous summer]'],
  ),
  row('focus/that-cycle', 'turn', `that ${CYCLE}`, (c) => ofFocus(c.expr(0)), ['[that Friday]', '[that October]']),
  row('focus/that-season', 'turn', 'that $season', (c) => ofFocus(nearest({ of: 'season', n: c.number(0) })), [
    '[that summer]',
  ]),
  row('focus/that-weekend', 'turn', 'that weekend', () => ofFocus(weekend('nearest')), ['[that weekend]']),
];
