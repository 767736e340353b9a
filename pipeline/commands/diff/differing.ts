import { createHash } from 'node:crypto';
import type { Change } from '../../../schemas/change.ts';
import type { Event } from '../../../schemas/event.ts';
import { eventId } from '../../dedupe/event/event-id.ts';
import { history } from '../../emit/history/history.ts';
import { eventOf, writtenEvents } from '../../io/written-events.ts';

type ById = ReadonlyMap<string, Event>;

/** Lines of changes.jsonl by event id, and the events of each side that they speak of. */
export type Differing = { readonly changes: readonly Change[]; readonly before: ById; readonly after: ById };

const digest = (json: string): string => createHash('sha256').update(json).digest('base64url');

async function digestsOf(generation: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for await (const { id, json } of writtenEvents(generation)) digests.set(id, digest(json));
  return digests;
}

async function eventsWhere(generation: string, differs: (id: string) => boolean): Promise<ById> {
  const found = new Map<string, Event>();
  for await (const written of writtenEvents(generation))
    if (differs(written.id)) found.set(written.id, eventOf(written, generation));
  return found;
}

/** For each id that is looked for, the event that holds the mention which gave the id. */
async function namedIn(generation: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const named = new Map<string, string>();
  if (ids.size === 0) return named;
  for await (const written of writtenEvents(generation))
    for (const mention of eventOf(written, generation).mentions) {
      const given = eventId(mention, 0);
      if (ids.has(given) && !named.has(given)) named.set(given, written.id);
    }
  return named;
}

/**
 * What became of the events of one generation in another, by the folders of both. In memory are a digest of each event, and in full
 * those that differ. Throws in words, with path and line, where one is no timeline.
 */
export async function differing(before: string, after: string): Promise<Differing> {
  const [old, now] = [await digestsOf(before), await digestsOf(after)];
  const differs = (id: string): boolean => old.get(id) !== now.get(id);
  const events = { before: await eventsWhere(before, differs), after: await eventsWhere(after, differs) };
  const lost = new Set([...old.keys()].filter((id) => !now.has(id)));
  const named = await namedIn(after, lost);
  const { changes } = history(
    { events: [...events.before.values()], aliases: [] },
    { events: [...events.after.values()], present: new Set(now.keys()), named: () => named },
  );
  return { changes, ...events };
}
