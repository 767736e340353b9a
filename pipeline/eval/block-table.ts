import { PART_NAMES } from './figure-table.ts';

const LABEL = 18;
const CELL = 8;
const CELLS = 3;

type Cells = readonly [string | number, string | number, string | number];

/** A line of a block: a label, and its three figures in each part of the corpus. */
export type BlockRow = readonly [label: string, parts: readonly Cells[]];

const line = ([label, parts]: BlockRow): string =>
  `${label.padEnd(LABEL)}${parts
    .flat()
    .map((cell) => String(cell).padStart(CELL))
    .join('')}`;

/** The names of the parts, each over its three figures; no line where the corpus is not parted. */
export const partLines = (parts: number): string[] =>
  parts === 1 ? [] : [`${' '.repeat(LABEL)}${PART_NAMES.map((name) => name.padStart(CELLS * CELL)).join('')}`];

type Heading = { readonly title: string; readonly figures: Cells; readonly parts: number };

/** A block of figures that belong together, under its title and what the figures are. */
export const blockLines = ({ title, figures, parts }: Heading, rows: readonly BlockRow[]): string[] => [
  line([title, Array.from({ length: parts }, () => figures)]),
  ...rows.map(([label, cells]) => line([`  ${label}`, cells])),
];
