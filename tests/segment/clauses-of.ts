import { segment } from '../../pipeline/segment/segment.ts';
import { tag } from '../../pipeline/time/tag.ts';
import type { Article } from '../../schemas/article.ts';
import type { Clause } from '../../schemas/clause.ts';

/** What the clause reader finds in a text. */
export const clausesOf = (text: string): readonly Clause[] => segment({ ...BLANK, text }, tag(text)).clauses;

const BLANK: Article = {
  id: 'a',
  title: null,
  text: '',
  published_at: null,
  published_method: 'none',
  published_evidence: null,
  timezone: null,
  url: null,
  publisher: null,
  language: null,
  sha256: '0'.repeat(64),
  source_path: null,
};
