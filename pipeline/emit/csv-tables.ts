import type { ArticleSummary } from '../../schemas/timeline.ts';
import { EVENT_COLUMNS, eventRow } from './columns/event-columns.ts';
import { MENTION_COLUMNS, mentionRows } from './columns/mention-columns.ts';
import { csvHeader, csvPieces } from './csv.ts';
import { mapEntries } from './entries.ts';
import type { Publication } from './publication.ts';
import type { Section } from './sections.ts';

type ById = ReadonlyMap<string, ArticleSummary>;

/** A part of a table of records: the header, if it stands above, has no end. */
const tablePart = (opening: string): Pick<Section, 'opening' | 'separator' | 'closing' | 'empty'> => ({
  opening,
  separator: '',
  closing: '',
  empty: opening,
});

/** timeline.csv */
export const eventTable = ({ events, csvProfile }: Publication, articles: ById): Section[] => {
  const rows = mapEntries(events, (event) => [eventRow(event, articles)]);
  const header = csvHeader(EVENT_COLUMNS, csvProfile);
  return [{ list: 'events', ...tablePart(header), pieces: csvPieces(EVENT_COLUMNS, rows) }];
};

/** mentions.csv: those in events by their events, then those in none. */
export const mentionTable = ({ events, unresolved, csvProfile }: Publication, articles: ById): Section[] => {
  const ofEvents = mapEntries(events, ({ id, mentions }) => mentionRows(id, mentions, articles));
  const ofNone = mapEntries(unresolved, (mention) => mentionRows(null, [mention], articles));
  const header = csvHeader(MENTION_COLUMNS, csvProfile);
  return [
    { list: 'events', ...tablePart(header), pieces: csvPieces(MENTION_COLUMNS, ofEvents) },
    { list: 'unresolved', ...tablePart(''), pieces: csvPieces(MENTION_COLUMNS, ofNone) },
  ];
};
