import type { DateValue } from '../../schemas/date-value.ts';

/** A day's parts, as far as a side of a date is told: a month has no day, a year no month. */
export type Side = { readonly year: number; readonly month: number | null; readonly day: number | null };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const sideOf = (iso: string, unit: 'day' | 'month' | 'year'): Side => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month: unit === 'year' ? null : month, day: unit === 'day' ? day : null };
};

const named = ({ year, month, day }: Side): string =>
  [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(' ');

/** Both sides, without what the second one says again: 8-28 May 2023, Jan-Jun 2023. */
function range(from: Side, to: Side): string {
  if (named(from) === named(to)) return named(to);
  if (from.year !== to.year) return `${named(from)} – ${named(to)}`;
  if (from.month !== to.month) return `${named({ ...from, year: 0 }).replace(/ 0$/, '')} – ${named(to)}`;
  return `${from.day}–${named(to)}`;
}

/** The unit that bounds are told in: whole years and months by their names. */
function unitOf({ start, end }: DateValue): 'day' | 'month' | 'year' {
  const begins = (tail: string): boolean => start === null || start.endsWith(tail);
  if (begins('-01-01') && (end === null || end.endsWith('-12-31'))) return 'year';
  return begins('-01') && (end === null || isLastOfMonth(end)) ? 'month' : 'day';
}

/** The first and the last day of a date, each as far as its words vouch for it; null on an open side. */
export function sidesOf(date: DateValue): { readonly from: Side | null; readonly to: Side | null } {
  const { start, end, precision } = date;
  const unit = precision === 'time' || precision === 'day' || precision === 'week' ? 'day' : unitOf(date);
  return { from: start === null ? null : sideOf(start, unit), to: end === null ? null : sideOf(end, unit) };
}

/** Whether it was at some time in several days, where whoever draws them may seem to say that it took all of them. */
export const isSomeTimeWithin = ({ start, end, extent }: DateValue): boolean =>
  extent === 'within' && start !== null && end !== null && start !== end;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLastOfMonth(iso: string): boolean {
  const { year, month, day } = sideOf(iso, 'day');
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day === (month === 2 && isLeap ? 29 : LENGTHS[(month ?? 1) - 1]);
}

/** From the first to the last day, as a reader would say it. */
function boundsInWords(date: DateValue, from: string, to: string): string {
  switch (date.precision) {
    case 'time':
    case 'day':
      return range(sideOf(from, 'day'), sideOf(to, 'day'));
    case 'week':
      return `week of ${range(sideOf(from, 'day'), sideOf(to, 'day'))}`;
    case 'decade':
    case 'century':
      return date.edtf.includes('X') ? `the ${from.slice(0, 4)}s` : inUnit(date, from, to);
    default:
      return inUnit(date, from, to);
  }
}

const inUnit = (date: DateValue, from: string, to: string): string => {
  const unit = unitOf(date);
  return range(sideOf(from, unit), sideOf(to, unit));
};

/** An open side: what runs on from a day or up to it, or lies somewhere on that side of it. */
function openInWords(date: DateValue): string {
  const { start, end, precision, extent } = date;
  const unit = precision === 'day' || precision === 'time' ? 'day' : unitOf(date);
  if (start !== null) {
    const from = named(sideOf(start, unit));
    return extent === 'throughout' ? `since ${from}` : `${from} or later`;
  }
  if (end === null) return 'at an unknown time';
  const to = named(sideOf(end, unit));
  return extent === 'throughout' ? `until ${to}` : `${to} or earlier`;
}

/** A date in words, no more exact than it is: "May 2018", "about 8–28 May 2023", "since Aug 2022". */
export function dateInWords(date: DateValue): string {
  const { start, end, approximate, extent, precision, time } = date;
  const about = approximate ? 'about ' : '';
  if (start === null || end === null) return about + openInWords(date);
  const bounds = boundsInWords(date, start, end);
  const clock = precision === 'time' && time !== undefined ? `, ${time}` : '';
  const whole = extent === 'throughout' && start !== end ? ', all of it' : '';
  return `${about}${bounds}${clock}${whole}`;
}
