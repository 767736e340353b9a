import type { Bounds } from './bounds.ts';
import { ceil, type Day, floor, iso } from './calendar.ts';

type Grain = 'year' | 'month' | 'day';
const LENGTH: Readonly<Record<Grain, number>> = { year: 4, month: 7, day: 10 };

/** The coarsest notation that says just these bounds: 2010/2012 rather than 2010-01-01/2012-12-31. */
function grainOf({ start, end, precision }: Bounds): Grain {
  const fits = (unit: 'year' | 'month'): boolean =>
    (start === null || floor(unit, start) === start) && (end === null || ceil(unit, end) === end);
  if (precision === 'day' || precision === 'time' || precision === 'week') return 'day';
  if (precision !== 'month' && fits('year')) return 'year';
  return fits('month') ? 'month' : 'day';
}

/**
 * Bounds as EDTF (ISO 8601-2:2019, levels 0 and 1): 2018, 2018-05, 2022-08/.., 199X. Weeks, seasons, quarters and halves
 * are written as intervals, since libraries disagree on the season codes.
 */
export function edtf(bounds: Bounds): string {
  const { start, end, precision, approximate } = bounds;
  const tilde = approximate ? '~' : '';
  const grain = grainOf(bounds);
  const edge = (day: Day | null): string => (day === null ? '..' : iso(day).slice(0, LENGTH[grain]) + tilde);
  if (start !== null && end !== null) {
    if (precision === 'decade' && !approximate) return `${iso(start).slice(0, 3)}X`;
    if (precision === 'century' && !approximate) return `${iso(start).slice(0, 2)}XX`;
    if (edge(start) === edge(end)) return edge(start);
  }
  return `${edge(start)}/${edge(end)}`;
}
