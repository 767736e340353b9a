import type { Article } from '../../schemas/article.ts';
import type { Clause } from '../../schemas/clause.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Layout } from '../../schemas/passage.ts';
import type { TimeExpression } from '../time/tag.ts';

export { timexes } from './timexes.ts';
export const dateResolve = (
  _article: Article,
  _expressions: readonly TimeExpression[],
  _segmented: { readonly layout: Layout; readonly clauses: readonly Clause[] },
): Mention[] => [];
