import type { EventsEvaluation, EventsFigures, Merging } from '../../../schemas/events-evaluation.ts';
import { type BlockRow, blockLines, partLines } from '../block-table.ts';
import { columnsOf, type FigureRow, figureLines, percent } from '../figure-table.ts';
import type { System } from './scored-sentence.ts';

const COUNTS: readonly FigureRow<EventsFigures>[] = [
  ['documents', ({ documents }) => String(documents)],
  ['  sub-topics', ({ subtopics }) => String(subtopics)],
  ['sentences with a gold word', ({ sentences }) => String(sentences)],
  ['  judged', ({ judged }) => String(judged)],
  ['pairs of gold', ({ gold_pairs }) => String(gold_pairs.all)],
  ['  of judged sentences', ({ gold_pairs }) => String(gold_pairs.judged)],
  ['pairs of the program', ({ merged_by }) => String(merged_by.program.pairs.system)],
  ['  right', ({ merged_by }) => String(merged_by.program.pairs.right)],
];

const SYSTEMS: readonly (readonly [System, label: string])[] = [
  ['program', 'program'],
  ['dates_off', 'dates off'],
  ['head_lemma', 'head lemma'],
  ['nothing', 'nothing merged'],
];

const BLOCKS: readonly (readonly [keyof Merging, title: string])[] = [
  ['pairs', 'pairs'],
  ['b3', 'B-cubed'],
  ['all_pairs', 'pairs, all of gold'],
];

function block(kind: keyof Merging, title: string, columns: readonly EventsFigures[]): string[] {
  const rows = SYSTEMS.map(([system, label]): BlockRow => {
    const found = columns.map(({ merged_by }) => merged_by[system][kind]);
    return [label, found.map(({ precision, recall, f1 }) => [percent(precision), percent(recall), percent(f1)])];
  });
  return blockLines({ title, figures: ['P', 'R', 'F1'], parts: columns.length }, rows);
}

/** What people read: counts in columns, then precision, recall and F1 of what the program and the others merge. */
export function eventsTable(evaluation: EventsEvaluation): string {
  const columns = columnsOf(evaluation);
  const blocks = BLOCKS.flatMap(([kind, title]) => block(kind, title, columns));
  return `${[...figureLines(COUNTS, evaluation), '', ...partLines(columns.length), ...blocks].join('\n')}\n`;
}
