import { civil, type Day, dayOf, daysInMonth, weekday } from '../pipeline/time/calendar.ts';
import type { DateValue, Precision } from './date-value.ts';

const dayOfIso = (text: string): Day => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return dayOf(year, month, day);
};

/** A unit of the calendar as its first and last day: which days may begin one, which may end one, how long it is. */
type Unit = {
  readonly begins: (day: Day) => boolean;
  readonly ends: (day: Day) => boolean;
  readonly spans: (first: Day, last: Day) => boolean;
};

/** Runs of whole months that begin at months `step` apart, counted from `phase`. */
function months(count: number, step: number, phase: number): Unit {
  const index = (day: Day): number => civil(day).year * 12 + civil(day).month - 1;
  const isFirst = (day: Day): boolean => civil(day).day === 1;
  const isLast = (day: Day): boolean => civil(day).day === daysInMonth(civil(day).year, civil(day).month);
  return {
    begins: (day) => isFirst(day) && (index(day) - phase) % step === 0,
    ends: (day) => isLast(day) && (index(day) + 1 - phase) % step === 0,
    spans: (first, last) => index(last) - index(first) + 1 === count,
  };
}

const any = (): boolean => true;
const oneDay: Unit = { begins: any, ends: any, spans: (first, last) => first === last };

const UNITS: Readonly<Record<Exclude<Precision, 'interval'>, Unit>> = {
  time: oneDay,
  day: oneDay,
  week: {
    begins: (day) => weekday(day) === 1,
    ends: (day) => weekday(day) === 7,
    spans: (first, last) => last - first === 6,
  },
  month: months(1, 1, 0),
  quarter: months(3, 3, 0),
  // Meteorological seasons begin in March, June, September and December.
  season: months(3, 3, 2),
  half: months(6, 6, 0),
  year: months(12, 12, 0),
  decade: months(120, 120, 0),
  century: months(1200, 1200, 0),
};

/**
 * Whether the bounds are what the precision says: a month is a whole month, a week runs Monday to Sunday. An open side
 * leaves the other to begin or end such a unit. Approximate bounds may lie anywhere.
 */
export function agreesWithPrecision({ precision, start, end, approximate }: DateValue): boolean {
  if (precision === 'interval' || approximate) return true;
  const unit = UNITS[precision];
  const first = start === null ? null : dayOfIso(start);
  const last = end === null ? null : dayOfIso(end);
  if (first !== null && !unit.begins(first)) return false;
  if (last !== null && !unit.ends(last)) return false;
  return first === null || last === null || unit.spans(first, last);
}
