import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { Now } from './history.ts';

/** The id of an event that a mention stands for. */
type IdOf = (mention: Mention) => string;

/**
 * For each id that is looked for, the event that now holds the mention which gave the id. An id says what its mention says,
 * so this needs no memory of who went where, and no chain of renamings can lead it astray.
 */
function namedIn(events: readonly Event[], ids: ReadonlySet<string>, idOf: IdOf): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  if (ids.size === 0) return named;
  for (const { id, mentions } of events)
    for (const mention of mentions) {
      const given = idOf(mention);
      if (ids.has(given) && !named.has(given)) named.set(given, id);
    }
  return named;
}

/** All events of now, each in full. */
export const nowOf = (events: readonly Event[], idOf: IdOf): Now => ({
  events,
  present: new Set(events.map(({ id }) => id)),
  named: (ids) => namedIn(events, ids, idOf),
});
