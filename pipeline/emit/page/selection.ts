import type { Event } from '../../../schemas/event.ts';
import type { Contents } from '../contents.ts';
import type { Publication } from '../publication.ts';

/** What one page can hold and still be used. All of it is in the other files, and the page says how much it leaves out. */
export const LIMITS = { events: 20_000, unresolved: 5_000, inJsonLd: 1_000 } as const;

/** Places of the events that most articles tell of, in the order of the timeline; all of them, if they are not too many. */
export function placesOf(
  { tellers, events }: Pick<Publication, 'tellers' | 'events'>,
  most: number,
): readonly number[] {
  const places = [...events.keys()];
  if (places.length <= most) return places;
  return places
    .toSorted((a, b) => (tellers[b] ?? 0) - (tellers[a] ?? 0) || b - a)
    .slice(0, most)
    .toSorted((a, b) => a - b);
}

export const selectedEvents = (publication: Publication, { events }: Contents): Event[] =>
  placesOf(publication, LIMITS.events).map((place) => events.at(place));
