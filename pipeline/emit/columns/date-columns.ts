import { Basis, type DateValue, Extent, Precision } from '../../../schemas/date-value.ts';
import type { Cell, Column } from './column.ts';

type DateColumn = Omit<Column<DateValue>, 'nullable'> & { readonly open?: true };

/** Partial dates go to date_edtf: Excel turns "2018-05" into 18 May. */
const DATE_COLUMNS: readonly DateColumn[] = [
  {
    name: 'date_start',
    type: 'date',
    open: true,
    means: 'first day it may have been; empty where nothing bounds it below',
    value: ({ start }) => start,
  },
  {
    name: 'date_end',
    type: 'date',
    open: true,
    means: 'last day it may have been, inclusive; empty where nothing bounds it above',
    value: ({ end }) => end,
  },
  {
    name: 'date_precision',
    type: 'text',
    options: Precision.options,
    means: 'the finest unit that the text vouches for; interval: bounds that are no such unit',
    value: ({ precision }) => precision,
  },
  {
    name: 'date_edtf',
    type: 'text',
    means: 'the date in ISO 8601-2: 2018-05, 2022-08/.., 2023-05-08~/2023-05-28~',
    value: ({ edtf }) => edtf,
  },
  {
    name: 'date_approximate',
    type: 'boolean',
    means: 'whether the words are vague ("about", "a few weeks ago") or the day is a guess',
    value: ({ approximate }) => approximate,
  },
  {
    name: 'date_extent',
    type: 'text',
    options: Extent.options,
    means: 'within: at some time inside the bounds; throughout: during all of them',
    value: ({ extent }) => extent,
  },
  {
    name: 'date_basis',
    type: 'text',
    options: Basis.options,
    means:
      'stated in the text, relative to another day, inherited from the words around it, shared from another report of the event, or the publication date where nothing else speaks for it',
    value: ({ basis }) => basis,
  },
];

/** The seven columns that tell a date. Those of a mention are all empty where it has none. */
export function dateColumns<Row>(dateOf: (row: Row) => DateValue | null, dated: 'always' | 'or not'): Column<Row>[] {
  return DATE_COLUMNS.map(({ open, value, ...column }) => ({
    ...column,
    ...((open || dated === 'or not') && { nullable: true as const }),
    value: (row): Cell => {
      const date = dateOf(row);
      return date === null ? null : value(date);
    },
  }));
}

/**
 * The whole numbers that spreadsheets sort and group by: each is given as far as the first and the last day agree, so a
 * month has a year and a month but no day. They also carry the order before 1900, where Excel knows no dates.
 */
export function datePart({ start, end }: DateValue, length: 4 | 7 | 10): number | null {
  if (start === null || end === null || start.slice(0, length) !== end.slice(0, length)) return null;
  return Number(start.slice(0, length).split('-').at(-1));
}
