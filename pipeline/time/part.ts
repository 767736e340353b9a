import type { Bounds } from './bounds.ts';
import { ceil, civil, type Day, floor } from './calendar.ts';
import type { Part } from './expr.ts';

/** Where in a period a part may lie, as fractions. "End of the year" is news' last third, never a day; a half is a half. */
const FRACTIONS: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [0, 1 / 3],
  start: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [2 / 3, 1],
  firstHalf: [0, 1 / 2],
  secondHalf: [1 / 2, 1],
};

/** The part of a period, approximate; the part of a day stays the day. */
export function partOf(part: Part, whole: Bounds, now: Day | null): Bounds | null {
  const { start, end } = whole;
  if (start === null || end === null) return null;
  if (start === end) return whole;
  if (part === 'earlier' || part === 'later') return sideOf(part, whole, now);
  const fraction = FRACTIONS[part];
  if (!fraction) return whole;
  const length = end - start + 1;
  const first = start + Math.floor(length * fraction[0]);
  const last = start + (isHalf(part) ? Math.floor : Math.ceil)(length * fraction[1]) - 1;
  // a third of a year or more is known to the month only
  const from =
    length > 80 && civil(first).day > 15 ? ceil('month', first) + 1 : length > 80 ? floor('month', first) : first;
  const to = length > 80 ? (civil(last).day < 15 ? floor('month', last) - 1 : ceil('month', last)) : last;
  const bounds = { start: Math.max(start, from), end: Math.min(end, to) };
  return { ...whole, ...bounds, precision: 'interval', approximate: whole.approximate || !isHalf(part), clock: null };
}

const isHalf = (part: Part): boolean => part === 'firstHalf' || part === 'secondHalf';

/** "earlier this year" ends with the day of speaking, "later this year" begins with it; of another year it may be any time. */
function sideOf(part: 'earlier' | 'later', whole: Bounds, now: Day | null): Bounds {
  const { start, end } = whole;
  if (now === null || start === null || end === null || now < start || now > end)
    return { ...whole, approximate: true };
  const side = part === 'earlier' ? { start, end: now } : { start: now, end };
  return { ...whole, ...side, precision: 'interval', approximate: false, clock: null };
}
