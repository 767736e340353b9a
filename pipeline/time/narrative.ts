import { isAbsolute, stepsFrom } from './absolute.ts';
import type { Bounds, Resolution } from './bounds.ts';
import type { Day } from './calendar.ts';
import { type Context, resolve } from './resolve.ts';
import type { TimeExpression } from './tag.ts';

/** An expression with what it resolved to, and what it was reckoned from. */
export type Setting = {
  readonly read: TimeExpression;
  readonly context: Context;
  readonly resolution: Resolution;
};

/** The expressions of a text in order, each resolved where it stands: "two years later" steps from the date before it. */
export function settings(expressions: readonly TimeExpression[], now: Day | null): Setting[] {
  const isTold = now === null && isTale(expressions);
  let focus: Bounds | null = null;
  let period: Bounds | null = null;
  return expressions.map((read) => {
    const context: Context = { now, lean: read.lean, focus, period, tale: isTold, event: null };
    const resolution = resolve(read.expr, context);
    if (resolution.ok && isFocus(resolution.bounds)) focus = resolution.bounds;
    if (resolution.ok && isPeriod(read, resolution.bounds, now)) period = resolution.bounds;
    return { read, context, resolution };
  });
}

/** How many dates a tale states outright, and of how many expressions it may reckon one from a day of speaking. */
const TALE = { dates: 8, expressions: 20 };

/**
 * A tale goes from date to date and never speaks from its own day: histories, chronicles. News without its date does
 * ("last August", "yesterday"), and there a bare "January" is not that of the year named before.
 */
function isTale(expressions: readonly TimeExpression[]): boolean {
  const dates = expressions.filter(({ expr }) => isAbsolute(expr)).length;
  const spoken = expressions.filter(({ expr }) => isSpoken(expr)).length;
  return dates >= TALE.dates && spoken * TALE.expressions <= expressions.length;
}

const isSpoken = (expr: TimeExpression['expr']): boolean =>
  stepsFrom(expr, 'speech') ||
  (expr.kind === 'cycle' && (expr.step === 'last' || expr.step === 'this' || expr.step === 'next'));

/** What a later "the next day" may step from: a place in time, not a stretch up to now. */
const isFocus = ({ start, end, precision }: Bounds): boolean =>
  start !== null && end !== null && precision !== 'interval';

/** Results are those of a quarter or a half that is over; the one that they are compared with is no new subject. */
const isPeriod = ({ expr }: TimeExpression, { precision, end }: Bounds, now: Day | null): boolean =>
  (precision === 'quarter' || precision === 'half') &&
  expr.kind !== 'shift' &&
  (now === null || (end !== null && end <= now));
