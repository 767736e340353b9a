import type { DateValue } from '../../schemas/date-value.ts';
import { dayOf } from '../time/calendar.ts';

/** First and last day that an event may have had, as days since 1970-01-01; infinite where open. Both inclusive. */
export type Bounds = { readonly first: number; readonly last: number };

export const UNBOUNDED: Bounds = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (isoDay: string): number => {
  const [year = 1970, month = 1, day = 1] = isoDay.split('-').map(Number);
  return dayOf(year, month, day);
};

export const boundsOf = (date: DateValue | null): Bounds => ({
  first: date?.start ? dayNumber(date.start) : UNBOUNDED.first,
  last: date?.end ? dayNumber(date.end) : UNBOUNDED.last,
});

export const intersect = (a: Bounds, b: Bounds): Bounds => ({
  first: Math.max(a.first, b.first),
  last: Math.min(a.last, b.last),
});

export const isEmpty = (bounds: Bounds): boolean => bounds.first > bounds.last;

export const compatible = (a: Bounds, b: Bounds): boolean => a.first <= b.last && b.first <= a.last;

/** Whether the bounds overlap or miss each other by at most so many days. */
export const near = (a: Bounds, b: Bounds, days: number): boolean =>
  a.first <= b.last + days && b.first <= a.last + days;

/** Days in the narrower of two bounds; infinite when both are open. */
export const narrowerWidth = (a: Bounds, b: Bounds): number => Math.min(a.last - a.first, b.last - b.first) + 1;
