import { dateResolve } from '../../pipeline/date-resolve/date-resolve.ts';
import { segment } from '../../pipeline/segment/segment.ts';
import { tag } from '../../pipeline/time/tag.ts';
import type { Article } from '../../schemas/article.ts';
import type { Mention } from '../../schemas/mention.ts';

/** The mentions of a text, as of an article "a" published then. */
export function mentionsOf(text: string, published_at: string | null): Mention[] {
  const article: Article = { ...BLANK, text, published_at };
  const expressions = tag(text);
  return dateResolve(article, expressions, segment(article, expressions));
}

const BLANK: Article = {
  id: 'a',
  title: null,
  text: '',
  published_at: null,
  published_method: null,
  published_evidence: null,
  timezone: null,
  url: null,
  publisher: null,
  language: null,
  sha256: '0'.repeat(64),
  source_path: null,
};
