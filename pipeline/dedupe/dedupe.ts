import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';

export const dedupe = (_mentions: readonly Mention[]): { events: Event[]; unresolved: Mention[] } => ({
  events: [],
  unresolved: [],
});
