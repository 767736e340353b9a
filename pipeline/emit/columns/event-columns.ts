import type { Event } from '../../../schemas/event.ts';
import { compareText } from '../../../schemas/event-order.ts';
import { Kind, type Mention, Status } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import type { Column } from './column.ts';
import { dateColumns, datePart } from './date-columns.ts';

/** An event, the mention that speaks for it, and when its articles were published, in order. */
export type EventRow = { readonly event: Event; readonly speaker: Mention | undefined; readonly articles: Published };
type Published = { readonly dates: readonly string[]; readonly url: string | null };

/** The mention whose words became the event's title, or else the first. */
export const speakerOf = ({ mentions, title }: Event): Mention | undefined =>
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

export const EVENT_ID = { name: 'event_id', type: 'text', pattern: '^ev_[0-9a-f]{16}$' } as const;

const STATUS = 'whether it occurred, goes on, is planned, was denied, is only possible, or comes round again';
const KIND = 'an event, a statement (someone said something) or a state (something held)';
export const CONFIDENCE = 'from 0 to 1, how often such a choice of date is right; filter on it before you print a date';

export const STATUS_COLUMN = { name: 'status', type: 'text', options: Status.options, means: STATUS } as const;
export const KIND_COLUMN = { name: 'kind', type: 'text', options: Kind.options, means: KIND } as const;

/** timeline.csv, in the contract's order. New columns only at the end within a major version. */
export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  {
    ...EVENT_ID,
    means: 'the event; stays the same from run to run (aliases.csv has ids that have gone)',
    value: ({ event }) => event.id,
  },
  ...dateColumns<EventRow>(({ event }) => event.date, 'always'),
  {
    name: 'year',
    type: 'integer',
    least: 1,
    most: 9999,
    nullable: true,
    means: 'the year, where the first and the last day lie in the same one',
    value: ({ event }) => datePart(event.date, 4),
  },
  {
    name: 'month',
    type: 'integer',
    least: 1,
    most: 12,
    nullable: true,
    means: 'the month, where they lie in the same one',
    value: ({ event }) => datePart(event.date, 7),
  },
  {
    name: 'day',
    type: 'integer',
    least: 1,
    most: 31,
    nullable: true,
    means: 'the day of the month, where they are the same day',
    value: ({ event }) => datePart(event.date, 10),
  },
  {
    name: 'title',
    type: 'text',
    free: true,
    means: 'what happened, in a few words',
    value: ({ event }) => event.title,
  },
  { ...STATUS_COLUMN, value: ({ event }) => event.status },
  { ...KIND_COLUMN, value: ({ event }) => event.kind },
  {
    name: 'participants',
    type: 'list',
    free: true,
    nullable: true,
    means: 'who took part: names as the articles have them',
    value: ({ event }) => event.participants,
  },
  {
    name: 'places',
    type: 'list',
    free: true,
    nullable: true,
    means: 'where it happened: names as the articles have them',
    value: ({ event }) => event.places,
  },
  {
    name: 'article_count',
    type: 'integer',
    least: 1,
    means: 'articles that tell of it, copies of one counted once',
    value: ({ event }) => event.article_count,
  },
  {
    name: 'mention_count',
    type: 'integer',
    least: 1,
    means: 'clauses that tell of it: its rows in mentions.csv',
    value: ({ event }) => event.mentions.length,
  },
  {
    name: 'first_published',
    type: 'moment',
    nullable: true,
    means: 'when the first of its articles was published',
    value: ({ articles }) => articles.dates[0] ?? null,
  },
  {
    name: 'last_published',
    type: 'moment',
    nullable: true,
    means: 'when the last of its articles was published',
    value: ({ articles }) => articles.dates.at(-1) ?? null,
  },
  { name: 'confidence', type: 'number', least: 0, most: 1, means: CONFIDENCE, value: ({ event }) => event.confidence },
  {
    name: 'conflicts',
    type: 'list',
    free: true,
    nullable: true,
    means:
      'what its reports, or events much like it, disagree on: date, number, place or status, with every value and who says it',
    value: ({ event }) => event.conflicts.map(({ field, values }) => `${field}: ${values.join(' | ')}`),
  },
  {
    name: 'quote',
    type: 'text',
    free: true,
    means: 'the clause that gave the title; where a reviewer gave it, the first one that tells of the event',
    value: ({ speaker }) => speaker?.quote ?? null,
  },
  {
    name: 'url',
    type: 'text',
    free: true,
    nullable: true,
    means: 'address of the article with that clause',
    value: ({ articles }) => articles.url,
  },
];
