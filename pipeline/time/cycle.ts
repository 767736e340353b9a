import { type Bounds, exactly } from './bounds.ts';
import { ceil, civil, type Day, dayOf, daysInMonth, floor, offset, weekday } from './calendar.ts';
import type { Cycle, Step } from './expr.ts';
import { holiday } from './holidays.ts';

export type Lean = 'past' | 'future' | null;

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

/** Turns of the cycle around a day, in order: enough of them that every step finds its turn. */
function turnsAround(cycle: Cycle, day: Day): Bounds[] {
  const span = (n: number): number[] => Array.from({ length: 2 * n + 1 }, (_, i) => i - n);
  switch (cycle.of) {
    case 'weekday':
      return span(2).map((k) => {
        const at = floor('week', day) + 7 * k + cycle.n - 1;
        return exactly(at, at, 'day');
      });
    case 'weekend':
      return span(2).map((k) => {
        const saturday = floor('week', day) + 7 * k + 5;
        return exactly(saturday, saturday + 1, 'interval');
      });
    case 'dayOfMonth':
      return span(3).flatMap((k) => {
        const first = offset('month', floor('month', day), k);
        return first + cycle.day - 1 > ceil('month', first)
          ? []
          : [exactly(first + cycle.day - 1, first + cycle.day - 1, 'day')];
      });
    default: {
      const { year } = civil(day);
      // 29 February comes every four years, eight around a century's end
      return span(9).flatMap((k) => turnOfYear(cycle, year + k) ?? []);
    }
  }
}

/**
 * A day without its year that lies so few days ahead or back is meant, whatever the words around it lean to: of last year's
 * day of this season news says so.
 */
const NEARBY = { ahead: 60, back: 30 };
const isNear = (days: number, lean: Lean): boolean => (lean === 'past' ? days <= NEARBY.ahead : days >= -NEARBY.back);

const starts = (b: Bounds): Day => b.start ?? Number.NEGATIVE_INFINITY;
const ends = (b: Bounds): Day => b.end ?? Number.POSITIVE_INFINITY;

/**
 * The turn that a step means, seen from a day. Policies and counts: DATES, "bare weekday" to "last August".
 * A bare day or month is the latest not after the day, its own included; in a future clause the next one.
 */
export function turn(cycle: Cycle, step: Step, context: { readonly day: Day; readonly lean: Lean }): Bounds | null {
  const { day, lean } = context;
  const turns = turnsAround(cycle, day);
  switch (step) {
    case 'ahead':
      return lean === 'future' ? (turns.find((t) => ends(t) >= day) ?? null) : latest(turns, day);
    case 'due':
      return lean === 'past' ? latest(turns, day) : (turns.find((t) => ends(t) >= day) ?? null);
    case 'last':
      return turns.findLast((t) => ends(t) < day) ?? null;
    case 'next':
      return turns.find((t) => starts(t) > day) ?? null;
    case 'this': {
      const frame = cycle.of === 'weekday' || cycle.of === 'weekend' ? 'week' : 'year';
      // in January this winter is the one that began last year
      const around = turns.find((t) => starts(t) <= day && ends(t) >= day);
      return around ?? turns.find((t) => floor(frame, starts(t)) === floor(frame, day)) ?? null;
    }
    case 'nearest':
      if (cycle.of === 'monthday') {
        const nearby = closest(turns, day);
        if (lean === null || (nearby !== null && isNear(starts(nearby) - day, lean))) return nearby;
      }
      // results of a quarter that "will be reported" are those of the one that is over
      if (lean === 'future' && cycle.of !== 'quarter') return turns.find((t) => ends(t) >= day) ?? null;
      return latest(turns, day);
    case 'latest':
      return latest(turns, day);
    case 'closest':
      return lean === 'future' ? (turns.find((t) => ends(t) >= day) ?? null) : closest(turns, day);
  }
}

const latest = (turns: readonly Bounds[], day: Day): Bounds | null => turns.findLast((t) => starts(t) <= day) ?? null;

const closest = (turns: readonly Bounds[], day: Day): Bounds | null =>
  turns.reduce<Bounds | null>(
    (best, t) => (best === null || Math.abs(starts(t) - day) < Math.abs(starts(best) - day) ? t : best),
    null,
  );

/** How far a story steps back from what it told last before it means the year after. In days. */
const BACKWARD = 120;

/**
 * The turn that a story means after it told of `focus`: a month or a day of that year, or of the next where that is nearer
 * ("December 1941 ... in January"); a weekday, of the week that follows a day. Null where the focus is too wide to say.
 */
export function turnNear(cycle: Cycle, { start, end, precision }: Bounds): Bounds | null {
  if (start === null || end === null || cycle.of === 'dayOfMonth') return null;
  const isDay = start === end;
  if (cycle.of === 'weekday' || cycle.of === 'weekend')
    return isDay ? (turnsAround(cycle, start).find((t) => ends(t) >= start) ?? null) : null;
  const isLong = precision === 'decade' || precision === 'century';
  if (isLong) return null;
  const from = precision === 'year' ? start : start - BACKWARD;
  return turnsAround(cycle, start).find((t) => starts(t) >= from) ?? null;
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
  const inside = turnsAround(cycle, start).filter((t) => starts(t) >= start && starts(t) <= ends(period));
  return inside.at(nth > 0 ? nth - 1 : nth) ?? null;
}

const onOrAfter = (n: number, day: Day): Day => day + ((n - weekday(day) + 7) % 7);
