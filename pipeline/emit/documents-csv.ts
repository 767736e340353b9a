import type { DocumentsRow } from '../../schemas/documents-row.ts';
import { isRead } from '../../schemas/read-language.ts';
import type { Column } from './csv.ts';
import type { Publication } from './publication.ts';

export function* documentRows({ articles, countsOf }: Publication): Generator<DocumentsRow> {
  for (const { id, warnings, extra: _, ...article } of articles) {
    const counts = countsOf.get(id);
    yield {
      ...article,
      article_id: id,
      mention_count: counts?.mentions ?? 0,
      event_count: counts?.events ?? 0,
      unresolved_count: counts?.unresolved ?? 0,
      warnings: warnings.join(' | '),
      read: isRead(article.language),
    };
  }
}

/** documents.csv. New columns only at the end within a major version. */
export const DOCUMENT_COLUMNS: readonly Column<DocumentsRow>[] = [
  { name: 'article_id', value: (row) => row.article_id, free: true },
  { name: 'title', value: (row) => row.title, free: true },
  { name: 'published_at', value: (row) => row.published_at },
  { name: 'published_method', value: (row) => row.published_method },
  { name: 'published_evidence', value: (row) => row.published_evidence, free: true },
  { name: 'timezone', value: (row) => row.timezone, free: true },
  { name: 'publisher', value: (row) => row.publisher, free: true },
  { name: 'language', value: (row) => row.language, free: true },
  { name: 'mention_count', value: (row) => row.mention_count },
  { name: 'event_count', value: (row) => row.event_count },
  { name: 'unresolved_count', value: (row) => row.unresolved_count },
  { name: 'source_path', value: (row) => row.source_path, free: true },
  { name: 'sha256', value: (row) => row.sha256 },
  { name: 'url', value: (row) => row.url, free: true },
  { name: 'modified_at', value: (row) => row.modified_at },
  { name: 'fetched_at', value: (row) => row.fetched_at },
  { name: 'warnings', value: (row) => row.warnings, free: true },
  { name: 'read', value: (row) => row.read },
];
