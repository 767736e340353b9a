import type { Bounds } from './bounds.ts';
import { ceil, civil, type Day, floor } from './calendar.ts';
import type { Part } from './expr.ts';

/** Which thirds of a period a part may lie in, as fractions. "End of the year" is news' last third, never a day. */
const THIRDS: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [0, 1 / 3],
  start: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [2 / 3, 1],
};

/** The part of a period, approximate; the part of a day stays the day. */
export function partOf(part: Part, whole: Bounds, now: Day | null): Bounds | null {
  const { start, end } = whole;
  if (start === null || end === null) return null;
  if (part === 'earlier' || part === 'later') return sideOf(part, whole, now);
  const third = THIRDS[part];
  if (start === end || !third) return whole;
  const length = end - start + 1;
  const first = start + Math.floor(length * third[0]);
  const last = start + Math.ceil(length * third[1]) - 1;
  // a third of a year or more is known to the month only
  const from =
    length > 80 && civil(first).day > 15 ? ceil('month', first) + 1 : length > 80 ? floor('month', first) : first;
  const to = length > 80 ? (civil(last).day < 15 ? floor('month', last) - 1 : ceil('month', last)) : last;
  const bounds = { start: Math.max(start, from), end: Math.min(end, to) };
  return { ...whole, ...bounds, precision: 'interval', approximate: true, clock: null };
}

/** "earlier this year" ends with the day of speaking, "later this year" begins with it; of another year it may be any time. */
function sideOf(part: 'earlier' | 'later', whole: Bounds, now: Day | null): Bounds {
  const { start, end } = whole;
  if (now === null || start === null || end === null || now < start || now > end)
    return { ...whole, approximate: true };
  const side = part === 'earlier' ? { start, end: now } : { start: now, end };
  return { ...whole, ...side, precision: 'interval', approximate: false, clock: null };
}
