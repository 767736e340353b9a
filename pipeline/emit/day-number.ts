import { dayOf } from '../time/calendar.ts';

/** The number of an ISO day, counted from 1970-01-01, which is 0; days before it are negative. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayOf(year, month, day);
}
