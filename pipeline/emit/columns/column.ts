/** What a cell may be: nothing is an empty cell, never "null" or 0. */
export type Cell = string | number | boolean | readonly string[] | null;

/**
 * What the cells of a column are. `date` is a whole ISO day; `moment` an ISO day or, where more is known, a date-time with its offset;
 * `list` texts, which formats without lists join by "; ".
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'moment' | 'list';

/** One column of a table, for every format that has tables, their schemas and the data dictionary. */
export type Column<Row> = {
  readonly name: string;
  readonly type: ColumnType;
  /** What it says, in words for whoever reads the data. */
  readonly means: string;
  readonly value: (row: Row) => Cell;
  /** Text that people wrote: a spreadsheet might take it for a formula. */
  readonly free?: true;
  /** All that may stand there. */
  readonly options?: readonly string[];
  /** Of a number. */
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: string;
  /** May be empty. */
  readonly nullable?: true;
};

/** Of a column, all that does not hang on the rows it is made from. */
export type ColumnFacts = Omit<Column<never>, 'value'>;

export const LIST_SEPARATOR = '; ';
