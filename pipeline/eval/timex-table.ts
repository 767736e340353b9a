import type { TimexEvaluation, TimexFigures } from '../../schemas/timex-evaluation.ts';

const RULES_SHOWN = 10;
const COLUMN = 10;
const LABEL = 34;

/** Per cent with two decimals; a dash where there is nothing to divide by. */
const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(2));

/** The lines of the table: a label, and how to write its figure. */
const ROWS: readonly (readonly [string, (figures: TimexFigures) => string])[] = [
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

const row = (label: string, ...cells: readonly (string | number)[]): string =>
  `${label.padEnd(LABEL)}${cells.map((cell) => String(cell).padStart(COLUMN)).join('')}`;

function figureLines({ all, hold_out }: TimexEvaluation): string[] {
  const columns = hold_out === null ? [all] : [all, hold_out.open, hold_out.held_out];
  const lines = ROWS.map(([label, write]) => row(label, ...columns.map(write)));
  return hold_out === null ? lines : [row('', 'all', 'open', 'held out'), ...lines];
}

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
  `${[...figureLines(evaluation), '', ...errorLines(evaluation)].join('\n')}\n`;
