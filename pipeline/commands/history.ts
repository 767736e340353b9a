import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Alias } from '../../schemas/alias.ts';
import type { Event } from '../../schemas/event.ts';
import { type History, history, type Now } from '../emit/history/history.ts';
import { currentFolder } from '../io/current.ts';
import { eventOf, writtenEvents } from '../io/written-events.ts';
import { publishedFile } from './publish.ts';

/**
 * The aliases that a folder publishes now; none where there is no such file, or it is none of ours. A disk that fails to tell is no reason
 * to forget them all: throws in words.
 */
export async function publishedAliases(dir: string): Promise<readonly Alias[]> {
  const text = await publishedFile(dir, 'aliases.csv');
  try {
    const rows: unknown = parse(text ?? '', { bom: true, columns: true });
    const parsed = z.array(Alias).safeParse(rows);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

type Compared = { readonly before: readonly Event[]; readonly events: readonly Event[] };

/** The events of the generation before and of now that are not the same. A timeline may be too large to be held twice. */
async function differing(out: string, { events }: Now): Promise<Compared> {
  const folder = await currentFolder(out);
  if (folder === null) return { before: [], events };
  const made = new Map(events.map((event) => [event.id, event]));
  const before: Event[] = [];
  for await (const written of writtenEvents(folder)) {
    const now = made.get(written.id);
    if (now !== undefined && JSON.stringify(now) === written.json) made.delete(written.id);
    else before.push(eventOf(written, folder));
  }
  return { before, events: [...made.values()] };
}

/**
 * What is new since the generation that a folder publishes now; everything is with --fresh, or where there is none. `lost` are the events of
 * that generation which are not as they were, null where all must be looked at.
 */
export async function historySince(
  out: string,
  now: Now,
  { fresh, lost }: { readonly fresh: boolean; readonly lost: readonly Event[] | null },
): Promise<History> {
  if (fresh) return history({ events: [], aliases: [] }, now);
  const { before, events } = lost === null ? await differing(out, now) : { before: lost, events: now.events };
  return history({ events: before, aliases: await publishedAliases(out) }, { ...now, events });
}
