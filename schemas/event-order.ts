import type { Event } from './event.ts';

/** Code units, not a locale's order: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By date.start, date.end, id. What is open to the past comes first, what is open to the future last. */
export function compareEvents(a: Pick<Event, 'id' | 'date'>, b: Pick<Event, 'id' | 'date'>): number {
  return (
    compareText(a.date.start ?? '', b.date.start ?? '') ||
    compareText(a.date.end ?? '~', b.date.end ?? '~') ||
    compareText(a.id, b.id)
  );
}
