import type { DateValue } from '../../../schemas/date-value.ts';
import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { isRead } from '../../../schemas/read-language.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';

/** What a cell must hold, null for nothing. `free` is text that people wrote, which may be guarded, on one line, and cut. */
export type Column<T> = { readonly name: string; readonly of: (value: T) => unknown; readonly free?: true };

/** What is known of an article while the events pass. */
export type ArticleFacts = Pick<ArticleSummary, 'published_at' | 'url' | 'sha256'> & { readonly line: number };
type Articles = ReadonlyMap<string, ArticleFacts>;

/** How often an article is told of. */
export type Tellings = { mentions: number; events: number; unresolved: number };

export type EventRow = { readonly event: Event; readonly articles: Articles };
export type MentionRow = { readonly mention: Mention; readonly event: Event | null; readonly articles: Articles };
export type DocumentRow = { readonly article: ArticleSummary; readonly tellings: Tellings | undefined };

const DATE_FIELDS = ['start', 'end', 'precision', 'edtf', 'approximate', 'extent', 'basis'] as const;

const dateColumns = <T>(dateOf: (value: T) => DateValue | null): Column<T>[] =>
  DATE_FIELDS.map((field) => ({ name: `date_${field}`, of: (value) => dateOf(value)?.[field] ?? null }));

/** The number that both bounds agree on, as far as `length` of a day: 4 for the year, 7 with the month, 10 with the day. */
const agreed = ({ start, end }: DateValue, length: number): number | null =>
  start !== null && start.slice(0, length) === end?.slice(0, length) ? Number(start.slice(0, length).slice(-2)) : null;

const year = (date: DateValue): number | null => (agreed(date, 4) === null ? null : Number(date.start?.slice(0, 4)));

/** The mention whose words the title is, or the first. */
const speaker = ({ title, mentions }: Event): Mention | undefined =>
  mentions.find((mention) => mention.title === title) ?? mentions[0];

const datesOf = ({ event, articles }: EventRow): string[] =>
  event.mentions.flatMap(({ article_id }) => articles.get(article_id)?.published_at ?? []).toSorted();

const listed = (items: readonly string[]): string => items.join('; ');

/** Of timeline.csv, in the contract's order. */
export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  { name: 'event_id', of: ({ event }) => event.id },
  ...dateColumns<EventRow>(({ event }) => event.date),
  { name: 'year', of: ({ event }) => year(event.date) },
  { name: 'month', of: ({ event }) => agreed(event.date, 7) },
  { name: 'day', of: ({ event }) => agreed(event.date, 10) },
  { name: 'title', of: ({ event }) => event.title, free: true },
  { name: 'status', of: ({ event }) => event.status },
  { name: 'kind', of: ({ event }) => event.kind },
  { name: 'participants', of: ({ event }) => listed(event.participants), free: true },
  { name: 'places', of: ({ event }) => listed(event.places), free: true },
  { name: 'article_count', of: ({ event }) => event.article_count },
  { name: 'mention_count', of: ({ event }) => event.mentions.length },
  { name: 'first_published', of: (row) => datesOf(row)[0] },
  { name: 'last_published', of: (row) => datesOf(row).at(-1) },
  { name: 'confidence', of: ({ event }) => event.confidence },
  {
    name: 'conflicts',
    of: ({ event }) => listed(event.conflicts.map(({ field, values }) => `${field}: ${values.join(' | ')}`)),
    free: true,
  },
  { name: 'quote', of: ({ event }) => speaker(event)?.quote, free: true },
  { name: 'url', of: ({ event, articles }) => articles.get(speaker(event)?.article_id ?? '')?.url, free: true },
];

/** Of mentions.csv, in the contract's order. */
export const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  { name: 'event_id', of: ({ event }) => event?.id },
  { name: 'article_id', of: ({ mention }) => mention.article_id, free: true },
  { name: 'start', of: ({ mention }) => mention.start },
  { name: 'end', of: ({ mention }) => mention.end },
  { name: 'quote', of: ({ mention }) => mention.quote, free: true },
  { name: 'title', of: ({ mention }) => mention.title, free: true },
  { name: 'status', of: ({ mention }) => mention.status },
  { name: 'kind', of: ({ mention }) => mention.kind },
  ...dateColumns<MentionRow>(({ mention }) => mention.date),
  { name: 'expression_text', of: ({ mention }) => mention.expression?.text, free: true },
  { name: 'expression_type', of: ({ mention }) => mention.expression?.type },
  { name: 'expression_value', of: ({ mention }) => mention.expression?.value },
  { name: 'expression_rule', of: ({ mention }) => mention.expression?.rule },
  { name: 'anchor_kind', of: ({ mention }) => mention.anchor.kind },
  { name: 'anchor_date', of: ({ mention }) => mention.anchor.date },
  { name: 'anchor_ref', of: ({ mention }) => mention.anchor.ref, free: true },
  { name: 'rule', of: ({ mention }) => mention.rule },
  { name: 'confidence', of: ({ mention }) => mention.confidence },
  { name: 'why', of: ({ mention }) => mention.why, free: true },
  { name: 'published_at', of: ({ mention, articles }) => articles.get(mention.article_id)?.published_at },
  { name: 'url', of: ({ mention, articles }) => articles.get(mention.article_id)?.url, free: true },
];

/** Of documents.csv. */
export const DOCUMENT_COLUMNS: readonly Column<DocumentRow>[] = [
  { name: 'article_id', of: ({ article }) => article.id, free: true },
  { name: 'title', of: ({ article }) => article.title, free: true },
  { name: 'published_at', of: ({ article }) => article.published_at },
  { name: 'published_method', of: ({ article }) => article.published_method },
  { name: 'published_evidence', of: ({ article }) => article.published_evidence, free: true },
  { name: 'timezone', of: ({ article }) => article.timezone, free: true },
  { name: 'publisher', of: ({ article }) => article.publisher, free: true },
  { name: 'language', of: ({ article }) => article.language, free: true },
  { name: 'mention_count', of: ({ tellings }) => tellings?.mentions ?? 0 },
  { name: 'event_count', of: ({ tellings }) => tellings?.events ?? 0 },
  { name: 'unresolved_count', of: ({ tellings }) => tellings?.unresolved ?? 0 },
  { name: 'source_path', of: ({ article }) => article.source_path, free: true },
  { name: 'sha256', of: ({ article }) => article.sha256 },
  { name: 'url', of: ({ article }) => article.url, free: true },
  { name: 'modified_at', of: ({ article }) => article.modified_at },
  { name: 'fetched_at', of: ({ article }) => article.fetched_at },
  { name: 'warnings', of: ({ article }) => article.warnings.join(' | '), free: true },
  { name: 'read', of: ({ article }) => isRead(article.language) },
];
