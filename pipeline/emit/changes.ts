import type { Event } from '../../schemas/event.ts';
import { compareText } from '../../schemas/event-order.ts';

/** What a run did to one event. `into` names the event that took a merged one in; `fields` are old and new values. */
export type Change = {
  readonly change: 'added' | 'changed' | 'merged' | 'removed';
  readonly event_id: string;
  readonly into: string | null;
  readonly fields: Readonly<Record<string, readonly [unknown, unknown]>>;
};

const mentionKey = ({ article_id, start }: Event['mentions'][number]): string => JSON.stringify([article_id, start]);

const FIELDS = [
  'title',
  'status',
  'kind',
  'date',
  'participants',
  'places',
  'confidence',
  'article_count',
  'mentions',
  'conflicts',
] as const satisfies readonly (keyof Event)[];

function changedFields(old: Event, now: Event): Change['fields'] {
  const differing = FIELDS.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  return Object.fromEntries(differing.map((name) => [name, [old[name], now[name]]]));
}

/** The event that most of a lost event's mentions are in now; of equals the one whose id sorts first. */
function heir(lost: Event, homeOf: ReadonlyMap<string, string>): string | null {
  const votes = new Map<string, number>();
  for (const mention of lost.mentions) {
    const home = homeOf.get(mentionKey(mention));
    if (home !== undefined) votes.set(home, (votes.get(home) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? null;
}

/** What became of each event from one generation to the next, sorted by event id. Events that stayed as they were are left out. */
export function changes(before: readonly Event[], after: readonly Event[]): Change[] {
  const earlier = new Map(before.map((event) => [event.id, event]));
  const present = new Set(after.map(({ id }) => id));
  const homeOf = new Map(after.flatMap(({ id, mentions }) => mentions.map((m) => [mentionKey(m), id] as const)));
  const found: Change[] = [];
  for (const event of after) {
    const old = earlier.get(event.id);
    const fields = old === undefined ? {} : changedFields(old, event);
    if (old === undefined) found.push({ change: 'added', event_id: event.id, into: null, fields });
    else if (Object.keys(fields).length > 0) found.push({ change: 'changed', event_id: event.id, into: null, fields });
  }
  for (const event of before) {
    if (present.has(event.id)) continue;
    const into = heir(event, homeOf);
    found.push({ change: into === null ? 'removed' : 'merged', event_id: event.id, into, fields: {} });
  }
  return found.toSorted((a, b) => compareText(a.event_id, b.event_id));
}
