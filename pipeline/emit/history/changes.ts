import type { Change } from '../../../schemas/change.ts';
import type { Event } from '../../../schemas/event.ts';
import { compareText } from '../../../schemas/event-order.ts';
import { changedFields } from './fields.ts';
import type { Heir } from './heirs.ts';

type ById = ReadonlyMap<string, Event>;
type Heirs = ReadonlyMap<string, Heir>;

const byId = (events: readonly Event[]): ById => new Map(events.map((event) => [event.id, event]));

/** New id of each event that got one to its old id: of several that went into it, the one that gave most mentions. */
function renamings(heirOf: Heirs, earlier: ById): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const first = ([a, { given: m }]: [string, Heir], [b, { given: n }]: [string, Heir]): number =>
    n - m || compareText(a, b);
  for (const [id, { into }] of [...heirOf].toSorted(first))
    if (!earlier.has(into) && !chosen.has(into)) chosen.set(into, id);
  return chosen;
}

const change = (kind: Change['change'], event_id: string, rest: Partial<Change> = {}): Change => ({
  change: kind,
  event_id,
  into: null,
  fields: {},
  ...rest,
});

/** What became of an event that is not there under its id. */
function lossOf(old: Event, now: Event | undefined, isRenamed: boolean): Change {
  if (now === undefined) return change('removed', old.id);
  return isRenamed
    ? change('renamed', old.id, { into: now.id, fields: changedFields(old, now) })
    : change('merged', old.id, { into: now.id });
}

/**
 * What became of each event from one generation to the next, sorted by event id, a line an id at most: what stayed as it was is left
 * out, and a new id that only renames is told by the old one. So events after = events before + added - merged - removed.
 */
export function changes(before: readonly Event[], after: readonly Event[], heirOf: Heirs): Change[] {
  const [earlier, later] = [byId(before), byId(after)];
  const renamed = renamings(heirOf, earlier);
  const found: Change[] = [];
  for (const event of after) {
    const old = earlier.get(event.id);
    if (old === undefined) {
      if (!renamed.has(event.id)) found.push(change('added', event.id));
      continue;
    }
    const fields = changedFields(old, event);
    if (Object.keys(fields).length > 0) found.push(change('changed', event.id, { fields }));
  }
  for (const event of before) {
    if (later.has(event.id)) continue;
    const into = heirOf.get(event.id)?.into ?? '';
    found.push(lossOf(event, later.get(into), renamed.get(into) === event.id));
  }
  return found.toSorted((a, b) => compareText(a.event_id, b.event_id));
}
