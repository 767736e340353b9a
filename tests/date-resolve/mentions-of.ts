import { dateResolve } from '../../pipeline/date-resolve/date-resolve.ts';
import { completeArticle } from '../../pipeline/ingest/record/complete-article.ts';
import { segment } from '../../pipeline/segment/segment.ts';
import { tag } from '../../pipeline/time/tag.ts';
import type { Mention } from '../../schemas/mention.ts';

/** The mentions of a text, as of an article "a" published then. */
export function mentionsOf(text: string, published_at: string | null): Mention[] {
  const article = completeArticle({ id: 'a', text, published_at }, { published: null, timezone: null });
  const expressions = tag(text);
  return dateResolve(article, expressions, segment(article, expressions));
}
