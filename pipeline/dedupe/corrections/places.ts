import type { Mention } from '../../../schemas/mention.ts';

/** "article_id:offset" */
const placeOf = (article_id: string, offset: number): string => `${article_id}:${offset}`;

/**
 * Indices of mentions by their place, "article_id:offset": where the trigger begins, else where the mention does. Of several that begin
 * there it is the shortest, which says least besides.
 */
export function placesOf(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const triggers = new Map<string, number>();
  const starts = new Map<string, number>();
  for (const [index, { article_id, start, end, trigger }] of mentions.entries()) {
    const [word, clause] = [placeOf(article_id, trigger.start), placeOf(article_id, start)];
    if (!triggers.has(word)) triggers.set(word, index);
    const shortest = mentions[starts.get(clause) ?? -1]?.end ?? Number.POSITIVE_INFINITY;
    if (end < shortest) starts.set(clause, index);
  }
  return new Map([...starts, ...triggers]);
}
