import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { Cell, Column, ColumnFacts } from './columns/column.ts';
import { DOCUMENT_COLUMNS, documentRows } from './columns/document-columns.ts';
import { EVENT_COLUMNS, eventRow } from './columns/event-columns.ts';
import { MENTION_COLUMNS, type MentionRow, mentionRows } from './columns/mention-columns.ts';
import type { Contents } from './contents.ts';
import type { Publication } from './publication.ts';

/** A table with what stands in it, for formats that are made anew each time. Rows are made as they are asked for, as often as that is. */
export type FilledTable = {
  readonly columns: readonly ColumnFacts[];
  /** How many rows there are. */
  readonly length: number;
  /** A cell for each column, as its type says: text as it is, lists as lists. */
  readonly rows: Iterable<readonly Cell[]>;
};

export type Filling = {
  readonly publication: Publication;
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  readonly contents: Contents;
};

const filled = <Row>(columns: readonly Column<Row>[], length: number, rows: () => Iterable<Row>): FilledTable => ({
  columns,
  length,
  rows: {
    *[Symbol.iterator]() {
      for (const row of rows()) yield columns.map(({ value }) => value(row));
    },
  },
});

function* rowsOfMentions({ contents, articles }: Filling): Generator<MentionRow> {
  for (const { id, mentions } of contents.events) yield* mentionRows(id, mentions, articles);
  for (const mention of contents.unresolved) yield* mentionRows(null, [mention], articles);
}

/** The columns and rows of timeline.csv. */
export const eventsTable = ({ contents, articles }: Filling): FilledTable =>
  filled(EVENT_COLUMNS, contents.events.length, function* () {
    for (const event of contents.events) yield eventRow(event, articles);
  });

/** Those of mentions.csv, in its order. */
export const mentionsTable = (filling: Filling): FilledTable =>
  filled(MENTION_COLUMNS, filling.publication.mentions, () => rowsOfMentions(filling));

/** Those of documents.csv. */
export const articlesTable = ({ publication }: Filling): FilledTable =>
  filled(DOCUMENT_COLUMNS, publication.articles.length, () => documentRows(publication));
