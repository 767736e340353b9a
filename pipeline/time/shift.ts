import { type Bounds, exactly, type Precision } from './bounds.ts';
import { ceil, type Day, floor, offset, type Unit } from './calendar.ts';
import type { Expr, Length, LengthUnit } from './expr.ts';

type Shift = Extract<Expr, { kind: 'shift' }>;
type Run = Extract<Expr, { kind: 'run' }>;

/** How a length's unit moves a day, and how finely its result is known: "a decade ago" vouches for the year at best. */
const MOVES: Readonly<Record<LengthUnit, { by: Unit; times: number; grain: Unit; loose: boolean }>> = {
  second: { by: 'day', times: 0, grain: 'day', loose: false },
  minute: { by: 'day', times: 0, grain: 'day', loose: false },
  // "six hours ago" may have been yesterday: an article's day has no hour here
  hour: { by: 'day', times: 1 / 24, grain: 'day', loose: true },
  day: { by: 'day', times: 1, grain: 'day', loose: false },
  weekend: { by: 'week', times: 1, grain: 'week', loose: false },
  week: { by: 'week', times: 1, grain: 'week', loose: false },
  month: { by: 'month', times: 1, grain: 'month', loose: false },
  quarter: { by: 'quarter', times: 1, grain: 'quarter', loose: false },
  half: { by: 'half', times: 1, grain: 'half', loose: false },
  year: { by: 'year', times: 1, grain: 'year', loose: false },
  decade: { by: 'year', times: 10, grain: 'year', loose: true },
  century: { by: 'year', times: 100, grain: 'decade', loose: true },
};

/** A length as whole steps of the unit that moves it: a year and a half is 18 months. */
function steps(unit: LengthUnit, n: number): { by: Unit; n: number } {
  const { by, times } = MOVES[unit];
  const whole = n * times;
  if (Number.isInteger(whole)) return { by, n: whole };
  return by === 'year'
    ? { by: 'month', n: Math.round(whole * 12) }
    : by === 'week'
      ? { by: 'day', n: Math.round(whole * 7) }
      : { by, n: Math.round(whole) };
}

const move = (day: Day, unit: LengthUnit, n: number): Day => {
  const step = steps(unit, Math.abs(n));
  return offset(step.by, day, Math.sign(n) * step.n);
};

/**
 * A time so far before or after another, at the length's own precision (two years ago is a year: 51 of 53 in gold).
 * From a named day a week is exact: "two weeks from Friday" is a Friday. Null where the origin is open on that side.
 */
export function shifted({ length, sign, from: source, exact }: Shift, from: Bounds): Bounds | null {
  const { amount, unit, bound } = length;
  if (from.start === null || from.end === null) return null;
  if (amount.min !== amount.max || amount.loose || bound !== null) return spread(length, sign, from);
  const start = move(from.start, unit, sign * amount.max);
  const end = move(from.end, unit, sign * amount.max);
  if (source === 'speech' && unit === 'year' && (amount.article || !Number.isInteger(amount.max)))
    return sameTimeOfYear(start, amount.article ? 1 : 3);
  const { grain, loose } = MOVES[unit];
  const byDays = exact || grain === 'day' || (grain === 'week' && source !== 'speech');
  if (byDays)
    return settled({ ...exactly(start, end, from.precision), approximate: from.approximate || (loose && !exact) });
  const approximate = loose || from.approximate || !Number.isInteger(amount.max);
  return settled({ ...exactly(...whole(grain, { start, end }), coarser(grain, from)), approximate });
}

/** A month after 2015 is no year of the calendar any more. */
function settled(bounds: Bounds): Bounds {
  const { start, end, precision } = bounds;
  if (start === null || precision === 'interval' || precision === 'time') return bounds;
  const fits =
    precision === 'season'
      ? floor('quarter', offset('month', start, 1)) === offset('month', start, 1) &&
        offset('month', start, 3) - 1 === end
      : floor(precision, start) === start && ceil(precision, start) === end;
  return fits ? bounds : { ...bounds, precision: 'interval' };
}

/** A day widens to the unit; a period keeps its own edges. */
const whole = (grain: Unit, { start, end }: { start: Day; end: Day }): [Day, Day] =>
  start === end ? [floor(grain, start), ceil(grain, end)] : [floor('month', start), ceil('month', end)];

/** Of a day only the unit is vouched for; a longer period stays what it was: a year before the third quarter is a quarter. */
const coarser = (grain: Unit, from: Bounds): Precision => (from.start === from.end ? grain : from.precision);

/**
 * "a year ago" is loosely the same time of the year before, not the whole calendar year: one month to either side; "two
 * and a half years ago" three.
 */
const sameTimeOfYear = (day: Day, months: number): Bounds => ({
  ...exactly(floor('month', offset('month', day, -months)), ceil('month', offset('month', day, months)), 'interval'),
  approximate: true,
});

/** "a few weeks ago", "more than a year ago": bounds as wide as the words. */
function spread({ amount, unit, bound }: Length, sign: 1 | -1, from: Bounds): Bounds {
  const isAbout = bound === 'about' || amount.loose === true;
  const least = bound === 'less' ? amount.min / 2 : isAbout ? amount.min * 0.75 : amount.min;
  const most = bound === 'more' ? amount.max * 1.5 : isAbout ? amount.max * 1.25 : amount.max;
  const { grain } = MOVES[unit];
  const [near, far] = sign < 0 ? [from.end ?? 0, from.start ?? 0] : [from.start ?? 0, from.end ?? 0];
  const close = move(near, unit, sign * least);
  const distant = move(far, unit, sign * most);
  const [first, last] = sign < 0 ? [distant, close] : [close, distant];
  const end = sign < 0 ? Math.min(ceil(grain, last), near) : ceil(grain, last);
  const start = sign > 0 ? Math.max(floor(grain, first), near) : floor(grain, first);
  return { ...exactly(start, end, 'interval'), approximate: true };
}

/**
 * A stretch up to a day, or on from it: the past few days, the next two years; or, its last day named, as long as it says:
 * "the year ended Sept. 30" is just a year.
 */
export function run(
  { length: { amount, unit }, sign, from: source }: Run,
  { start, end, approximate }: Bounds,
): Bounds | null {
  if (start === null || end === null) return null;
  if (typeof source !== 'string') {
    const first = move(end + 1, unit, -amount.max);
    return { ...exactly(first, end, named(first, end)), approximate };
  }
  const day = sign < 0 ? end : start;
  const reach = move(day, unit, sign * amount.max);
  const exactUnit = MOVES[unit].by === 'day' || MOVES[unit].by === 'week';
  const loose = amount.min !== amount.max || !exactUnit;
  return { ...exactly(Math.min(reach, day), Math.max(reach, day), 'interval'), approximate: loose || approximate };
}

/** The calendar's own name for a stretch of days, if it has one. */
const named = (first: Day, last: Day): Precision =>
  NAMED.find((unit) => floor(unit, first) === first && ceil(unit, first) === last) ?? 'interval';
const NAMED = ['week', 'month', 'quarter', 'half', 'year'] as const;
