import type { Change } from '../../../schemas/change.ts';
import type { Event } from '../../../schemas/event.ts';

type Events = { readonly before: ReadonlyMap<string, Event>; readonly after: ReadonlyMap<string, Event> };

/** A value longer than this is cut: the lines of JSON have it in full. */
const SHOWN = 100;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs in a field, or in the fields of its value where it is an object: date.start 2023-06-11 -> 2023-06-12. */
function fieldTexts(name: string, [old, now]: readonly unknown[]): string[] {
  if (name === 'mentions' && Array.isArray(old) && Array.isArray(now))
    return [`mentions -${old.length} +${now.length}`];
  if (!isObject(old) || !isObject(now)) return [`${name} ${shown(old)} -> ${shown(now)}`];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .filter((inner) => JSON.stringify(old[inner]) !== JSON.stringify(now[inner]))
    .map((inner) => `${name}.${inner} ${shown(old[inner])} -> ${shown(now[inner])}`);
}

const titled = (event: Event | undefined): string => (event === undefined ? '' : `${event.date.edtf} ${event.title}`);

/** A change as people read it: what, when, title, id; what it is now; and what differs. */
export function changeLine({ change, event_id, into, fields }: Change, { before, after }: Events): string {
  const event = before.get(event_id) ?? after.get(event_id);
  const heir = into === null ? '' : ` -> ${titled(after.get(into))} (${into})`;
  const differences = Object.entries(fields).flatMap(([name, values]) => fieldTexts(name, values));
  const told = differences.length === 0 ? '' : `: ${differences.join('; ')}`;
  return `${change} ${titled(event)} (${event_id})${heir}${told}`;
}
