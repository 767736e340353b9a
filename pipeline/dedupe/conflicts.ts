import type { Event } from '../../schemas/event.ts';
import { compareText } from '../../schemas/event-order.ts';

const datesOf = (event: Event): string[] =>
  event.conflicts.filter(({ field }) => field === 'date').flatMap(({ values }) => values);

const disagreeing = (event: Event, other: Event): Event => {
  const values = new Set([...datesOf(event), event.date.edtf, other.date.edtf]);
  if (values.size < 2) return event;
  const rest = event.conflicts.filter(({ field }) => field !== 'date');
  return { ...event, conflicts: [...rest, { field: 'date', values: [...values].sort(compareText) }] };
};

/** Records at both events of each pair that their reports agree in all but the day. `pairs` hold the keys of `events`. */
export const recordDisagreements = (
  events: Map<number, Event>,
  pairs: readonly (readonly [number, number])[],
): void => {
  for (const [a, b] of pairs) {
    const [first, second] = [events.get(a), events.get(b)];
    if (a === b || first === undefined || second === undefined) continue;
    events.set(a, disagreeing(first, second));
    events.set(b, disagreeing(second, first));
  }
};
