import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { statedDate } from '../../../schemas/stated-date.ts';
import { eventOfGroup, type Group, type Making } from './assemble.ts';
import type { Chosen } from './chosen.ts';
import type { Aimed } from './regroup.ts';
import type { Tell } from './telling.ts';
import { datedBy, droppedBy } from './word.ts';

/** What becomes of a group: its event, and the mentions that are in none. */
export type Edited = { readonly event: Event | null; readonly unresolved: readonly Mention[] };

/** `ownDates`: mentions that a row of their own gives a date. */
type Editing = Making & { readonly ownDates: ReadonlySet<number>; readonly tell: Tell };

/**
 * Which of the mentions carries a date that is said of their event: the one that the row names, unless another row drops it or gives it a
 * date of its own; then the first that is free.
 */
function bearerOf({ indices }: Group, named: number, ownDates: ReadonlySet<number>): number {
  const free = indices.filter((index) => !ownDates.has(index));
  const bearer = free.includes(named) ? named : (free[0] ?? named);
  return Math.max(0, indices.indexOf(bearer));
}

function withDate(group: Group, event: Event | null, on: Editing & { readonly date: Aimed }): Event | null {
  const { row, index } = on.date;
  const { value } = row.correction;
  const bearer = bearerOf(group, index, on.ownDates);
  const mention = group.mentions[bearer];
  const date = statedDate(value, event?.date ?? null);
  if (mention === undefined) on.tell(row, 'dropped');
  else if (event?.date.edtf === value) on.tell(row, 'settled');
  else if (date !== null)
    return eventOfGroup({ ...group, mentions: group.mentions.with(bearer, datedBy(row, mention, date)) }, date, on);
  return event;
}

function withTitle(event: Event | null, { row }: Aimed, tell: Tell): Event | null {
  const { value: title } = row.correction;
  if (event === null) tell(row, 'undated');
  else if (event.title === title) tell(row, 'settled');
  return event && { ...event, title };
}

function withStatus(event: Event | null, { row }: Aimed, tell: Tell): Event | null {
  if (row.correction.action !== 'status') return event;
  const { value: status } = row.correction;
  if (event === null) tell(row, 'undated');
  else if (event.status === status) tell(row, 'settled');
  return event && { ...event, status };
}

/** Puts one group together, and does what rows say of its event as a whole. */
export function edited(group: Group, { date, title, status, drop }: Chosen, on: Editing): Edited {
  let event = eventOfGroup(group, null, on);
  if (drop !== undefined && event !== null) {
    const dropped = group.mentions.map((mention) => droppedBy(drop.row, mention));
    return { event: null, unresolved: [...group.dropped, ...dropped] };
  }
  if (drop !== undefined) on.tell(drop.row, 'no_event');
  if (date !== undefined) event = withDate(group, event, { ...on, date });
  if (title !== undefined) event = withTitle(event, title, on.tell);
  if (status !== undefined) event = withStatus(event, status, on.tell);
  if (event !== null) return { event, unresolved: group.dropped };
  for (const row of new Set(group.indices.flatMap((i) => on.mergedBy.get(i) ?? []))) on.tell(row, 'undated');
  return { event, unresolved: [...group.dropped, ...group.mentions] };
}
