import { readPublished } from '../dates/published.ts';
import { FIELD_NAMES, type FieldName } from '../record/fields.ts';
import { csvCells } from './csv-cells.ts';
import type { CsvColumns } from './csv-columns.ts';

type Shape = { readonly fits: (cell: string) => boolean; readonly plain: boolean };

const isDate = (cell: string): boolean => readPublished(cell).ok;

/** What a cell of these fields looks like. `plain` where no word of a text does. */
const SHAPES = {
  url: { fits: (cell) => /^https?:\/\/\S+$/i.test(cell), plain: true },
  published_at: { fits: isDate, plain: true },
  modified_at: { fits: isDate, plain: true },
  fetched_at: { fits: isDate, plain: true },
  id: { fits: (cell) => /^\S{1,100}$/.test(cell), plain: false },
} as const satisfies Partial<Record<FieldName, Shape>>;

const SHAPE_OF: ReadonlyMap<string, Shape> = new Map(
  Object.entries(SHAPES).flatMap(([field, shape]) =>
    FIELD_NAMES[field as keyof typeof SHAPES]
      .filter((name) => name !== 'source')
      .map((name): [string, Shape] => [name, shape]),
  ),
);

/** The cells of a line: those of a table parted by tabs may begin with a quotation mark of their own, for many quote nothing. */
function cellsOfLine(line: string, delimiter: string): readonly string[] | null {
  const { cells, closed } = csvCells(line, delimiter);
  if (closed) return cells;
  return delimiter === '\t' ? line.split(delimiter) : null;
}

/**
 * The cells of a line that must be a whole row, or null: behind a quotation mark that was never closed, the lines of a text stand beside
 * rows. It has a cell for each column, and an address, a date or an id where one is due; without such columns, a tab or a quoted cell.
 */
export function resembledRow(line: string, table: CsvColumns): readonly string[] | null {
  const cells = cellsOfLine(line, table.delimiter);
  const shown = cells === null ? null : shownBy(cells, table.columns);
  if (shown === null) return null;
  const unshaped = !table.columns.some((name) => SHAPE_OF.has(name));
  return shown !== 'nothing' || (unshaped && (table.delimiter === '\t' || line.includes('"'))) ? cells : null;
}

/** Whether a line is a row beyond doubt: an address or a date stands where one is due. */
export function isPlainlyRow(line: string, { columns, delimiter }: CsvColumns): boolean {
  const cells = cellsOfLine(line, delimiter);
  return cells !== null && shownBy(cells, columns) === 'plainly';
}

/** What the cells of a row show of it, where none of them speaks against it. */
function shownBy(cells: readonly string[], columns: readonly string[]): 'plainly' | 'hardly' | 'nothing' | null {
  if (cells.length !== columns.length || cells.length < 2) return null;
  let shown: 'plainly' | 'hardly' | 'nothing' = 'nothing';
  for (const [i, name] of columns.entries()) {
    const shape = SHAPE_OF.get(name);
    const cell = (cells[i] ?? '').trim();
    if (shape === undefined || cell === '' || cell === 'null') continue;
    if (!shape.fits(cell)) return null;
    if (shape.plain) shown = 'plainly';
    else if (shown === 'nothing') shown = 'hardly';
  }
  return shown;
}
