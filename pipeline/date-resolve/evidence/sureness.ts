import { CONFIDENCE } from '../../../schemas/choice.ts';
import type { Clause } from '../../../schemas/clause.ts';
import { stepsFrom } from '../../time/absolute.ts';
import type { Bounds } from '../../time/bounds.ts';
import type { Day } from '../../time/calendar.ts';
import type { Expr } from '../../time/expr.ts';
import type { TimeExpression } from '../../time/tag.ts';

/** What makes it less sure that a time expression gives its clause's own date, and by how much; the causes add up. */
const LESS = {
  /** "about", "a few weeks ago" */
  vague: 0.1,
  /** A month or a year holds the day, and as often as not the day is known elsewhere; "by" and "since" leave a side open. */
  coarse: 0.07,
  /** "ten minutes later", "at 3 p.m.": of the day told of before, if it is that one. */
  step: 0.1,
  /** "now", "currently" */
  present: 0.3,
  /** "to leave on Friday", "rising in June": often the time of what the verb hangs on. */
  dependent: 0.15,
  /** "will meet on Friday", "is worth", "if": what has not happened is told of loosely. */
  notHappened: 0.1,
  /** "to get around Wednesday's ruling": the words look ahead, the noun need not. */
  aheadByWords: 0.2,
  /** "dismissed warnings from Rome on Thursday": the time may be that of the other event. */
  otherBetween: 0.15,
} as const;

/** How sure a date is that an expression in the clause's own words gives. */
export function sureness(clause: Clause, { read, bounds, others, now }: Expressed): number {
  const dependent = clause.form === 'infinitive' || clause.form === 'participle';
  const isAhead = now !== null && bounds !== null && bounds.start !== null && bounds.start > now;
  const isDay = bounds !== null && bounds.start !== null && bounds.start === bounds.end;
  return (
    CONFIDENCE.expression -
    (bounds?.approximate ? LESS.vague : 0) -
    (isDay ? 0 : LESS.coarse) -
    (read.expr.kind === 'reference' ? LESS.present : 0) -
    (isStep(read.expr) ? LESS.step : 0) -
    (dependent ? LESS.dependent : 0) -
    (clause.status === 'occurred' ? 0 : LESS.notHappened) -
    (isAhead && clause.status === 'occurred' ? LESS.aheadByWords : 0) -
    (others.some((other) => isBetween(clause, other, read)) ? LESS.otherBetween : 0)
  );
}

const isStep = (expr: Expr): boolean => stepsFrom(expr, 'focus') || (expr.kind === 'clock' && expr.of === null);

type Expressed = {
  readonly read: TimeExpression;
  readonly bounds: Bounds | null;
  readonly now: Day | null;
  /** The clauses that hang on the one that is dated. */
  readonly others: readonly Clause[];
};

const isBetween = ({ trigger }: Clause, other: Clause, { start }: TimeExpression): boolean =>
  other.form === 'nominal' && other.trigger.start >= trigger.end && other.trigger.end <= start;
