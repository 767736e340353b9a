import type { Bounds } from './bounds.ts';
import { civil, type Day, iso, isoWeek } from './calendar.ts';
import type { Cycle } from './expr.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export const two = (n: number): string => String(n).padStart(2, '0');

/** 2023-W07: the ISO week that holds the day. */
export function weekValue(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${String(year).padStart(4, '0')}-W${two(week)}`;
}

/** A day's period of that precision as TIMEX3 writes it: 2023-Q2, 199, 2023-W07. */
export function periodValue(precision: Bounds['precision'], start: Day): string {
  const day = iso(start);
  const { month } = civil(start);
  switch (precision) {
    case 'week':
      return weekValue(start);
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${day.slice(0, 4)}-H${Math.ceil(month / 6)}`;
    case 'season':
      return `${day.slice(0, 4)}-${SEASONS[Math.floor(month / 3) - 1] ?? 'WI'}`;
    case 'year':
      return day.slice(0, 4);
    case 'decade':
      return day.slice(0, 3);
    case 'century':
      return day.slice(0, 2);
    case 'day':
    case 'time':
    case 'interval':
      return day;
  }
}

/** A turn whose year is not known: XXXX-06-12. */
export function unknownTurn(cycle: Cycle): string {
  switch (cycle.of) {
    case 'weekday':
      return `XXXX-WXX-${cycle.n}`;
    case 'month':
      return `XXXX-${two(cycle.n)}`;
    case 'monthday':
      return `XXXX-${two(cycle.month)}-${two(cycle.day)}`;
    case 'dayOfMonth':
      return `XXXX-XX-${two(cycle.day)}`;
    case 'season':
      return `XXXX-${SEASONS[cycle.n] ?? 'XX'}`;
    case 'quarter':
      return `XXXX-Q${cycle.n}`;
    case 'half':
      return `XXXX-H${cycle.n}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'holiday':
      return 'XXXX-XX-XX';
  }
}
