import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Alias } from '../../schemas/alias.ts';
import type { Event } from '../../schemas/event.ts';
import { eventId } from '../dedupe/event/event-id.ts';
import { type Before, type History, history } from '../emit/history/history.ts';
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

const generationBefore = async (out: string): Promise<Before> => ({
  events: (await publishedTimeline(out))?.events ?? [],
  aliases: await publishedAliases(out),
});

/** What is new since the generation that a folder publishes now; everything is with --fresh, or where there is none. */
export async function historySince(out: string, after: readonly Event[], fresh: boolean): Promise<History> {
  const before = fresh ? { events: [], aliases: [] } : await generationBefore(out);
  return history(before, after, (mention) => eventId(mention, 0));
}
