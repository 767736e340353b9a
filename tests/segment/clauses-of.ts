import { completeArticle } from '../../pipeline/ingest/record/complete-article.ts';
import { segment } from '../../pipeline/segment/segment.ts';
import { tag } from '../../pipeline/time/tag.ts';
import type { Clause } from '../../schemas/clause.ts';

/** What the clause reader finds in a text. */
export const clausesOf = (text: string): readonly Clause[] =>
  segment(completeArticle({ text }, { published: null, timezone: null }), tag(text)).clauses;
