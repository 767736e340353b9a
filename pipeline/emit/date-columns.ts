import type { DateValue } from '../../schemas/date-value.ts';
import type { Cell, Column } from './csv.ts';

/** The seven columns that tell a date. Partial dates go to date_edtf: Excel turns "2018-05" into 18 May. */
export function dateColumns<Row>(dateOf: (row: Row) => DateValue | null): readonly Column<Row>[] {
  const column = (name: string, value: (date: DateValue) => Cell): Column<Row> => ({
    name,
    value: (row) => {
      const date = dateOf(row);
      return date === null ? null : value(date);
    },
  });
  return [
    column('date_start', ({ start }) => start),
    column('date_end', ({ end }) => end),
    column('date_precision', ({ precision }) => precision),
    column('date_edtf', ({ edtf }) => edtf),
    column('date_approximate', ({ approximate }) => approximate),
    column('date_extent', ({ extent }) => extent),
    column('date_basis', ({ basis }) => basis),
  ];
}

/**
 * The whole numbers that spreadsheets sort and group by: each is given as far as the first and the last day agree, so a
 * month has a year and a month but no day. They also carry the order before 1900, where Excel knows no dates.
 */
export function datePart({ start, end }: DateValue, length: 4 | 7 | 10): number | null {
  if (start === null || end === null || start.slice(0, length) !== end.slice(0, length)) return null;
  return Number(start.slice(0, length).split('-').at(-1));
}
