import type { Article } from '../../schemas/article.ts';
import type { Clause } from '../../schemas/clause.ts';
import type { Layout } from '../../schemas/passage.ts';
import type { TimeExpression } from '../time/tag.ts';

export type Segmented = { readonly layout: Layout; readonly clauses: readonly Clause[] };
export const segment = (_article: Article, _expressions: readonly TimeExpression[]): Segmented => ({
  layout: { passages: [], quotations: [], dateline: null },
  clauses: [],
});
