import type { Alias } from '../../../schemas/alias.ts';
import type { Change } from '../../../schemas/change.ts';
import type { Event } from '../../../schemas/event.ts';
import { aliases } from './aliases.ts';
import { changes } from './changes.ts';
import { heirs } from './heirs.ts';

/** What of a published generation the next one is compared with. Nothing in either list: there was none. */
export type Before = { readonly events: readonly Event[]; readonly aliases: readonly Alias[] };

/** changes.jsonl, by event_id, and aliases.csv, by old_id. */
export type History = { readonly changes: readonly Change[]; readonly aliases: readonly Alias[] };

/** What there is now. */
export type Now = {
  /** The events that are not as they were; all that are new among them. */
  readonly events: readonly Event[];
  /** Ids of all events. */
  readonly present: ReadonlySet<string>;
  /** For each id that is looked for, the event that now holds the mention which gave the id. */
  readonly named: (ids: ReadonlySet<string>) => ReadonlyMap<string, string>;
};

/** What became of every id that named an event before. Events that are as they were need be in neither list. */
export function history(before: Before, { events, present, named: find }: Now): History {
  const lost = before.events.filter(({ id }) => !present.has(id));
  const gone = [...lost.map(({ id }) => id), ...before.aliases.map(({ old_id }) => old_id)];
  const named = find(new Set(gone));
  const heirOf = heirs(lost, events, named);
  return {
    changes: changes(before.events, events, heirOf),
    aliases: aliases(before.aliases, heirOf, { present, named }),
  };
}
