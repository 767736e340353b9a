import { emit } from '../../pipeline/emit/formats.ts';
import type { Event } from '../../schemas/event.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { anArticle, listed, noAssets } from './records.ts';

/** An article as the timeline lists it. */
export function aSummary(fields: Partial<ArticleSummary> = {}): ArticleSummary {
  const { text: _, ...summary } = anArticle(fields);
  return summary;
}

type Given = { readonly events: readonly Event[]; readonly articles?: readonly ArticleSummary[] };

/** The text of the file of that name, as a format writes it of these events. */
export function written(format: string, file: string, { events, articles = [aSummary()] }: Given): string {
  const lists = listed({ events, unresolved: [] });
  const publication = { ...lists, articles, rejects: [], changes: [], aliases: [], csvProfile: 'plain' } as const;
  const files = emit(publication, [format], { tally: { guarded: 0, shortened: 0 }, assets: noAssets });
  const chunks = files.find(({ name }) => name === file)?.chunks ?? [];
  return Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk as string))).toString('utf8');
}
