import { ALIAS_COLUMNS } from './alias-columns.ts';
import type { ColumnFacts } from './column.ts';
import { DOCUMENT_COLUMNS } from './document-columns.ts';
import { EVENT_COLUMNS } from './event-columns.ts';
import { MENTION_COLUMNS } from './mention-columns.ts';

/** A table as its readers see it. The row's values are found by whoever writes it. */
export type Table = {
  readonly file: string;
  readonly means: string;
  readonly columns: readonly ColumnFacts[];
  readonly key?: string;
  /** A column that names a row of another table, by that table's key. */
  readonly refers: readonly { readonly column: string; readonly file: string; readonly to: string }[];
};

/** Every table that is published, for the data package, the row schemas and the data dictionary. */
export const TABLES: readonly Table[] = [
  { file: 'timeline.csv', means: 'One row an event.', columns: EVENT_COLUMNS, key: 'event_id', refers: [] },
  {
    file: 'mentions.csv',
    means: 'One row a mention, that is a clause of an article that tells of an event, dated or not.',
    columns: MENTION_COLUMNS,
    refers: [
      { column: 'event_id', file: 'timeline.csv', to: 'event_id' },
      { column: 'article_id', file: 'documents.csv', to: 'article_id' },
    ],
  },
  { file: 'documents.csv', means: 'One row an article.', columns: DOCUMENT_COLUMNS, key: 'article_id', refers: [] },
  {
    file: 'aliases.csv',
    means: 'One row an id that once named an event.',
    columns: ALIAS_COLUMNS,
    key: 'old_id',
    refers: [{ column: 'event_id', file: 'timeline.csv', to: 'event_id' }],
  },
];
