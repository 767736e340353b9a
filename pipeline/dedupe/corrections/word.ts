import { CONFIDENCE } from '../../../schemas/choice.ts';
import type { CorrectionRow } from '../../../schemas/correction.ts';
import type { DateValue } from '../../../schemas/date-value.ts';
import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';

const FILE = 'corrections.csv';

/** The reviewer's word is what the mention's date rests on; `ref` tells it, with the note. */
const said = ({ correction: { note } }: CorrectionRow): Pick<Mention, 'anchor' | 'rule'> => ({
  anchor: { kind: 'none', date: null, ref: note === '' ? FILE : `${FILE}: ${note}` },
  rule: 'corrected',
});

/** In no event by a reviewer's word: nothing but the removal of the row brings it back. */
export const isDroppedByReviewer = ({ rule, date }: Mention): boolean => rule === 'corrected' && date === null;

/** A mention with the date that a reviewer gives it. */
export const datedBy = (row: CorrectionRow, mention: Mention, date: DateValue): Mention => ({
  ...mention,
  date,
  why: null,
  ...said(row),
  confidence: CONFIDENCE.corrected,
});

/** An undated mention that a reviewer counts to an event: it takes the event's date, which is as sure as it was. */
export const countedBy = (
  row: CorrectionRow,
  mention: Mention,
  event: Pick<Event, 'date' | 'confidence'>,
): Mention => ({
  ...mention,
  date: { ...event.date, basis: 'shared' },
  why: null,
  ...said(row),
  confidence: event.confidence,
});

/** A mention that a reviewer takes out of the timeline, by its own id or its event's. */
export function droppedBy(row: CorrectionRow, mention: Mention): Mention {
  const { id, note } = row.correction;
  const why = `a reviewer dropped ${id} (${FILE})${note === '' ? '' : `: ${note}`}`;
  return { ...mention, date: null, why, ...said(row), confidence: CONFIDENCE.none };
}
