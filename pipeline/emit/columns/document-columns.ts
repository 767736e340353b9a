import { isRead } from '../../../schemas/read-language.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import type { ArticleCounts, Publication } from '../publication.ts';
import type { Column } from './column.ts';

export type DocumentRow = { readonly article: ArticleSummary; readonly counts: ArticleCounts };

const NONE: ArticleCounts = { mentions: 0, events: 0, unresolved: 0 };

export function* documentRows({
  articles,
  countsOf,
}: Pick<Publication, 'articles' | 'countsOf'>): Generator<DocumentRow> {
  for (const article of articles) yield { article, counts: countsOf.get(article.id) ?? NONE };
}

/** documents.csv. New columns only at the end within a major version. */
export const DOCUMENT_COLUMNS: readonly Column<DocumentRow>[] = [
  { name: 'article_id', type: 'text', free: true, means: 'the article', value: ({ article }) => article.id },
  {
    name: 'title',
    type: 'text',
    free: true,
    nullable: true,
    means: 'its headline',
    value: ({ article }) => article.title,
  },
  {
    name: 'published_at',
    type: 'moment',
    nullable: true,
    means: 'when it was published: the day of speaking of its relative dates',
    value: ({ article }) => article.published_at,
  },
  {
    name: 'published_method',
    type: 'text',
    nullable: true,
    means:
      'how the publication date was found: sidecar, record, front_matter, json_ld, meta, time, url, dateline, byline or option',
    value: ({ article }) => article.published_method,
  },
  {
    name: 'published_evidence',
    type: 'text',
    free: true,
    nullable: true,
    means: 'the words that the publication date was read from',
    value: ({ article }) => article.published_evidence,
  },
  {
    name: 'timezone',
    type: 'text',
    free: true,
    nullable: true,
    means: 'IANA zone of the publisher',
    value: ({ article }) => article.timezone,
  },
  {
    name: 'publisher',
    type: 'text',
    free: true,
    nullable: true,
    means: 'who published it',
    value: ({ article }) => article.publisher,
  },
  {
    name: 'language',
    type: 'text',
    free: true,
    nullable: true,
    means: 'language of its text, as a code such as en',
    value: ({ article }) => article.language,
  },
  {
    name: 'mention_count',
    type: 'integer',
    least: 0,
    means: 'clauses in it that tell of an event: its rows in mentions.csv',
    value: ({ counts }) => counts.mentions,
  },
  {
    name: 'event_count',
    type: 'integer',
    least: 0,
    means: 'events of the timeline that it tells of',
    value: ({ counts }) => counts.events,
  },
  {
    name: 'unresolved_count',
    type: 'integer',
    least: 0,
    means: 'those of its clauses that have no date',
    value: ({ counts }) => counts.unresolved,
  },
  {
    name: 'source_path',
    type: 'text',
    free: true,
    nullable: true,
    means: 'the file it was read from',
    value: ({ article }) => article.source_path,
  },
  {
    name: 'sha256',
    type: 'text',
    pattern: '^[0-9a-f]{64}$',
    means: 'digest of its text in UTF-8',
    value: ({ article }) => article.sha256,
  },
  { name: 'url', type: 'text', free: true, nullable: true, means: 'its address', value: ({ article }) => article.url },
  {
    name: 'modified_at',
    type: 'moment',
    nullable: true,
    means: 'when it was last changed: a bound, never its publication date',
    value: ({ article }) => article.modified_at,
  },
  {
    name: 'fetched_at',
    type: 'moment',
    nullable: true,
    means: 'when it was fetched: an upper bound of its publication date',
    value: ({ article }) => article.fetched_at,
  },
  {
    name: 'warnings',
    type: 'text',
    free: true,
    nullable: true,
    means: 'what its reader should know, each "W_CODE: words", parted by " | "',
    value: ({ article }) => article.warnings.join(' | '),
  },
  {
    name: 'read',
    type: 'boolean',
    means: 'whether its text was read: false where it is in a language that is not',
    value: ({ article }) => isRead(article.language),
  },
];
