import type { Alias } from '../../../schemas/alias.ts';
import type { Column } from './column.ts';
import { EVENT_ID } from './event-columns.ts';

/** aliases.csv. New columns only at the end within a major version. */
export const ALIAS_COLUMNS: readonly Column<Alias>[] = [
  { ...EVENT_ID, name: 'old_id', means: 'an id that once named an event', value: ({ old_id }) => old_id },
  { ...EVENT_ID, means: 'the id that names it now', value: ({ event_id }) => event_id },
];
