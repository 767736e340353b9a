import type { Event } from '../../schemas/event.ts';
import { compareText } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { Column } from './csv.ts';
import { dateColumns, datePart } from './date-columns.ts';

/** An event, the mention that speaks for it, and when its articles were published, in order. */
export type EventRow = { readonly event: Event; readonly speaker: Mention | undefined; readonly articles: Published };
type Published = { readonly dates: readonly string[]; readonly url: string | null };

/** The mention whose words became the event's title, or else the first. */
const speakerOf = ({ mentions, title }: Event): Mention | undefined =>
  mentions.find((mention) => mention.title === title) ?? mentions[0];

export function eventRow(event: Event, articles: ReadonlyMap<string, ArticleSummary>): EventRow {
  const speaker = speakerOf(event);
  const dates = event.mentions.map(({ article_id }) => articles.get(article_id)?.published_at ?? null);
  return {
    event,
    speaker,
    articles: {
      dates: dates.filter((date) => date !== null).toSorted(compareText),
      url: (speaker && articles.get(speaker.article_id)?.url) ?? null,
    },
  };
}

const list = (items: readonly string[]): string => items.join('; ');

/** timeline.csv, in the contract's order. New columns only at the end within a major version. */
export const TIMELINE_COLUMNS: readonly Column<EventRow>[] = [
  { name: 'event_id', value: ({ event }) => event.id },
  ...dateColumns<EventRow>(({ event }) => event.date),
  { name: 'year', value: ({ event }) => datePart(event.date, 4) },
  { name: 'month', value: ({ event }) => datePart(event.date, 7) },
  { name: 'day', value: ({ event }) => datePart(event.date, 10) },
  { name: 'title', value: ({ event }) => event.title, free: true },
  { name: 'status', value: ({ event }) => event.status },
  { name: 'kind', value: ({ event }) => event.kind },
  { name: 'participants', value: ({ event }) => list(event.participants), free: true },
  { name: 'places', value: ({ event }) => list(event.places), free: true },
  { name: 'article_count', value: ({ event }) => event.article_count },
  { name: 'mention_count', value: ({ event }) => event.mentions.length },
  { name: 'first_published', value: ({ articles }) => articles.dates[0] ?? null },
  { name: 'last_published', value: ({ articles }) => articles.dates.at(-1) ?? null },
  { name: 'confidence', value: ({ event }) => event.confidence },
  {
    name: 'conflicts',
    value: ({ event }) => list(event.conflicts.map(({ field, values }) => `${field}: ${values.join(' | ')}`)),
    free: true,
  },
  { name: 'quote', value: ({ speaker }) => speaker?.quote ?? null, free: true },
  { name: 'url', value: ({ articles }) => articles.url, free: true },
];
