import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Alias } from '../../schemas/alias.ts';
import type { Event } from '../../schemas/event.ts';
import { type History, history, type Now } from '../emit/history/history.ts';
import { readText } from '../io/read-text.ts';
import { publishedTimeline } from './publish.ts';

/** The aliases that a folder publishes now; none where there is no such file that can be read. */
export async function publishedAliases(dir: string): Promise<readonly Alias[]> {
  try {
    const rows: unknown = parse(await readText(join(dir, 'latest', 'aliases.csv')), { bom: true, columns: true });
    const parsed = z.array(Alias).safeParse(rows);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
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
  const events = lost ?? (await publishedTimeline(out))?.events ?? [];
  return history({ events, aliases: await publishedAliases(out) }, now);
}
