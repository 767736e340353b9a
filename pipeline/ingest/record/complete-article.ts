import type { Article, ArticleInput } from '../../../schemas/article.ts';
import { type Bounds, type Dated, datingOf, UNDATED } from '../dates/dating.ts';
import { sha256 } from '../digest.ts';
import type { Defaults } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { digestId } from './article-record.ts';

/**
 * The full article of one that a user hands to `tag` or `resolve`. The input is taken at its word (its schema was checked);
 * `published` and `timezone` fill in what it leaves out.
 */
export function completeArticle(input: ArticleInput, { published, timezone, earliest }: Defaults): Article {
  const digest = sha256(input.text);
  const url = input.url ?? null;
  const bounds = { modified_at: input.modified_at ?? null, fetched_at: input.fetched_at ?? null };
  const stated = input.published_at ?? null;
  const dated = stated === null ? optionOnly(published, { bounds, earliest }) : takenAtItsWord(stated, input);
  return {
    id: input.id ?? digestId(url, digest),
    title: input.title ?? null,
    text: input.text,
    ...dated.dating,
    timezone: input.timezone ?? timezone,
    url,
    publisher: input.publisher ?? null,
    language: input.language ?? null,
    sha256: digest,
    source_path: input.source_path ?? null,
    ...bounds,
    warnings: [...(input.warnings ?? []), ...dated.warnings],
    extra: input.extra ?? null,
  };
}

const takenAtItsWord = (stated: string, input: ArticleInput): Dated => ({
  ok: true,
  dating: {
    published_at: stated,
    published_method: input.published_method ?? 'record',
    published_evidence: input.published_evidence ?? stated,
  },
  warnings: [],
});

function optionOnly(
  published: string | null,
  { bounds, earliest = LIMITS.earliestYear }: { bounds: Bounds; earliest: number | undefined },
): Dated {
  const evidence = { row: null, stated: null, method: 'record', found: [], bounds, published, earliest } as const;
  const dated = datingOf(evidence);
  return dated.ok ? dated : { ok: true, dating: UNDATED, warnings: [] };
}
