import { csvCells } from './csv-cells.ts';
import type { CsvColumns } from './csv-columns.ts';
import { readPublished } from './dates/published.ts';
import { FIELD_NAMES } from './fields.ts';

/** What a cell of these fields looks like; prose does not. */
const SHAPES = {
  url: (cell: string) => /^https?:\/\/\S+$/i.test(cell),
  published_at: (cell: string) => readPublished(cell).ok,
  modified_at: (cell: string) => readPublished(cell).ok,
  fetched_at: (cell: string) => readPublished(cell).ok,
  id: (cell: string) => /^\S{1,100}$/.test(cell),
} as const;

const SHAPE_OF: ReadonlyMap<string, (cell: string) => boolean> = new Map(
  Object.entries(SHAPES).flatMap(([field, shape]) =>
    FIELD_NAMES[field as keyof typeof SHAPES].map((name) => [name, shape] as const),
  ),
);

/**
 * The cells of a line that must be a whole row, or null: behind a quotation mark that was never closed, the lines of a text stand beside
 * rows. It has a cell for each column, and an address, a date or an id where one is due; without such columns, a tab or a quoted cell.
 */
export function resembledRow(line: string, { columns, delimiter }: CsvColumns): readonly string[] | null {
  const quotes = csvCells(line, delimiter);
  // Tables parted by tabs often quote nothing, and a cell may begin with a quotation mark of its own.
  const { cells } = quotes.closed || delimiter !== '\t' ? quotes : { cells: line.split(delimiter) };
  if (cells.length !== columns.length || cells.length < 2 || (!quotes.closed && delimiter !== '\t')) return null;
  let shown = delimiter === '\t' || line.includes('"');
  let shaped = 0;
  for (const [i, name] of columns.entries()) {
    const shape = SHAPE_OF.get(name);
    const cell = (cells[i] ?? '').trim();
    if (shape === undefined || name === 'source') continue;
    if (shaped++ === 0) shown = false;
    if (cell === '' || cell === 'null') continue;
    if (!shape(cell)) return null;
    shown = true;
  }
  return shown ? cells : null;
}
