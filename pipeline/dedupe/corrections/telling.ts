import type { CorrectionRow } from '../../../schemas/correction.ts';
import { compareText } from '../../../schemas/event-order.ts';
import type { Note } from '../../note.ts';

/** Why a row of corrections.csv does nothing, and what to do about it. */
const REASONS = {
  gone: {
    code: 'correction_gone',
    says: 'no event and no mention has this id any longer: look it up anew in timeline.csv or mentions.csv, or remove the row',
  },
  settled: { code: 'correction_settled', says: 'the program says so by itself now: the row may go' },
  alone: { code: 'correction_settled', says: 'it stands alone already: the row may go' },
  one_article: {
    code: 'correction_settled',
    says: 'one article tells of it alone: the row may go; to take a mention out, name it as article_id:start',
  },
  no_event: { code: 'correction_settled', says: 'it has no date, so it is in no event: the row may go' },
  contradicted: {
    code: 'correction_void',
    says: 'another row says otherwise of the same, so neither holds: keep one of them',
  },
  dropped: { code: 'correction_void', says: 'another row drops it: keep one of them' },
  merged_back: { code: 'correction_void', says: 'another row merges it again: keep one of them' },
  undated: {
    code: 'correction_void',
    says: 'it has no date, so there is no event: give it one by a row with the action date',
  },
} as const satisfies Record<string, { readonly code: Note['code']; readonly says: string }>;

export type Reason = keyof typeof REASONS;

/** Takes down that a row does nothing. `id`: which of the ids of the row is meant, where it has several. */
export type Tell = (row: CorrectionRow, reason: Reason, id?: string) => void;

type Told = { readonly row: CorrectionRow; readonly reason: Reason; readonly id: string };

const byRow = (a: Told, b: Told): number =>
  compareText(a.row.source_path, b.row.source_path) ||
  a.row.line - b.row.line ||
  compareText(a.id, b.id) ||
  compareText(a.reason, b.reason);

/** Gathers what is told of rows, as notes in the order of files and lines. */
export function noteBook(): { readonly tell: Tell; readonly notes: () => Note[] } {
  const told: Told[] = [];
  return {
    tell: (row, reason, id = row.correction.id) => {
      // A file that was named without its folder may lack the articles that the rows speak of.
      if (reason !== 'gone' || row.complete) told.push({ row, reason, id });
    },
    notes: () =>
      told.toSorted(byRow).map(({ row, reason, id }) => ({
        code: REASONS[reason].code,
        about: `${row.source_path}:${row.line}`,
        message: `${row.correction.action} ${id}: ${REASONS[reason].says}`,
      })),
  };
}
