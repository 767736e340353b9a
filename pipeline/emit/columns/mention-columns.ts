import { CHOICES } from '../../../schemas/choice.ts';
import { Anchor, type Mention } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import { Timex } from '../../../schemas/timex.ts';
import type { Column } from './column.ts';
import { dateColumns } from './date-columns.ts';
import { CONFIDENCE, EVENT_ID, KIND_COLUMN, STATUS_COLUMN } from './event-columns.ts';

/** A mention and the event it is in, or null where it has no date. */
export type MentionRow = {
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
  {
    ...EVENT_ID,
    nullable: true,
    means: 'the event it tells of; empty where it has no date (the column why tells the reason)',
    value: (row) => row.eventId,
  },
  {
    name: 'article_id',
    type: 'text',
    free: true,
    means: 'the article it stands in',
    value: ({ mention }) => mention.article_id,
  },
  {
    name: 'start',
    type: 'integer',
    least: 0,
    means: "where the clause begins in the article's text, in UTF-16 code units",
    value: ({ mention }) => mention.start,
  },
  {
    name: 'end',
    type: 'integer',
    least: 0,
    means: 'where it ends, exclusive',
    value: ({ mention }) => mention.end,
  },
  {
    name: 'quote',
    type: 'text',
    free: true,
    means: 'the clause: the text from start to end, line ends as spaces',
    value: ({ mention }) => mention.quote,
  },
  {
    name: 'title',
    type: 'text',
    free: true,
    means: 'what it tells of, in a few words',
    value: ({ mention }) => mention.title,
  },
  { ...STATUS_COLUMN, value: ({ mention }) => mention.status },
  { ...KIND_COLUMN, value: ({ mention }) => mention.kind },
  ...dateColumns<MentionRow>(({ mention }) => mention.date, 'or not'),
  {
    name: 'expression_text',
    type: 'text',
    free: true,
    nullable: true,
    means: 'the time expression that dates it, or would if more were known',
    value: ({ mention }) => mention.expression?.text ?? null,
  },
  {
    name: 'expression_type',
    type: 'text',
    options: Timex.shape.type.options,
    nullable: true,
    means: 'TIMEX3 type of the expression',
    value: ({ mention }) => mention.expression?.type ?? null,
  },
  {
    name: 'expression_value',
    type: 'text',
    nullable: true,
    means: 'TIMEX3 value of the expression',
    value: ({ mention }) => mention.expression?.value ?? null,
  },
  {
    name: 'expression_rule',
    type: 'text',
    nullable: true,
    means: 'grammar rule that read the expression',
    value: ({ mention }) => mention.expression?.rule ?? null,
  },
  {
    name: 'anchor_kind',
    type: 'text',
    options: Anchor.shape.kind.options,
    means:
      'what the date was reckoned from: the publication date, the day of the dateline (expression), another clause (event)',
    value: ({ mention }) => mention.anchor.kind,
  },
  {
    name: 'anchor_date',
    type: 'text',
    nullable: true,
    means: 'date of the anchor, in EDTF',
    value: ({ mention }) => mention.anchor.date,
  },
  {
    name: 'anchor_ref',
    type: 'text',
    free: true,
    nullable: true,
    means:
      'words of the anchor, or article_id:offset of the trigger that the date hangs on, or corrections.csv with the note of a reviewer',
    value: ({ mention }) => mention.anchor.ref,
  },
  {
    name: 'rule',
    type: 'text',
    options: Object.keys(CHOICES),
    means: 'how the date was chosen, from the best evidence to none',
    value: ({ mention }) => mention.rule,
  },
  {
    name: 'confidence',
    type: 'number',
    least: 0,
    most: 1,
    means: `${CONFIDENCE}; 0 where there is no date`,
    value: ({ mention }) => mention.confidence,
  },
  {
    name: 'why',
    type: 'text',
    free: true,
    nullable: true,
    means: 'why there is no date, and what would give one',
    value: ({ mention }) => mention.why,
  },
  {
    name: 'published_at',
    type: 'moment',
    nullable: true,
    means: 'when its article was published',
    value: ({ article }) => article?.published_at ?? null,
  },
  {
    name: 'url',
    type: 'text',
    free: true,
    nullable: true,
    means: 'address of its article',
    value: ({ article }) => article?.url ?? null,
  },
];
