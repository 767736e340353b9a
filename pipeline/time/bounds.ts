import { type Day, dayOf, YEARS } from './calendar.ts';

export type Precision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** What is known of when: inclusive days, null where open. `clock` is hh:mm where precision is time. */
export type Bounds = {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly extent: 'within' | 'throughout';
  readonly clock: string | null;
};

/** Why an expression has no date. The messages tell the user what would give one. */
export const WHY = {
  publication: 'needs the publication date: give it with --published, in articles.csv or in the record',
  focus: 'needs a date earlier in the text to step from, and there is none',
  event: 'needs the date of an event that has none',
  length: 'a length of time, not a date',
  set: 'happens again and again; no single date',
  vague: 'too vague for a date',
  impossible: 'no such day in the calendar',
  range: 'outside the years 1 to 9999',
  order: 'ends before it begins',
} as const;
export type Why = keyof typeof WHY;

export type Resolution = { readonly ok: true; readonly bounds: Bounds } | { readonly ok: false; readonly why: Why };

export const exactly = (start: Day, end: Day, precision: Precision): Bounds => ({
  start,
  end,
  precision,
  approximate: false,
  extent: 'within',
  clock: null,
});

const FIRST = dayOf(YEARS.first, 1, 1);
const LAST = dayOf(YEARS.last, 12, 31);

/** Inside the years that the notations can write. */
export const isWritable = ({ start, end }: Bounds): boolean => isIn(start) && isIn(end);
const isIn = (day: Day | null): boolean => day === null || (day >= FIRST && day <= LAST);
