import type { Mention } from '../../schemas/mention.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { Column } from './csv.ts';
import { dateColumns } from './date-columns.ts';

/** A mention and the event it is in, or null where it has no date. */
type MentionRow = {
  readonly eventId: string | null;
  readonly mention: Mention;
  readonly article: ArticleSummary | undefined;
};

/** Rows for the mentions of one event, or for one that is in none. */
export const mentionRows = (
  event_id: string | null,
  mentions: readonly Mention[],
  articles: ReadonlyMap<string, ArticleSummary>,
): MentionRow[] =>
  mentions.map((mention) => ({ eventId: event_id, mention, article: articles.get(mention.article_id) }));

/** mentions.csv, in the contract's order. New columns only at the end within a major version. */
export const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  { name: 'event_id', value: ({ eventId }) => eventId },
  { name: 'article_id', value: ({ mention }) => mention.article_id, free: true },
  { name: 'start', value: ({ mention }) => mention.start },
  { name: 'end', value: ({ mention }) => mention.end },
  { name: 'quote', value: ({ mention }) => mention.quote, free: true },
  { name: 'title', value: ({ mention }) => mention.title, free: true },
  { name: 'status', value: ({ mention }) => mention.status },
  { name: 'kind', value: ({ mention }) => mention.kind },
  ...dateColumns<MentionRow>(({ mention }) => mention.date),
  { name: 'expression_text', value: ({ mention }) => mention.expression?.text ?? null, free: true },
  { name: 'expression_type', value: ({ mention }) => mention.expression?.type ?? null },
  { name: 'expression_value', value: ({ mention }) => mention.expression?.value ?? null },
  { name: 'expression_rule', value: ({ mention }) => mention.expression?.rule ?? null },
  { name: 'anchor_kind', value: ({ mention }) => mention.anchor.kind },
  { name: 'anchor_date', value: ({ mention }) => mention.anchor.date },
  { name: 'anchor_ref', value: ({ mention }) => mention.anchor.ref, free: true },
  { name: 'rule', value: ({ mention }) => mention.rule },
  { name: 'confidence', value: ({ mention }) => mention.confidence },
  { name: 'why', value: ({ mention }) => mention.why, free: true },
  { name: 'published_at', value: ({ article }) => article?.published_at ?? null },
  { name: 'url', value: ({ article }) => article?.url ?? null, free: true },
];
