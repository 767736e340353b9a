import type { Article } from '../../schemas/article.ts';
import { readPublished } from './published.ts';

/** When an article was published, how that is known, and from which words. */
export type Dating = Pick<Article, 'published_at' | 'published_method' | 'published_evidence'>;

export const UNDATED: Dating = { published_at: null, published_method: null, published_evidence: null };

/** All that may say when an article was published, as it was written. */
export type DateEvidence = {
  /** Of the file's row in articles.csv: its date, or that it states one which cannot be read. */
  readonly row: { readonly dating: Dating | null; readonly dateRefused: boolean } | null;
  readonly stated: unknown;
  readonly method: 'record' | 'front_matter';
  readonly published: string | null;
};

/**
 * Order of evidence: the row of articles.csv, the article's own statement, the option for articles that state none. The first that
 * says anything decides: a statement that cannot be read is never passed over for a weaker one. Never a clock or a file time.
 */
export function datingOf({
  row,
  stated,
  method,
  published,
}: DateEvidence): { ok: true; dating: Dating } | { ok: false; why: string } {
  if (row?.dating) return { ok: true, dating: row.dating };
  if (stated !== null) return readAs(method, stated);
  // The row's date was refused where it stands: the option, which speaks of articles without a date, must not replace it.
  if (published === null || row?.dateRefused === true) return { ok: true, dating: UNDATED };
  return readAs('option', published);
}

/** A statement read as a date, with its words kept as evidence. */
export function readAs(method: string, stated: unknown): { ok: true; dating: Dating } | { ok: false; why: string } {
  const reading = readPublished(stated);
  if (!reading.ok) return reading;
  const evidence = String(stated).trim();
  return {
    ok: true,
    dating: { published_at: reading.published, published_method: method, published_evidence: evidence },
  };
}
