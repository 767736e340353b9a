const COLUMN = 10;
const LABEL = 34;

/** Per cent with two decimals; a dash where there is nothing to divide by. */
export const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(2));

export const row = (label: string, ...cells: readonly (string | number)[]): string =>
  `${label.padEnd(LABEL)}${cells.map((cell) => String(cell).padStart(COLUMN)).join('')}`;

/** A line of a table: a label, and how to write its figure. */
export type FigureRow<Figures> = readonly [string, (figures: Figures) => string];

/** Figures of a whole corpus and, where some of it was held out, of its parts. */
export type Columns<Figures> = {
  readonly all: Figures;
  readonly hold_out: { readonly open: Figures; readonly held_out: Figures } | null;
};

export const PART_NAMES = ['all', 'open', 'held out'] as const;

/** The figures in the order of their names: one, or three where some of the corpus was held out. */
export const columnsOf = <Figures>({ all, hold_out }: Columns<Figures>): Figures[] =>
  hold_out === null ? [all] : [all, hold_out.open, hold_out.held_out];

/** The lines of a table, under the names of the parts where there are several. */
export function figureLines<Figures>(rows: readonly FigureRow<Figures>[], figures: Columns<Figures>): string[] {
  const columns = columnsOf(figures);
  const lines = rows.map(([label, write]) => row(label, ...columns.map(write)));
  return columns.length === 1 ? lines : [row('', ...PART_NAMES), ...lines];
}
