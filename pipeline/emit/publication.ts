import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { Entries } from './entries.ts';
import type { History } from './history/history.ts';

export type CsvProfile = 'plain' | 'excel';

/** What is told of one article: mentions, events with any of them, and mentions that are in none. */
export type ArticleCounts = { readonly mentions: number; readonly events: number; readonly unresolved: number };

/** All that emit writes down. Lists come sorted: events as the contract says, articles by id, rejects by path and line. */
export type Publication = History & {
  readonly events: Entries<Event>;
  readonly unresolved: Entries<Mention>;
  /** How many mentions are in events or unresolved. */
  readonly mentions: number;
  readonly articles: readonly ArticleSummary[];
  /** By the id of each article that tells of anything. */
  readonly countsOf: ReadonlyMap<string, ArticleCounts>;
  /** For each event in the list, how many articles tell of it. */
  readonly tellers: ArrayLike<number>;
  readonly rejects: readonly Reject[];
  readonly csvProfile: CsvProfile;
};
