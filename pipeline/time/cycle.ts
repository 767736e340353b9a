import { type Bounds, exactly } from './bounds.ts';
import { type Day, floor, weekday } from './calendar.ts';
import type { Cycle, Step } from './expr.ts';
import { begun, closest, due, ends, next, over, starts } from './turns.ts';

export type Lean = 'past' | 'future' | null;

/**
 * A day without its year that lies so few days ahead is meant even behind a past tense ("declared a dividend payable Dec. 1"): of
 * last year's day of this season news says so. What "will" be is never before the day of speaking.
 */
const NEARBY = 60;

/**
 * The turn that a step means, seen from a day. Policies and counts: DATES, "bare weekday" to "last August".
 * A bare day or month is the latest not after the day, its own included; in a future clause the next one.
 */
export function turn(cycle: Cycle, step: Step, context: { readonly day: Day; readonly lean: Lean }): Bounds | null {
  const { day, lean } = context;
  switch (step) {
    case 'ahead':
      return lean === 'future' ? due(cycle, day) : begun(cycle, day);
    case 'due':
      return lean === 'past' ? begun(cycle, day) : due(cycle, day);
    case 'last':
      return over(cycle, day);
    case 'next':
      return next(cycle, day);
    case 'this':
      return current(cycle, day);
    case 'nearest':
      return nearest(cycle, day, lean);
    case 'latest':
      return begun(cycle, day);
    case 'closest':
      return lean === 'future' ? due(cycle, day) : closest(cycle, day);
  }
}

function nearest(cycle: Cycle, day: Day, lean: Lean): Bounds | null {
  if (cycle.of === 'monthday') {
    const nearby = closest(cycle, day);
    const isAhead = nearby !== null && starts(nearby) > day && starts(nearby) - day <= NEARBY;
    if (lean === null || (lean === 'past' && isAhead)) return nearby;
  }
  // results of a quarter that "will be reported" are those of the one that is over
  return lean === 'future' && cycle.of !== 'quarter' ? due(cycle, day) : begun(cycle, day);
}

/** "this Friday" is of the week, "this May" of the year; in January this winter is the one that began last year. */
function current(cycle: Cycle, day: Day): Bounds | null {
  const frame = cycle.of === 'weekday' || cycle.of === 'weekend' ? 'week' : 'year';
  const [past, future] = [begun(cycle, day), next(cycle, day)];
  if (past !== null && ends(past) >= day) return past;
  return [past, future].find((t) => t !== null && floor(frame, starts(t)) === floor(frame, day)) ?? null;
}

/** How far a story steps back from what it told last before it means the year after. In days. */
const BACKWARD = 120;

/**
 * The turn that a story means after it told of `focus`: a month or a day of that year, or of the next where that is nearer
 * ("December 1941 ... in January"); a weekday, of the week that follows a day. Null where the focus is too wide to say.
 */
export function turnNear(cycle: Cycle, { start, end, precision }: Bounds): Bounds | null {
  if (start === null || end === null || cycle.of === 'dayOfMonth') return null;
  const isDay = start === end;
  if (cycle.of === 'weekday' || cycle.of === 'weekend') return isDay ? due(cycle, start) : null;
  const isLong = precision === 'decade' || precision === 'century';
  if (isLong) return null;
  return next(cycle, (precision === 'year' ? start : start - BACKWARD) - 1);
}

/** The nth turn that begins inside a period, from its end for -1. */
export function turnIn(cycle: Cycle, period: Bounds, nth = 1): Bounds | null {
  const { start, end } = period;
  if (start === null) return null;
  if (cycle.of === 'weekday') {
    const day =
      nth > 0 ? onOrAfter(cycle.n, start) + 7 * (nth - 1) : onOrAfter(cycle.n, (end ?? start) - 6) + 7 * (nth + 1);
    return day >= start && day <= ends(period) ? exactly(day, day, 'day') : null;
  }
  const turn = nth > 0 ? next(cycle, start - 1) : begun(cycle, end ?? start);
  const isInside = turn !== null && starts(turn) >= start && starts(turn) <= ends(period);
  return isInside && Math.abs(nth) === 1 ? turn : null;
}

const onOrAfter = (n: number, day: Day): Day => day + ((n - weekday(day) + 7) % 7);
