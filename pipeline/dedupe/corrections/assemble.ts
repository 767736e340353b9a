import type { DateValue } from '../../../schemas/date-value.ts';
import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { eventId } from '../event-id.ts';
import type { Amended } from './amend.ts';
import type { Holding } from './holding.ts';
import { rebuilt } from './rebuild.ts';
import type { Regrouped } from './regroup.ts';
import { countedBy } from './word.ts';

/** Mentions of one event, in order of place: their indices, what rows have made of each, and those that a row has dropped. */
export type Group = {
  readonly indices: readonly number[];
  readonly mentions: readonly Mention[];
  readonly dropped: readonly Mention[];
};

/** The groups by number, in the order of their first mentions. */
export function groupsOf({ mentions, dropped }: Amended, groupOf: Regrouped['groupOf']): ReadonlyMap<number, Group> {
  const groups = new Map<number, { indices: number[]; mentions: Mention[]; dropped: Mention[] }>();
  for (const [index, mention] of mentions.entries()) {
    const number = groupOf(index);
    const group = groups.get(number) ?? { indices: [], mentions: [], dropped: [] };
    groups.set(number, group);
    if (dropped.has(index)) group.dropped.push(mention);
    else {
      group.indices.push(index);
      group.mentions.push(mention);
    }
  }
  return groups;
}

/** The event that a mention gives its id to, or null. */
const namedAfter = ({ mentions, homes }: Holding, index: number): Event | null => {
  const home = homes[index] ?? null;
  return home !== null && home.mentions[0] === mentions[index] ? home : null;
};

const firstOf = ({ indices: [first = -1] }: Group): number => first;

/** Ids by the first mention, as dedupe gives them: an event that keeps its first mention keeps its id. */
export function idGiver(holding: Holding, groups: Iterable<Group>): (group: Group) => string {
  const given = new Map<number, string>();
  for (const group of groups) {
    const named = namedAfter(holding, firstOf(group));
    if (named !== null) given.set(firstOf(group), named.id);
  }
  const taken = new Set(given.values());
  return (group) => {
    const first = firstOf(group);
    const known = given.get(first);
    const mention = holding.mentions[first];
    if (known !== undefined || mention === undefined) return known ?? '';
    let ordinal = 0;
    while (taken.has(eventId(mention, ordinal))) ordinal += 1;
    const id = eventId(mention, ordinal);
    given.set(first, id);
    taken.add(id);
    return id;
  };
}

/** The program's event, if it still has just its own mentions and they are as they were. */
function unchanged({ mentions, homes }: Holding, group: Group): Event | null {
  const home = homes[firstOf(group)] ?? null;
  if (home === null || home.mentions.length !== group.indices.length) return null;
  return group.indices.every((i, at) => homes[i] === home && group.mentions[at] === mentions[i]) ? home : null;
}

/** The program's events that are in the group whole. */
function wholeIn({ homes }: Holding, { indices }: Group): Event[] {
  const counts = new Map<Event, number>();
  for (const i of indices) {
    const home = homes[i] ?? null;
    if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return [...counts].flatMap(([home, count]) => (count === home.mentions.length ? [home] : []));
}

/** What events are put together from: the program's own, who merged what, and their ids. */
export type Making = {
  readonly holding: Holding;
  readonly mergedBy: Regrouped['mergedBy'];
  readonly idOf: (group: Group) => string;
};

/** The event of a group, or null where nothing of it has a date. `said`: its date by a reviewer's word. */
export function eventOfGroup(group: Group, said: DateValue | null, { holding, mergedBy, idOf }: Making): Event | null {
  const asBefore = said === null ? unchanged(holding, group) : null;
  if (asBefore !== null || group.mentions.every(({ date }) => date === null)) return asBefore;
  const rows = new Map(group.indices.map((i, at) => [group.mentions[at], mergedBy.get(i)]));
  return rebuilt({
    id: idOf(group),
    mentions: group.mentions,
    said,
    conflicts: wholeIn(holding, group).flatMap(({ conflicts }) => conflicts),
    counted: (mention, event) => {
      const row = rows.get(mention);
      return row === undefined ? mention : countedBy(row, mention, event);
    },
  });
}
