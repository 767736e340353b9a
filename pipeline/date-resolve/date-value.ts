import type { Basis, DateValue } from '../../schemas/date-value.ts';
import type { Bounds } from '../time/bounds.ts';
import { iso } from '../time/calendar.ts';
import { edtf } from '../time/edtf.ts';

/** Bounds as the contract writes them. */
export function dateValue(bounds: Bounds, basis: Basis): DateValue {
  const { start, end, precision, approximate, extent, clock } = bounds;
  return {
    edtf: edtf(bounds),
    start: start === null ? null : iso(start),
    end: end === null ? null : iso(end),
    precision,
    ...(clock === null || precision !== 'time' ? {} : { time: clock }),
    approximate,
    extent,
    basis,
  };
}
