import type { Event } from '../../../schemas/event.ts';
import { compareText } from '../../../schemas/event-order.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { homesIn } from './homes.ts';

/** The event that a lost one went into, and how many of its mentions are there. */
export type Heir = { readonly into: string; readonly given: number };

function votes(mentions: readonly Mention[], homeOf: (mention: Mention) => string | undefined): Map<string, number> {
  const found = new Map<string, number>();
  for (const mention of mentions) {
    const home = homeOf(mention);
    if (home !== undefined) found.set(home, (found.get(home) ?? 0) + 1);
  }
  return found;
}

const mostVoted = (found: ReadonlyMap<string, number>): string | undefined =>
  [...found].toSorted(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];

/**
 * Where each event whose id is gone went: to the event that holds the mention it was named after, else to the one that most of its
 * mentions are in, of equals to the one whose id sorts first. Those that no mention is left of are not in the map.
 */
export function heirs(
  lost: readonly Event[],
  after: readonly Event[],
  named: ReadonlyMap<string, string>,
): ReadonlyMap<string, Heir> {
  if (lost.length === 0) return new Map();
  const articles = new Set(lost.flatMap(({ mentions }) => mentions.map(({ article_id }) => article_id)));
  const homeOf = homesIn(after, articles);
  const found = new Map<string, Heir>();
  for (const { id, mentions } of lost) {
    const voted = votes(mentions, homeOf);
    const into = named.get(id) ?? mostVoted(voted);
    if (into !== undefined) found.set(id, { into, given: voted.get(into) ?? 0 });
  }
  return found;
}
