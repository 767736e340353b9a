import { type Bounds, isWritable, type Resolution } from './bounds.ts';
import { iso } from './calendar.ts';
import type { Cycle, Expr, Length, LengthUnit, Part } from './expr.ts';
import { periodValue, two, unknownTurn, weekValue } from './timex3-value.ts';

/** TIMEX3 attributes (ISO-TimeML 1.2.1): written from the meaning, and from the bounds where it has them. */
export type Timex3 = {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod: string | null;
};

const UNITS: Readonly<Record<LengthUnit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

const PARTS: Readonly<Record<Part, { mod: string } | { time: string }>> = {
  early: { mod: 'START' },
  start: { mod: 'START' },
  mid: { mod: 'MID' },
  late: { mod: 'END' },
  end: { mod: 'END' },
  firstHalf: { mod: 'START' },
  secondHalf: { mod: 'END' },
  earlier: { mod: 'START' },
  later: { mod: 'END' },
  morning: { time: 'TMO' },
  noon: { time: 'T12:00' },
  afternoon: { time: 'TAF' },
  evening: { time: 'TEV' },
  night: { time: 'TNI' },
  midnight: { time: 'T24:00' },
};

const MODS = { about: 'APPROX', less: 'LESS_THAN', more: 'MORE_THAN' } as const;

/** P2Y, PT3H, PXW; half an hour is PT30M. */
function duration({ amount, unit, bound }: Length): string {
  if (unit === 'hour' && amount.written === 0.5)
    return duration({ amount: { ...amount, written: 30 }, unit: 'minute', bound });
  const code = UNITS[unit];
  return code.startsWith('T') ? `PT${amount.written}${code.slice(1)}` : `P${amount.written}${code}`;
}

const plain = (value: string): Timex3 => ({ type: 'DATE', value, mod: null });

/** The value of a meaning; `at` is what it resolved to. Without bounds the unknown places are X. */
export function timex3(expr: Expr, at: Resolution): Timex3 {
  switch (expr.kind) {
    case 'reference':
      return plain(`${expr.to.toUpperCase()}_REF`);
    case 'cycle':
    case 'turn':
      return plain(at.ok ? turnValue(expr.of, at.bounds) : unknownTurn(expr.of));
    case 'shift':
      if (expr.ahead || (!at.ok && at.why === 'event')) return timex3({ kind: 'length', length: expr.length }, at);
      if (expr.length.amount.written === 'X') return plain(expr.sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
      return { ...plain(shiftValue(expr, at)), mod: expr.length.bound && MODS[expr.length.bound] };
    case 'run':
      return stretch(expr, at);
    case 'length':
      return { type: 'DURATION', value: duration(expr.length), mod: expr.length.bound && MODS[expr.length.bound] };
    case 'nth':
      return plain(nthValue(expr, at));
    case 'part':
      return part(expr, at);
    case 'clock':
      return clock(expr, at);
    case 'set':
      return {
        type: 'SET',
        value: duration({
          amount: { min: expr.every, max: expr.every, written: expr.every },
          unit: expr.unit,
          bound: null,
        }),
        mod: null,
      };
    case 'setOf':
      return { type: 'SET', value: unknownTurn(expr.of), mod: null };
    case 'between': {
      const side = expr.to === null ? expr.from : expr.from === null ? expr.to : null;
      return side === null
        ? plain(dateValue(at))
        : timex3(side, at.ok ? { ok: true, bounds: filled(at.bounds, expr.exclusive ? 1 : 0) } : at);
    }
    case 'about':
      return { ...timex3(expr.of, at), mod: 'APPROX' };
    case 'unit':
      return plain(unitValue(expr, at));
    case 'date':
    case 'decade':
    case 'century':
    case 'list':
      return plain(dateValue(at));
  }
}

const onDay = (b: Bounds, day: number): Bounds => ({ ...b, start: day, end: day });

/** Both sides take the day that is named: "since Monday" is written as Monday, "before 2018" (`gap` 1) as 2018; at the end of all years as the bound. */
const filled = (b: Bounds, gap: number): Bounds => {
  const named = onDay(b, b.start === null ? (b.end ?? 0) + gap : b.start - gap);
  return isWritable(named) ? named : onDay(b, b.start ?? b.end ?? 0);
};

function part(expr: Extract<Expr, { kind: 'part' }>, at: Resolution): Timex3 {
  const attribute = PARTS[expr.part];
  if ('mod' in attribute) {
    const whole = timex3(expr.of, wholeOf(expr.of, at));
    return { ...whole, mod: attribute.mod };
  }
  return { type: 'TIME', value: `${dateValue(at)}${attribute.time}`, mod: null };
}

/** A part's bounds lie inside its period: the period's own value is read off the first day. */
function wholeOf(of: Expr, at: Resolution): Resolution {
  if (!at.ok || at.bounds.precision !== 'interval') return at;
  return { ok: true, bounds: { ...at.bounds, precision: grainOf(of) } };
}

function grainOf(period: Expr): Bounds['precision'] {
  switch (period.kind) {
    case 'unit':
      return period.unit;
    case 'date':
      return period.month === undefined ? 'year' : 'month';
    case 'decade':
    case 'century':
      return period.kind;
    case 'cycle':
    case 'turn':
      return cyclePrecision(period.of);
    default:
      return 'year';
  }
}

const cyclePrecision = (cycle: Cycle): Bounds['precision'] =>
  cycle.of === 'month' || cycle.of === 'season' || cycle.of === 'quarter' || cycle.of === 'half' ? cycle.of : 'day';

function clock(expr: Extract<Expr, { kind: 'clock' }>, at: Resolution): Timex3 {
  const time = `T${two(expr.hour)}:${two(expr.minute)}`;
  const day = at.ok && at.bounds.start !== null ? iso(at.bounds.start) : 'XXXX-XX-XX';
  return { type: 'TIME', value: day + time, mod: null };
}

/**
 * Loose bounds are written as the length's own unit: at their middle ("a year ago" is a year), or for "more than two
 * years ago" at the side where it is two years.
 */
function shiftValue({ length, sign }: Extract<Expr, { kind: 'shift' }>, at: Resolution): string {
  if (!at.ok || at.bounds.precision !== 'interval') return dateValue(at);
  const { start, end } = at.bounds;
  if (start === null || end === null) return dateValue(at);
  const { unit, bound } = length;
  const grain =
    unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'decade' ? unit : 'day';
  if (bound === 'more' || bound === 'less') return periodValue(grain, (bound === 'more') === sign < 0 ? end : start);
  const middle = Math.ceil((start + end) / 2);
  // two days after a month, or after a year, are of no one day
  const isWide = (days: number): boolean => (grain === 'day' || grain === 'week') && end - start >= days;
  return periodValue(isWide(300) ? 'year' : isWide(25) ? 'month' : grain, middle);
}

/** "the quarter ended Sept. 30" is a quarter, and a year so told the year it ends in; other stretches are known by their length. */
function stretch({ length, from }: Extract<Expr, { kind: 'run' }>, at: Resolution): Timex3 {
  const { amount, unit } = length;
  if (at.ok && typeof from !== 'string' && at.bounds.start !== null && at.bounds.end !== null && amount.max === 1) {
    if (unit === 'year') return plain(periodValue('year', at.bounds.end));
    if (unit === 'quarter' || unit === 'month' || unit === 'week')
      return plain(periodValue(unit, Math.round((at.bounds.start + at.bounds.end) / 2)));
  }
  return timex3({ kind: 'length', length }, at);
}

/** A day somewhere in a longer time ("that day", of October): what is known of it, and X for the rest. */
function unitValue({ unit }: Extract<Expr, { kind: 'unit' }>, at: Resolution): string {
  if (!at.ok || at.bounds.precision !== 'interval' || unit !== 'day') return dateValue(at);
  const [from, to] = [at.bounds.start, at.bounds.end].map((day) => (day === null ? '' : iso(day)));
  return from?.slice(0, 7) === to?.slice(0, 7)
    ? `${from?.slice(0, 7)}-XX`
    : from?.slice(0, 4) === to?.slice(0, 4)
      ? `${from?.slice(0, 4)}-XX-XX`
      : 'XXXX-XX-XX';
}

const nthValue = ({ unit }: Extract<Expr, { kind: 'nth' }>, at: Resolution): string =>
  at.ok && at.bounds.start !== null ? periodValue(unit, at.bounds.start) : 'XXXX-XX-XX';

function dateValue(at: Resolution): string {
  if (!at.ok || at.bounds.start === null) return 'XXXX-XX-XX';
  return periodValue(at.bounds.precision, at.bounds.start);
}

function turnValue(cycle: Cycle, { start, precision }: Bounds): string {
  if (start === null) return unknownTurn(cycle);
  return cycle.of === 'weekend' ? `${weekValue(start)}-WE` : periodValue(precision, start);
}
