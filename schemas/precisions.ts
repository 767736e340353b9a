/** The finest unit that a text vouches for: the values of `precision`, the finest first. */
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
] as const;
