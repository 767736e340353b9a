import type { Article } from '../../schemas/article.ts';
import type { Reject } from '../../schemas/reject.ts';
import { publishedSeconds } from './dates/published.ts';
import { reject } from './reject-codes.ts';

/**
 * Which of two articles with one id is kept, whatever their order: the one published later (a stated date before none), on a tie the
 * one with the smaller digest. The other is a reject E_DUPLICATE_ID, unless it has the same text: then it is the same article.
 */
export function preferred(a: Article, b: Article): { keep: Article; reject: Reject | null } {
  const [keep, other] = compareVersions(a, b) <= 0 ? [a, b] : [b, a];
  return { keep, reject: keep.sha256 === other.sha256 ? null : outdated(other, keep) };
}

/**
 * The same for any number of articles with one id: one is kept, each other text is one reject, in the order of preference. Pair by
 * pair, a text that comes twice would be rejected once or twice, as the order has it.
 */
export function newestVersion(versions: readonly [Article, ...Article[]]): { keep: Article; rejects: Reject[] } {
  const sorted = [...versions].sort(compareVersions);
  const keep = sorted[0] ?? versions[0];
  const others = new Map<string, Article>();
  for (const article of sorted) {
    if (article.sha256 !== keep.sha256 && !others.has(article.sha256)) others.set(article.sha256, article);
  }
  return { keep, rejects: [...others.values()].map((article) => outdated(article, keep)) };
}

function outdated(article: Article, kept: Article): Reject {
  const place = { source_path: article.source_path ?? '-', line: null };
  return reject(place, 'E_DUPLICATE_ID', `${JSON.stringify(article.id)} is kept from ${kept.source_path ?? '-'}`);
}

/** A total order, so that the choice depends on nothing but the articles; the preferred comes first. */
function compareVersions(a: Article, b: Article): number {
  return published(b) - published(a) || order(a.sha256, b.sha256) || order(remainder(a), remainder(b));
}

const UNDATED_SECONDS = -1e15;

const published = ({ published_at }: Article): number =>
  published_at === null ? UNDATED_SECONDS : publishedSeconds(published_at);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that may still differ between two articles of one text and one date. */
const remainder = (article: Article): string =>
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
  ]);
