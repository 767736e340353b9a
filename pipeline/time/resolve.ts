import { stepsFrom } from './absolute.ts';
import { type Bounds, exactly, isWritable, type Resolution, type Why } from './bounds.ts';
import { ceil, type Day, dayOf, daysInMonth, floor, offset, type Unit } from './calendar.ts';
import { type Lean, turn, turnIn, turnNear } from './cycle.ts';
import type { Cycle, Expr, Origin } from './expr.ts';
import { partOf } from './part.ts';
import { run, shifted } from './shift.ts';

/**
 * What a meaning meets when it is resolved. `now` is the day of speaking, null for an undated article; `focus` the time
 * last spoken of; `period` the quarter or half-year whose results were last spoken of, with which a report compares "a
 * year ago"; `tale`: the text goes from date to date and has no day of speaking; `event` the time of the event that the expression hangs on ("one day after ...").
 */
export type Context = {
  readonly now: Day | null;
  readonly lean: Lean;
  readonly focus: Bounds | null;
  readonly period: Bounds | null;
  readonly tale: boolean;
  readonly event: Bounds | null;
};

export const NOWHERE: Context = { now: null, lean: null, focus: null, period: null, tale: false, event: null };

const fail = (why: Why): Resolution => ({ ok: false, why });

function done(bounds: Bounds | null): Resolution {
  if (bounds === null) return fail('impossible');
  if (bounds.start === null && bounds.end === null) return fail('vague');
  if (isAfter(bounds, bounds)) return fail('order');
  return isWritable(bounds) ? { ok: true, bounds } : fail('range');
}

/** A meaning and its surroundings to bounds, or the reason why not. All date policy is here and in what this calls. */
export function resolve(expr: Expr, context: Context): Resolution {
  switch (expr.kind) {
    case 'reference':
      return expr.to === 'present' ? present(context) : fail('vague');
    case 'date':
      return date(expr);
    case 'decade':
      return done(exactly(dayOf(expr.year, 1, 1), dayOf(expr.year + 9, 12, 31), 'decade'));
    case 'century':
      return done(exactly(dayOf(expr.n * 100 - 100, 1, 1), dayOf(expr.n * 100 - 1, 12, 31), 'century'));
    case 'cycle':
      if (isNever(expr.of)) return fail('impossible');
      return context.now === null
        ? narrated(expr, context)
        : done(turn(expr.of, expr.step, { day: context.now, lean: context.lean }));
    case 'turn':
      return then(resolve(expr.in, context), (period) =>
        done(loosen(turnIn(expr.of, period, expr.nth), period.approximate || expr.fiscal === true)),
      );
    case 'nth':
      return then(resolve(expr.in, context), (period) => done(nthOf(expr, period)));
    case 'unit':
      if (expr.reported && context.period !== null) return done(unitAt(expr.unit, 0, context.period));
      return then(origin(expr.from, context), (from) =>
        done(loosen(unitAt(expr.unit, expr.offset, from), expr.fiscal === true)),
      );
    case 'shift':
      if (expr.ahead && context.lean !== 'future') return fail('length');
      if (expr.reported && context.period !== null) return done(shifted({ ...expr, from: 'focus' }, context.period));
      return then(origin(expr.from, context), (from) => done(shifted(expr, from)));
    case 'run':
      if (expr.ahead && context.lean !== 'future') return fail('length');
      return then(origin(expr.from, context), (from) => done(run(expr, from)));
    case 'part':
      return then(resolve(expr.of, context), (whole) => done(partOf(expr.part, whole, pointIn(expr.of, context))));
    case 'clock':
      return then(origin(expr.of ?? 'scene', context), (day) => done(atClock(expr, day)));
    case 'length':
      return fail('length');
    case 'set':
    case 'setOf':
      return fail('set');
    case 'between':
      return between(expr, context);
    case 'list':
      return joined(sides(expr.items, context), (first, second) => done(cover(first, second)));
    case 'about':
      return then(resolve(expr.of, context), (bounds) => done({ ...bounds, approximate: true }));
  }
}

/** Where "earlier" ends and "later" begins: now, or for "later that year" the time last told of. */
const pointIn = (of: Expr, { now, focus }: Context): Day | null =>
  stepsFrom(of, 'focus') ? (focus?.start ?? null) : now;

/** 30 February comes in no year. */
const isNever = (of: Cycle): boolean => of.of === 'monthday' && (of.day < 1 || of.day > daysInMonth(LEAP, of.month));
const LEAP = 2000;

/**
 * A tale's "In June 1941 ... On 3 July" goes by what was told before, which is a guess and so approximate; nothing else has a
 * date without a day of speaking.
 */
function narrated({ of, step }: Extract<Expr, { kind: 'cycle' }>, { tale, focus }: Context): Resolution {
  if (!tale || focus === null || step === 'last' || step === 'this' || step === 'next') return fail('publication');
  const at = turnNear(of, focus);
  return at === null ? fail('publication') : done({ ...at, approximate: true });
}

const then = (resolution: Resolution, next: (bounds: Bounds) => Resolution): Resolution =>
  resolution.ok ? next(resolution.bounds) : resolution;

const loosen = (bounds: Bounds | null, approximate: boolean): Bounds | null =>
  bounds && { ...bounds, approximate: bounds.approximate || approximate };

function present({ now }: Context): Resolution {
  return now === null
    ? fail('publication')
    : done({ ...exactly(now, now, 'day'), approximate: true, extent: 'throughout' });
}

function date({ year, month, day }: Extract<Expr, { kind: 'date' }>): Resolution {
  if (month === undefined) return done(exactly(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year'));
  if (day === undefined)
    return done(exactly(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)), 'month'));
  return day < 1 || day > daysInMonth(year, month)
    ? fail('impossible')
    : done(exactly(dayOf(year, month, day), dayOf(year, month, day), 'day'));
}

/** The bounds that an expression steps from. */
function origin(from: Origin | Expr, context: Context): Resolution {
  if (typeof from !== 'string') return resolve(from, context);
  const { now, focus, event } = context;
  switch (from) {
    case 'speech':
      return now === null ? fail('publication') : { ok: true, bounds: exactly(now, now, 'day') };
    case 'focus':
      return focus === null ? fail('focus') : { ok: true, bounds: focus };
    case 'scene':
      return origin(focus !== null && focus.start === focus.end ? 'focus' : 'speech', context);
    case 'event':
      return event === null ? fail('event') : { ok: true, bounds: event };
  }
}

function unitAt(unit: Unit, steps: number, from: Bounds): Bounds | null {
  if (from.start === null) return null;
  const day = offset(unit, floor(unit, from.start), steps);
  const last = from.end === null ? from.start : offset(unit, floor(unit, from.end), steps);
  // "the following week" after "in March": no one week is known
  if (last > day) return { ...exactly(day, ceil(unit, last), 'interval'), approximate: true };
  return exactly(day, ceil(unit, day), unit);
}

/** Counted from either end of the period. A week so told is some seven days: the first of June are the days 1 to 7. */
function nthOf({ n, unit }: Extract<Expr, { kind: 'nth' }>, { start, end }: Bounds): Bounds | null {
  if (start === null || end === null) return null;
  const steps = n > 0 ? n - 1 : n;
  const from = offset(unit, n > 0 ? start : end + 1, steps);
  const to = offset(unit, from, 1) - 1;
  if (from < start || to > end) return null;
  return unit === 'week' || floor(unit, from) !== from
    ? { ...exactly(from, to, 'interval'), approximate: true }
    : exactly(from, to, unit);
}

const two = (n: number): string => String(n).padStart(2, '0');

function atClock({ hour, minute }: Extract<Expr, { kind: 'clock' }>, day: Bounds): Bounds {
  if (day.start === null || day.start !== day.end) return day;
  return { ...day, precision: 'time', clock: `${two(hour)}:${two(minute)}` };
}

type Between = Extract<Expr, { kind: 'between' }>;

function between({ from, to, extent, exclusive }: Between, context: Context): Resolution {
  if (from === null) {
    if (to === null) return fail('vague');
    return then(resolve(to, context), (last) => {
      const end = exclusive && !last.approximate && last.start !== null ? last.start - 1 : last.end;
      return done({ ...last, start: null, end, extent });
    });
  }
  if (to === null) {
    return then(resolve(from, context), (first) => {
      const start = exclusive && !first.approximate && first.end !== null ? first.end + 1 : first.start;
      return done({ ...first, start, end: null, extent });
    });
  }
  return joined(sides([from, to], context), (first, last) =>
    isAfter(first, last) ? fail('order') : done({ ...cover(first, last), start: first.start, end: last.end, extent }),
  );
}

const isAfter = (a: Bounds, b: Bounds): boolean => a.start !== null && b.end !== null && a.start > b.end;

/**
 * Two times that stand in order, "Monday to Friday", "November and December": where each by itself would come out the
 * wrong way round, the second is looked for from the first on (in a future clause), or the first back from the second.
 */
export function sides([from, to]: readonly [Expr, Expr], context: Context): [Resolution, Resolution] {
  const first = resolve(from, context);
  const second = resolve(to, context);
  if (!first.ok || !second.ok || !isAfter(first.bounds, second.bounds)) return [first, second];
  return context.lean === 'future'
    ? [first, resolve(to, { ...context, now: first.bounds.start })]
    : [resolve(from, { ...context, now: second.bounds.start, lean: 'past' }), second];
}

const joined = (
  [first, second]: readonly [Resolution, Resolution],
  use: (first: Bounds, second: Bounds) => Resolution,
): Resolution => then(first, (a) => then(second, (b) => use(a, b)));

function cover(a: Bounds, b: Bounds): Bounds {
  const start = a.start === null || b.start === null ? null : Math.min(a.start, b.start);
  const end = a.end === null || b.end === null ? null : Math.max(a.end, b.end);
  return { ...a, start, end, precision: 'interval', approximate: a.approximate || b.approximate, clock: null };
}
