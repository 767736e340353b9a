import type { Mention } from '../../../schemas/mention.ts';
import { statedDate } from '../../../schemas/stated-date.ts';
import type { Chosen } from './chosen.ts';
import type { Holding } from './holding.ts';
import type { Aimed, Regrouped } from './regroup.ts';
import type { Tell } from './telling.ts';
import { datedBy, droppedBy, isDroppedByReviewer } from './word.ts';

/** The mentions as reviewers have them, by index, and those that they have taken out. */
export type Amended = { readonly mentions: readonly Mention[]; readonly dropped: ReadonlySet<number> };

function withDate(mention: Mention, { row }: Aimed, tell: Tell): Mention {
  const { value } = row.correction;
  const date = statedDate(value, mention.date);
  if (mention.date?.edtf !== value) return date === null ? mention : datedBy(row, mention, date);
  tell(row, 'settled');
  return mention;
}

function withStatus(mention: Mention, { row }: Aimed, tell: Tell): Mention {
  if (row.correction.action !== 'status') return mention;
  if (mention.status !== row.correction.value) return { ...mention, status: row.correction.value };
  tell(row, 'settled');
  return mention;
}

/** What rows say of single mentions. `rows`: those that hold, by the mention's index. */
export function amended(
  { mentions: before }: Holding,
  rows: ReadonlyMap<number, Chosen>,
  { mergedBy, tell }: Pick<Regrouped, 'mergedBy'> & { readonly tell: Tell },
): Amended {
  const mentions = [...before];
  const dropped = new Set(before.flatMap((mention, index) => (isDroppedByReviewer(mention) ? [index] : [])));
  for (const [index, { date, status, drop }] of rows) {
    let mention = before[index];
    if (mention === undefined) continue;
    if (status !== undefined) mention = withStatus(mention, status, tell);
    if (date !== undefined && dropped.has(index)) tell(date.row, 'dropped');
    else if (date !== undefined) mention = withDate(mention, date, tell);
    if (drop !== undefined) {
      dropped.add(index);
      // What is in no event anyway keeps its own reason.
      if (mention.date !== null || mergedBy.has(index)) mention = droppedBy(drop.row, mention);
      else tell(drop.row, 'no_event');
    }
    mentions[index] = mention;
  }
  return { mentions, dropped };
}
