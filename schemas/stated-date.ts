import { dateViolations } from './checks.ts';
import type { DateValue, Precision } from './date-value.ts';
import { edtfBounds } from './edtf-bounds.ts';

const GRAINS: readonly (readonly [RegExp, Precision])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}X$/, 'decade'],
  [/^\d{2}XX$/, 'century'],
];

const OPEN = '..';

/** What is known on both sides is an interval; on one side, that side's unit, as in "since August". */
function precisionOf(edtf: string): Precision {
  const known = edtf
    .replaceAll('~', '')
    .split('/')
    .filter((side) => side !== OPEN);
  const [only = ''] = known;
  return (known.length === 1 ? GRAINS.find(([form]) => form.test(only))?.[1] : undefined) ?? 'interval';
}

/** "Since August" holds all along, one date is some time in it; two bounds may be either, so they keep what was known. */
function extentOf(edtf: string, before: DateValue | null): DateValue['extent'] {
  if (edtf.endsWith(`/${OPEN}`)) return 'throughout';
  return edtf.includes('/') && !edtf.startsWith(OPEN) ? (before?.extent ?? 'within') : 'within';
}

/**
 * The date that an EDTF string states outright, in any of the contract's forms; null for what is no date, or whose end comes before its
 * start. `before` is the date whose place it takes.
 */
export function statedDate(edtf: string, before: DateValue | null): DateValue | null {
  const bounds = edtfBounds(edtf);
  if (bounds === null) return null;
  const date: DateValue = {
    edtf,
    start: bounds.start,
    end: bounds.end,
    precision: precisionOf(edtf),
    approximate: edtf.includes('~'),
    extent: extentOf(edtf, before),
    basis: 'stated',
  };
  return dateViolations(date).length === 0 ? date : null;
}
