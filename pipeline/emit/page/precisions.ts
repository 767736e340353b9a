import type { Precision } from '../../../schemas/date-value.ts';

/** Every precision, the finest first. */
export const PRECISIONS = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'interval',
] as const satisfies readonly Precision[];
