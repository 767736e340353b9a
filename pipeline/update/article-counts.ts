import type { ArticleCounts } from '../emit/publication.ts';
import type { Findings } from '../memory/earlier.ts';

export type Tallies = {
  /** By the id of each article that tells of anything, how much it tells. */
  readonly countsOf: Map<string, ArticleCounts>;
  /** ... and how many of its mentions take another article's date. */
  readonly lent: Map<string, number>;
  /** For each event in the order of the timeline, how many articles tell of it. */
  readonly tellers: Int32Array;
};

/** Mentions of one article stand together. */
export function talliesOf({ linked: { table }, eventOf, borrowed, events: { ids } }: Findings): Tallies {
  const tallies: Tallies = { countsOf: new Map(), lent: new Map(), tellers: new Int32Array(ids.length) };
  for (let first = 0; first < table.length; ) {
    const article = table.article[first] ?? 0;
    const events = new Set<number>();
    let [end, unresolved, lent] = [first, 0, 0];
    for (; end < table.length && table.article[end] === article; end++) {
      const event = eventOf[end] ?? -1;
      if (event === -1) unresolved += 1;
      else events.add(event);
      lent += borrowed[end] ?? 0;
    }
    for (const event of events) tallies.tellers[event] = (tallies.tellers[event] ?? 0) + 1;
    const id = table.articles.ids[article] ?? '';
    tallies.countsOf.set(id, { mentions: end - first, events: events.size, unresolved });
    if (lent > 0) tallies.lent.set(id, lent);
    first = end;
  }
  return tallies;
}
