import type { Reject } from '../../schemas/reject.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { publishedSeconds } from './dates/published.ts';
import { reject } from './reject-codes.ts';

/** Whatever belongs to an article's version. */
type Version = { readonly article: ArticleSummary };

/**
 * Which of several articles with one id is kept, whatever their order: the one published or changed last (a stated date before none), on a
 * tie the one with the smaller digest. Each other text is one reject E_DUPLICATE_ID, in the order of preference; what has the same text
 * is the same article.
 */
export function newestVersion<T extends Version>(versions: readonly [T, ...T[]]): { keep: T; rejects: Reject[] } {
  const sorted = [...versions].sort((a, b) => compareVersions(a.article, b.article));
  const keep = sorted[0] ?? versions[0];
  const others = new Map<string, ArticleSummary>();
  for (const { article } of sorted)
    if (article.sha256 !== keep.article.sha256 && !others.has(article.sha256)) others.set(article.sha256, article);
  return { keep, rejects: [...others.values()].map((article) => outdated(article, keep.article)) };
}

function outdated(article: ArticleSummary, kept: ArticleSummary): Reject {
  const place = { source_path: article.source_path ?? '-', line: null };
  return reject(place, 'E_DUPLICATE_ID', `${JSON.stringify(article.id)} is kept from ${kept.source_path ?? '-'}`);
}

/** A total order, so that the choice depends on nothing but the articles; the preferred comes first. */
function compareVersions(a: ArticleSummary, b: ArticleSummary): number {
  return (
    isDated(b) - isDated(a) ||
    lastTouched(b) - lastTouched(a) ||
    order(a.sha256, b.sha256) ||
    order(remainder(a), remainder(b))
  );
}

const UNDATED_SECONDS = -1e15;

const seconds = (moment: string | null): number => (moment === null ? UNDATED_SECONDS : publishedSeconds(moment));

const isDated = ({ published_at }: ArticleSummary): number => Number(published_at !== null);

const lastTouched = ({ published_at, modified_at }: ArticleSummary): number =>
  Math.max(seconds(published_at), seconds(modified_at));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that may still differ between two articles of one text and one date. */
const remainder = (article: ArticleSummary): string =>
  JSON.stringify([
    article.published_at,
    article.published_method,
    article.published_evidence,
    article.title,
    article.timezone,
    article.url,
    article.publisher,
    article.language,
    article.source_path,
    article.modified_at,
    article.fetched_at,
    article.warnings,
    article.extra,
  ]);
