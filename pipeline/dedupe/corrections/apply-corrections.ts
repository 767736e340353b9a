import { type CorrectionRow, namesEvent } from '../../../schemas/correction.ts';
import { compareEvents, compareText } from '../../../schemas/event-order.ts';
import type { Note } from '../../note.ts';
import { byPlace } from '../order.ts';
import { amended } from './amend.ts';
import { groupsOf, idGiver } from './assemble.ts';
import { chosenRows } from './chosen.ts';
import { edited } from './edit.ts';
import { holdingOf, type Lists, readerOfIds } from './holding.ts';
import { type Aimed, regroup } from './regroup.ts';
import { noteBook, type Tell } from './telling.ts';

export type Corrected = Lists & { readonly notes: readonly Note[] };

/** By what they say: so neither the order of rows nor that of files changes anything. */
const byContent = (a: CorrectionRow, b: CorrectionRow): number => {
  const [first, second] = [a.correction, b.correction];
  return (
    compareText(first.id, second.id) ||
    compareText(first.action, second.action) ||
    compareText(first.value, second.value) ||
    compareText(first.note, second.note) ||
    compareText(a.source_path, b.source_path) ||
    a.line - b.line
  );
};

/** Rows by when they are applied, each with the mention that its id names. A merge names several: it looks them up itself. */
type Rows = {
  readonly merges: readonly CorrectionRow[];
  readonly splits: readonly Aimed[];
  readonly ofMentions: readonly Aimed[];
  readonly ofEvents: readonly Aimed[];
};

function sorted(rows: readonly CorrectionRow[], find: (id: string) => number | undefined, tell: Tell): Rows {
  const merges: CorrectionRow[] = [];
  const splits: Aimed[] = [];
  const ofMentions: Aimed[] = [];
  const ofEvents: Aimed[] = [];
  for (const row of rows.toSorted(byContent)) {
    const { id, action } = row.correction;
    const index = find(id);
    if (action === 'merge') merges.push(row);
    else if (index === undefined) tell(row, 'gone');
    else if (action === 'split') splits.push({ row, index });
    else (namesEvent(id) ? ofEvents : ofMentions).push({ row, index });
  }
  return { merges, splits, ofMentions, ofEvents };
}

/**
 * The timeline as reviewers have corrected it. An id names a mention, or the event that holds the mention it was made of: so corrections
 * outlast new articles and better readings. First splits and merges, then what is said of mentions, then what is said of events, whatever
 * the order of the rows. Each mention ends in one event or in `unresolved`, as before. Rows that do nothing are told in `notes`.
 */
export function applyCorrections(lists: Lists, rows: readonly CorrectionRow[]): Corrected {
  if (rows.length === 0) return { ...lists, notes: [] };
  const { tell, notes } = noteBook();
  const holding = holdingOf(lists);
  const find = readerOfIds(holding);
  const { merges, splits, ofMentions, ofEvents } = sorted(rows, find, tell);
  const { groupOf, mergedBy } = regroup({ splits, merges }, { holding, find, tell });
  const rowsOfMentions = chosenRows(ofMentions, (index) => index, tell);
  const rowsOfEvents = chosenRows(ofEvents, groupOf, tell);
  const groups = groupsOf(amended(holding, rowsOfMentions, { mergedBy, tell }), groupOf);
  const ownDates = new Set([...rowsOfMentions].flatMap(([index, { date }]) => (date === undefined ? [] : [index])));
  const editing = { holding, mergedBy, idOf: idGiver(holding, groups.values()), ownDates, tell };
  const results = [...groups].map(([number, group]) => edited(group, rowsOfEvents.get(number) ?? {}, editing));
  return {
    events: results.flatMap(({ event }) => event ?? []).sort(compareEvents),
    unresolved: results.flatMap(({ unresolved }) => unresolved).sort(byPlace),
    articles: lists.articles,
    notes: notes(),
  };
}
