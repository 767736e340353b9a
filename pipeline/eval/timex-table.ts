import type { TimexEvaluation, TimexFigures } from '../../schemas/timex-evaluation.ts';
import { type FigureRow, figureLines, percent, row } from './figure-table.ts';

const RULES_SHOWN = 10;

const ROWS: readonly FigureRow<TimexFigures>[] = [
  ['documents', ({ documents }) => String(documents)],
  ['  without a creation time', ({ undated }) => String(undated)],
  ['gold expressions', ({ gold }) => String(gold)],
  ['system expressions', ({ system }) => String(system)],
  ['strict    precision', ({ strict }) => percent(strict.precision)],
  ['          recall', ({ strict }) => percent(strict.recall)],
  ['          F1', ({ strict }) => percent(strict.f1)],
  ['relaxed   precision', ({ relaxed }) => percent(relaxed.precision)],
  ['          recall', ({ relaxed }) => percent(relaxed.recall)],
  ['          F1', ({ relaxed }) => percent(relaxed.f1)],
  ['type      F1', ({ type }) => percent(type.f1)],
  ['          accuracy on matches', ({ type }) => percent(type.accuracy)],
  ['value     F1', ({ value }) => percent(value.f1)],
  ['          accuracy on matches', ({ value }) => percent(value.accuracy)],
  ['days      system values yyyy-mm-dd', ({ day_values }) => String(day_values.system)],
  ['          matched', ({ day_values }) => String(day_values.matched)],
  ['          precision: equal to gold', ({ day_values }) => percent(day_values.precision)],
];

function errorLines({ errors: { value_by_rule, ...kinds }, hold_out }: TimexEvaluation): string[] {
  const more = value_by_rule.length - RULES_SHOWN;
  return [
    hold_out === null ? 'errors' : 'errors in the open part',
    ...Object.entries(kinds).map(([kind, count]) => row(`  ${kind}`, count)),
    ...value_by_rule.slice(0, RULES_SHOWN).map(({ rule, count }) => row(`    ${rule}`, count)),
    ...(more > 0 ? [`    ... and ${more} more rule${more === 1 ? '' : 's'}`] : []),
  ];
}

/** What people read: figures in columns, then errors by kind, those of value by the rule that read them. */
export const timexTable = (evaluation: TimexEvaluation): string =>
  `${[...figureLines(ROWS, evaluation), '', ...errorLines(evaluation)].join('\n')}\n`;
