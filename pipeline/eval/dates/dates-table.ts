import type { AnchorsFigures, BoundsFigures, DatesEvaluation, Part, Trust } from '../../../schemas/dates-evaluation.ts';
import { type Columns, columnsOf, type FigureRow, figureLines, percent } from '../figure-table.ts';
import { trustLines } from './trust-table.ts';

const written = ({ share }: Part): string => percent(share);

const FOUND: readonly FigureRow<BoundsFigures['day']>[] = [
  ['  covered by a mention', ({ covered }) => written(covered)],
  ['  dated', ({ dated }) => written(dated)],
  ['  right', ({ right }) => written(right)],
  ['  inside the bounds', ({ inside }) => written(inside)],
];

/** Rows over a part of the figures as rows over the whole. */
const within = <Whole, Inner>(rows: readonly FigureRow<Inner>[], inner: (whole: Whole) => Inner): FigureRow<Whole>[] =>
  rows.map(([label, write]) => [label, (whole) => write(inner(whole))]);

const BOUNDS: readonly FigureRow<BoundsFigures>[] = [
  ['documents', ({ documents }) => String(documents)],
  ['gold knows the day', ({ day }) => String(day.gold)],
  ...within(FOUND, ({ day }: BoundsFigures) => day),
  ['gold knows bounds', ({ bounded }) => String(bounded.gold)],
  ['  dated', ({ bounded }) => written(bounded.dated)],
  ['  of these not contradicting', ({ bounded }) => written(bounded.not_contradicting)],
  ['  of these a day invented', ({ bounded }) => written(bounded.day_invented)],
];

const ANCHOR_ROWS: readonly (readonly [keyof AnchorsFigures['rows'], string])[] = [
  ['all', 'gold knows day, month or year'],
  ['day', 'gold knows the day'],
  ['month', 'gold knows the month'],
  ['year', 'gold knows the year'],
  ['begin', 'gold knows the beginning'],
];

const ANCHORS: readonly FigureRow<AnchorsFigures>[] = [
  ['documents', ({ documents }) => String(documents)],
  ...ANCHOR_ROWS.flatMap(([name, label]): FigureRow<AnchorsFigures>[] => [
    [label, ({ rows }) => String(rows[name].gold)],
    ...within(FOUND, ({ rows }: AnchorsFigures) => rows[name]),
    ['  given a day', ({ rows }) => written(rows[name].given_a_day)],
  ]),
  ['months and years', ({ false_precision }) => String(false_precision.gold)],
  ['  given a day', ({ false_precision }) => written(false_precision.given_a_day)],
  ['  given a day, of those dated', ({ false_precision }) => written(false_precision.given_a_day_of_dated)],
];

const tableOf = <Figures extends Trust>(rows: readonly FigureRow<Figures>[], figures: Columns<Figures>): string[] => [
  ...figureLines(rows, figures),
  '',
  ...trustLines(columnsOf(figures)),
];

/** What people read: figures in columns, then how many dates are right by confidence and by rule. */
export function datesTable(evaluation: DatesEvaluation): string {
  const lines = evaluation.gold === 'bounds' ? tableOf(BOUNDS, evaluation) : tableOf(ANCHORS, evaluation);
  return `${lines.join('\n')}\n`;
}
