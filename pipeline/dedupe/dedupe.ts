import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Articles } from './event/event.ts';
import { inMemory } from './mention-source.ts';
import { type DedupeOptions, merge } from './merge.ts';

type Merged = {
  readonly events: Event[];
  readonly unresolved: Mention[];
  /** What events are made with, for whoever puts them together anew. */
  readonly articles: Articles;
};

/**
 * Which mentions tell of one event, and the event's date from all of them. A pure function of the set of mentions: their order changes
 * nothing. Each mention ends in exactly one event or, where nothing dates it, in `unresolved` (by article_id, then start).
 * With `dates: false` no date speaks for or against a merge: what that merges shows what dates are worth, and the dates of its events may
 * contradict themselves.
 */
export const dedupe = (mentions: readonly Mention[], options: DedupeOptions = {}): Merged => {
  const merged = merge(inMemory(mentions), options);
  const events = [...merged.events()];
  const unresolved = [...merged.unresolved()];
  const kept = events.reduce((sum, event) => sum + event.mentions.length, unresolved.length);
  if (kept !== mentions.length) throw new Error(`dedupe took ${mentions.length} mentions and gave ${kept}`);
  return { events, unresolved, articles: merged.articles };
};
