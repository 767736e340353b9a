import type { Alias } from '../../../schemas/alias.ts';
import { compareText } from '../../../schemas/event-order.ts';
import type { Heir } from './heirs.ts';

type Now = {
  /** Ids of the events that there are now. */
  readonly present: ReadonlySet<string>;
  /** The event that holds the mention which gave an old id. */
  readonly named: ReadonlyMap<string, string>;
};

/**
 * The aliases of the generation before, each led on to an event of now, and those of the ids that this run lost; sorted by old id. An
 * id that names an event again is no alias any more, and one whose event is gone leads nowhere, so neither has a row.
 */
export function aliases(known: readonly Alias[], heirOf: ReadonlyMap<string, Heir>, { present, named }: Now): Alias[] {
  const follow = (id: string): string | undefined => (present.has(id) ? id : heirOf.get(id)?.into);
  const found = new Map<string, string>();
  for (const { old_id, event_id } of known) {
    const now = named.get(old_id) ?? follow(event_id);
    if (now !== undefined) found.set(old_id, now);
  }
  for (const [id, { into }] of heirOf) found.set(id, into);
  return [...found]
    .filter(([old_id]) => !present.has(old_id))
    .map(([old_id, event_id]) => ({ old_id, event_id }))
    .toSorted((a, b) => compareText(a.old_id, b.old_id));
}
