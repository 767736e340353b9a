import { DateTime } from 'luxon';

/** A whole day of the proleptic Gregorian calendar, counted from 1970-01-01. Never an instant: a day has no time zone. */
export type Day = number;

/** The calendar's units that are runs of whole days. A unit is two functions, after d3-time; all else follows from them. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** Years that the notations can write: EDTF and TIMEX3 give a year four digits. */
export const YEARS = { first: 1, last: 9999 };

type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** Days to civil date and back in whole-number arithmetic (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civil(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** ISO weekday: 1 Monday to 7 Sunday. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** ISO week and the year that the week belongs to. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = day + 4 - weekday(day);
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

const monthIndex = ({ year, month }: Civil): number => year * 12 + month - 1;
const firstOfMonth = (index: number): Day => dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);

/** First day of the unit that holds the day. Centuries run from 1900 to 1999, as news says "the 1900s" and "20th century". */
export function floor(unit: Unit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return day + 1 - weekday(day);
  const size = MONTHS[unit] ?? 1;
  return firstOfMonth(Math.floor(monthIndex(civil(day)) / size) * size);
}

/** The same place n units on. 31 January plus one month is 28 February. */
export function offset(unit: Unit, day: Day, n: number): Day {
  if (unit === 'day') return day + n;
  if (unit === 'week') return day + 7 * n;
  const from = civil(day);
  const target = firstOfMonth(monthIndex(from) + n * (MONTHS[unit] ?? 1));
  const { year, month } = civil(target);
  return target + Math.min(from.day, daysInMonth(year, month)) - 1;
}

/** Last day of the unit that holds the day. */
export const ceil = (unit: Unit, day: Day): Day => offset(unit, floor(unit, day), 1) - 1;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** ISO day, yyyy-mm-dd. */
export function iso(day: Day): string {
  const { year, month, day: d } = civil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** Most dates are written so, and need no reader of all that ISO 8601 allows. */
const PLAIN_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const civilDay = (year: number, month: number, day: number): Day | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;

/**
 * The local day of an ISO date or date-time, in the offset it was written with: 2023-06-12T23:30:00-04:00 is the 12th.
 * A date-time in UTC is read in `zone` where one is known, as feeds convert to UTC. Null for what is no date.
 */
export function parseDay(text: string, zone: string | null = null): Day | null {
  const plain = PLAIN_DAY.exec(text);
  if (plain) return civilDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const parsed = DateTime.fromISO(text, { setZone: true });
  if (!parsed.isValid) return null;
  const local = zone !== null && /Z$/i.test(text) ? parsed.setZone(zone) : parsed;
  return local.isValid ? dayOf(local.year, local.month, local.day) : null;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** English name of the weekday of an ISO day; empty for what is no day. */
export function civilWeekday(isoDay: string): string {
  const parsed = parseDay(isoDay);
  return parsed === null ? '' : (WEEKDAYS[weekday(parsed) - 1] ?? '');
}
