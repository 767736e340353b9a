import type { Found, PublishedEvaluation, PublishedFigures } from '../../../schemas/published-evaluation.ts';
import { type FigureRow, figureLines, percent, row } from '../figure-table.ts';

const part = (
  label: string,
  of: (figures: PublishedFigures) => Found,
  counted: 'accuracy' | 'precision',
): FigureRow<PublishedFigures>[] => [
  [label, (figures) => String(of(figures).pages)],
  ['  dated', (figures) => String(of(figures).dated)],
  ['  exact day', (figures) => String(of(figures).right)],
  [`  ${counted}`, (figures) => percent(of(figures)[counted])],
];

const ROWS: readonly FigureRow<PublishedFigures>[] = [
  ...part('pages', ({ all }) => all, 'accuracy'),
  ['  precision', ({ all }) => percent(all.precision)],
  ['  within one day', ({ near }) => percent(near.accuracy)],
  ...part('English pages with a gold day', ({ english }) => english, 'accuracy'),
  ...part('pages without a warning', ({ sure }) => sure, 'precision'),
];

const methodLines = ({ methods }: PublishedFigures): string[] =>
  Object.entries(methods).map(([name, { dated, right, precision }]) =>
    row(`  ${name}`, dated, right, percent(precision)),
  );

/** What people read: figures in columns, then of each way to find a date how often it was right. */
export const publishedTable = (evaluation: PublishedEvaluation): string =>
  `${[...figureLines(ROWS, evaluation), '', row('found by', 'dated', 'right', 'precision'), ...methodLines(evaluation.all)].join('\n')}\n`;
