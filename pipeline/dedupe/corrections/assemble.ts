import type { DateValue } from '../../../schemas/date-value.ts';
import type { Conflict, Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { representativeOf } from '../event/event.ts';
import { eventId } from '../event/event-id.ts';
import type { Amended } from './amend.ts';
import type { Holding } from './holding.ts';
import { rebuilt } from './rebuild.ts';
import type { Regrouped } from './regroup.ts';
import { countedBy } from './word.ts';

/** How a conflict names an event that is another one, and not a part of this. */
const OTHER_EVENT = /\(ev_[0-9a-f]{16}\)$/;

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
const namedAfter = ({ mentions, homes, articles }: Holding, index: number): Event | null => {
  const home = homes[index] ?? null;
  return home !== null && representativeOf(home.mentions, articles) === mentions[index] ? home : null;
};

/** The mention that gives the group's event its id. */
const namingOf = ({ indices, mentions }: Group, { articles }: Holding): number => {
  const representative = representativeOf(mentions, articles);
  return indices[representative === undefined ? 0 : mentions.indexOf(representative)] ?? -1;
};

const firstOf = ({ indices: [first = -1] }: Group): number => first;

/** Ids as dedupe gives them: an event that keeps the mention that names it keeps its id. */
export function idGiver(holding: Holding, groups: Iterable<Group>): (group: Group) => string {
  const given = new Map<number, string>();
  for (const group of groups) {
    const naming = namingOf(group, holding);
    const named = namedAfter(holding, naming);
    if (named !== null) given.set(naming, named.id);
  }
  const taken = new Set(given.values());
  return (group) => {
    const naming = namingOf(group, holding);
    const known = given.get(naming);
    const mention = holding.mentions[naming];
    if (known !== undefined || mention === undefined) return known ?? '';
    let ordinal = 0;
    while (taken.has(eventId(mention, ordinal))) ordinal += 1;
    const id = eventId(mention, ordinal);
    given.set(naming, id);
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

/** What the program has against other events: what it had against each other is settled now. */
function standing(parts: readonly Event[]): Conflict[] {
  const settled = (value: string): boolean => parts.some(({ id }) => value.endsWith(`(${id})`));
  return parts
    .flatMap(({ conflicts }) => conflicts)
    .filter(({ values }) => values.some((value) => OTHER_EVENT.test(value) && !settled(value)));
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
    conflicts: standing(wholeIn(holding, group)),
    articles: holding.articles,
    counted: (mention, event) => {
      const row = rows.get(mention);
      return row === undefined ? mention : countedBy(row, mention, event);
    },
  });
}
