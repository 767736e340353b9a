import type { Article } from '../../schemas/article.ts';
import type { Layout } from '../../schemas/passage.ts';
import { contains } from '../span.ts';
import type { Day } from '../time/calendar.ts';
import { NOWHERE, resolve } from '../time/resolve.ts';
import type { TimeExpression } from '../time/tag.ts';
import { publicationDay } from './timexes.ts';

/** The day on which a report was written: what "today" and "on Monday" are reckoned from. `words`: of the dateline, where it says so. */
export type ReportDay = { readonly day: Day | null; readonly words: string | null };

/** A report is published on the day that it is filed or in the days after. */
const ON_ITS_WAY = 7;

/** The day of the dateline ("TEHRAN, June 12 (MNA) -") where it has one that agrees with publication, else that of publication. */
export function reportDay(article: Article, { dateline }: Layout, expressions: readonly TimeExpression[]): ReportDay {
  const published = publicationDay(article);
  const date = dateline?.date ?? null;
  const read = date === null ? undefined : expressions.find((expression) => contains(date, expression));
  if (date === null || read === undefined) return { day: published, words: null };
  const resolution = resolve(read.expr, { ...NOWHERE, now: published, lean: 'past' });
  const filed = resolution.ok && resolution.bounds.start === resolution.bounds.end ? resolution.bounds.start : null;
  const agrees = filed !== null && (published === null || (filed < published && published - filed <= ON_ITS_WAY));
  return agrees ? { day: filed, words: article.text.slice(date.start, date.end) } : { day: published, words: null };
}

/** The expressions that the report itself speaks in: not those of its dateline, of stamps and of what surrounds it. */
export function toldExpressions({ passages }: Layout, expressions: readonly TimeExpression[]): TimeExpression[] {
  const told = passages.filter(({ kind }) => kind === 'sentence' || kind === 'heading');
  let at = 0;
  return expressions.filter((expression) => {
    while (at < told.length && (told[at]?.end ?? 0) <= expression.start) at++;
    return (told[at]?.start ?? Number.POSITIVE_INFINITY) <= expression.start;
  });
}
