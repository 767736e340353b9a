import type { Article } from '../../schemas/article.ts';
import type { Timex } from '../../schemas/timex.ts';
import { isAbsolute } from '../time/absolute.ts';
import { type Resolution, WHY } from '../time/bounds.ts';
import { type Day, parseDay } from '../time/calendar.ts';
import type { Expr } from '../time/expr.ts';
import { settings } from '../time/narrative.ts';
import { sides } from '../time/resolve.ts';
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

/**
 * All expressions of an article, each resolved where it stands. The ends of a range and the members of a list are expressions of
 * their own, as TIMEX3 has them.
 */
export function timexes(article: Article, expressions: readonly TimeExpression[]): Timex[] {
  return settings(expressions, publicationDay(article)).flatMap(({ read, context, resolution }) => {
    const [first, second] = read.parts;
    const ends = endsOf(read.expr);
    if (!first || !second || ends === null) return [timex(article.text, read, resolution)];
    const [from, to] = sides(ends, context);
    return [
      timex(article.text, { ...first, expr: ends[0] }, from),
      timex(article.text, { ...second, expr: ends[1] }, to),
    ];
  });
}

function endsOf(expr: Expr): readonly [Expr, Expr] | null {
  if (expr.kind === 'list') return expr.items;
  return expr.kind === 'between' && expr.from !== null && expr.to !== null ? [expr.from, expr.to] : null;
}
