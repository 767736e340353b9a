import { type Bounds, exactly } from './bounds.ts';
import { ceil, civil, type Day, dayOf, daysInMonth, floor, offset } from './calendar.ts';
import type { Cycle } from './expr.ts';
import { holiday } from './holidays.ts';

const months = (year: number, from: number, count: number): [Day, Day] => {
  const start = dayOf(year, from, 1);
  return [start, offset('month', start, count) - 1];
};

/** The turn of a yearly cycle that begins in the year, or null where the year has none (29 February). */
function turnOfYear(cycle: Cycle, year: number): Bounds | null {
  switch (cycle.of) {
    case 'month':
      return exactly(...months(year, cycle.n, 1), 'month');
    case 'monthday': {
      if (cycle.day > daysInMonth(year, cycle.month)) return null;
      const day = dayOf(year, cycle.month, cycle.day);
      return exactly(day, day, 'day');
    }
    case 'season':
      return exactly(...months(year, 3 + 3 * cycle.n, 3), 'season');
    case 'quarter':
      return exactly(...months(year, 3 * cycle.n - 2, 3), 'quarter');
    case 'half':
      return exactly(...months(year, 6 * cycle.n - 5, 6), 'half');
    case 'holiday': {
      const day = holiday(cycle.name, year);
      return day === null ? null : exactly(day, day, 'day');
    }
    default:
      return null;
  }
}

/** 29 February comes every four years, eight around a century's end. */
const REACH = 9;

/** The turn that begins in the week, the month or the year k steps from that of the day; null where that has none. */
function turnAt(cycle: Cycle, day: Day, k: number): Bounds | null {
  switch (cycle.of) {
    case 'weekday': {
      const at = floor('week', day) + 7 * k + cycle.n - 1;
      return exactly(at, at, 'day');
    }
    case 'weekend': {
      const saturday = floor('week', day) + 7 * k + 5;
      return exactly(saturday, saturday + 1, 'interval');
    }
    case 'dayOfMonth': {
      const first = offset('month', floor('month', day), k);
      const at = first + cycle.day - 1;
      return at > ceil('month', first) ? null : exactly(at, at, 'day');
    }
    default:
      return turnOfYear(cycle, civil(day).year + k);
  }
}

/** First and last day of a turn; open sides reach for ever. */
export const starts = (b: Bounds): Day => b.start ?? Number.NEGATIVE_INFINITY;
export const ends = (b: Bounds): Day => b.end ?? Number.POSITIVE_INFINITY;

/** The first turn that ends on or after a day: the one that holds it, or the next. */
export const due = (cycle: Cycle, day: Day): Bounds | null => forward(cycle, day, (t) => ends(t) >= day);
/** The first turn that begins after a day. */
export const next = (cycle: Cycle, day: Day): Bounds | null => forward(cycle, day, (t) => starts(t) > day);
/** The last turn that has begun by a day. */
export const begun = (cycle: Cycle, day: Day): Bounds | null => backward(cycle, day, (t) => starts(t) <= day);
/** The last turn that is over before a day. */
export const over = (cycle: Cycle, day: Day): Bounds | null => backward(cycle, day, (t) => ends(t) < day);

/** Of the turns on both sides of a day the one that begins closer. */
export function closest(cycle: Cycle, day: Day): Bounds | null {
  const [past, future] = [begun(cycle, day), next(cycle, day)];
  if (past === null || future === null) return past ?? future;
  return day - starts(past) <= starts(future) - day ? past : future;
}

function forward(cycle: Cycle, day: Day, is: (turn: Bounds) => boolean): Bounds | null {
  for (let k = -1; k <= REACH; k++) {
    const turn = turnAt(cycle, day, k);
    if (turn !== null && is(turn)) return turn;
  }
  return null;
}

function backward(cycle: Cycle, day: Day, is: (turn: Bounds) => boolean): Bounds | null {
  for (let k = 1; k >= -REACH; k--) {
    const turn = turnAt(cycle, day, k);
    if (turn !== null && is(turn)) return turn;
  }
  return null;
}
