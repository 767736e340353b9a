import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { History } from './history/history.ts';

export type CsvProfile = 'plain' | 'excel';

/** All that emit writes down. Lists come sorted: events as the contract says, articles by id, rejects by path and line. */
export type Publication = History & {
  readonly events: readonly Event[];
  readonly unresolved: readonly Mention[];
  readonly articles: readonly ArticleSummary[];
  readonly rejects: readonly Reject[];
  readonly csvProfile: CsvProfile;
};
