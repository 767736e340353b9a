import { compareText } from '../../schemas/event-order.ts';
import type { MentionSource } from './mention-source.ts';
import { byPlace } from './order.ts';

/**
 * The same mentions in their total order, whatever order they came in. Looks each up once, and again only those that stand at one place:
 * what is kept of a mention meanwhile is where it stands.
 */
export const sorted = ({ length, at }: MentionSource): MentionSource => {
  const articles = new Map<string, number>();
  const article = new Int32Array(length);
  const start = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const mention = at(i);
    const known = articles.get(mention.article_id) ?? articles.size;
    articles.set(mention.article_id, known);
    article[i] = known;
    start[i] = mention.start;
  }
  const rank = rankOf([...articles.keys()]);
  const order = Int32Array.from({ length }, (_, i) => i).sort(
    (a, b) =>
      (rank[article[a] ?? 0] ?? 0) - (rank[article[b] ?? 0] ?? 0) ||
      (start[a] ?? 0) - (start[b] ?? 0) ||
      byPlace(at(a), at(b)),
  );
  return { length, at: (index) => at(order[index] ?? 0) };
};

/** Place of each id in the order of code units. */
const rankOf = (ids: readonly string[]): Int32Array => {
  const rank = new Int32Array(ids.length);
  const order = [...ids.keys()].sort((a, b) => compareText(ids[a] ?? '', ids[b] ?? ''));
  for (const [place, id] of order.entries()) rank[id] = place;
  return rank;
};
