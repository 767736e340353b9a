import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { ArticleCounts } from './publication.ts';

type Lists = { readonly events: readonly Event[]; readonly unresolved: readonly Mention[] };

/** By the id of each article, how much of it is in the lists. */
export function countsIn({ events, unresolved }: Lists): ReadonlyMap<string, ArticleCounts> {
  const counts = new Map<string, { mentions: number; events: number; unresolved: number }>();
  const of = ({ article_id }: Mention): { mentions: number; events: number; unresolved: number } => {
    const known = counts.get(article_id) ?? { mentions: 0, events: 0, unresolved: 0 };
    counts.set(article_id, known);
    return known;
  };
  for (const { mentions } of events) {
    for (const mention of mentions) of(mention).mentions += 1;
    for (const own of new Set(mentions.map(of))) own.events += 1;
  }
  for (const mention of unresolved) {
    of(mention).mentions += 1;
    of(mention).unresolved += 1;
  }
  return counts;
}

/** For each event how many articles tell of it. */
export const tellersOf = (events: readonly Event[]): number[] =>
  events.map(({ mentions }) => new Set(mentions.map(({ article_id }) => article_id)).size);
