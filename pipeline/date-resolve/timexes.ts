import type { Article } from '../../schemas/article.ts';
import type { Timex } from '../../schemas/timex.ts';
import { isAbsolute } from '../time/absolute.ts';
import { type Bounds, type Resolution, WHY } from '../time/bounds.ts';
import { type Day, parseDay } from '../time/calendar.ts';
import { resolve } from '../time/resolve.ts';
import type { TimeExpression } from '../time/tag.ts';
import { timex3 } from '../time/timex3.ts';
import { dateValue } from './date-value.ts';

/** The day of speaking of an article, in its own local time; null where it is undated. */
export const publicationDay = ({ published_at, timezone }: Article): Day | null =>
  published_at === null ? null : parseDay(published_at, timezone);

/** One expression with what it resolved to, as the contract's Timex. */
export function timex(text: string, expression: TimeExpression, resolution: Resolution): Timex {
  const { start, end, rule, expr } = expression;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...timex3(expr, resolution),
    rule,
    date: resolution.ok ? dateValue(resolution.bounds, isAbsolute(expr) ? 'stated' : 'relative') : null,
    why: resolution.ok ? null : WHY[resolution.why],
  };
}

/** All expressions of an article, each resolved where it stands: "two years later" steps from the date before it. */
export function timexes(article: Article, expressions: readonly TimeExpression[]): Timex[] {
  const now = publicationDay(article);
  let focus: Bounds | null = null;
  return expressions.map((expression) => {
    const resolution = resolve(expression.expr, { now, lean: expression.lean, focus, event: null });
    if (resolution.ok && isFocus(resolution.bounds)) focus = resolution.bounds;
    return timex(article.text, expression, resolution);
  });
}

/** What a later "the next day" may step from: a place in time, not a stretch up to now. */
const isFocus = ({ start, end, precision }: Bounds): boolean =>
  start !== null && end !== null && precision !== 'interval';
