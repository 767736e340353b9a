import type { Alias } from '../../../schemas/alias.ts';
import type { Change } from '../../../schemas/change.ts';
import type { Event } from '../../../schemas/event.ts';
import { aliases } from './aliases.ts';
import { changes } from './changes.ts';
import { heirs } from './heirs.ts';
import { type IdOf, namedIn } from './named.ts';

/** What of a published generation the next one is compared with. Nothing in either list: there was none. */
export type Before = { readonly events: readonly Event[]; readonly aliases: readonly Alias[] };

/** changes.jsonl, by event_id, and aliases.csv, by old_id. */
export type History = { readonly changes: readonly Change[]; readonly aliases: readonly Alias[] };

/** What became of every id that named an event before. `idOf` is the id that a mention gives to the event it stands for. */
export function history(before: Before, after: readonly Event[], idOf: IdOf): History {
  const present = new Set(after.map(({ id }) => id));
  const lost = before.events.filter(({ id }) => !present.has(id));
  const gone = [...lost.map(({ id }) => id), ...before.aliases.map(({ old_id }) => old_id)];
  const named = namedIn(after, new Set(gone), idOf);
  const heirOf = heirs(lost, after, named);
  return {
    changes: changes(before.events, after, heirOf),
    aliases: aliases(before.aliases, heirOf, { present, named }),
  };
}
