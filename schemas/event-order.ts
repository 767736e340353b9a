import type { Event } from './event.ts';

/** Code units, not a locale's order: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an event's place in the timeline hangs on. */
export type OrderKey = { readonly start: string; readonly end: string; readonly id: string };

/** What is open to the past comes first, what is open to the future last. */
export const orderKey = ({ id, date: { start, end } }: Pick<Event, 'id' | 'date'>): OrderKey => ({
  start: start ?? '',
  end: end ?? '~',
  id,
});

export const compareKeys = (a: OrderKey, b: OrderKey): number =>
  compareText(a.start, b.start) || compareText(a.end, b.end) || compareText(a.id, b.id);

/** By date.start, date.end, id. */
export const compareEvents = (a: Pick<Event, 'id' | 'date'>, b: Pick<Event, 'id' | 'date'>): number =>
  compareKeys(orderKey(a), orderKey(b));
