import type { Alias } from '../../schemas/alias.ts';
import type { Column } from './csv.ts';

/** aliases.csv. New columns only at the end within a major version. */
export const ALIAS_COLUMNS: readonly Column<Alias>[] = [
  { name: 'old_id', value: ({ old_id }) => old_id },
  { name: 'event_id', value: ({ event_id }) => event_id },
];
