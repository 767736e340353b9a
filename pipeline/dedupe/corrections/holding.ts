import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { Articles } from '../event/event.ts';
import { eventId } from '../event/event-id.ts';
import { byPlace } from '../order.ts';
import { placesOf } from './places.ts';

export type Lists = {
  readonly events: readonly Event[];
  readonly unresolved: readonly Mention[];
  readonly articles: Articles;
};

/** All mentions in the order of their places, and the event that the program has put each into; null where it has no date. */
export type Holding = {
  readonly mentions: readonly Mention[];
  readonly homes: readonly (Event | null)[];
  readonly articles: Articles;
};

export function holdingOf({ events, unresolved, articles }: Lists): Holding {
  const held = [
    ...events.flatMap((home) => home.mentions.map((mention) => ({ mention, home }))),
    ...unresolved.map((mention) => ({ mention, home: null })),
  ].sort((a, b) => byPlace(a.mention, b.mention));
  return { mentions: held.map(({ mention }) => mention), homes: held.map(({ home }) => home), articles };
}

/** Every id that an event could have from one of these mentions, in this run or an earlier one. Alike mentions are numbered, as in dedupe. */
function possibleIds({ mentions, homes }: Holding): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const [index, home] of homes.entries()) if (home !== null && !ids.has(home.id)) ids.set(home.id, index);
  const alike = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const plain = eventId(mention, 0);
    const ordinal = alike.get(plain) ?? 0;
    alike.set(plain, ordinal + 1);
    const id = ordinal === 0 ? plain : eventId(mention, ordinal);
    if (!ids.has(id)) ids.set(id, index);
  }
  return ids;
}

/**
 * The index of the mention that an id names, or undefined where none does. An event's id is made of one mention, so it names the event
 * that holds this mention now, whatever the event is called today.
 */
export function readerOfIds(holding: Holding): (id: string) => number | undefined {
  const ids = possibleIds(holding);
  const places = placesOf(holding.mentions);
  return (id) => ids.get(id) ?? places.get(id);
}
