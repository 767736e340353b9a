import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Alias } from '../../schemas/alias.ts';
import type { Event } from '../../schemas/event.ts';
import { type History, history, type Now } from '../emit/history/history.ts';
import { publishedFile, publishedTimeline } from './publish.ts';

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
