import type { Clause } from '../../../schemas/clause.ts';
import { isAbsolute, stepsFrom } from '../../time/absolute.ts';
import { type Bounds, WHY } from '../../time/bounds.ts';
import type { Day } from '../../time/calendar.ts';
import { NOWHERE } from '../../time/resolve.ts';
import type { TimeExpression } from '../../time/tag.ts';
import { type Dated, holding } from '../dated.ts';
import type { Evidence, Means, Scene, Story } from '../scene.ts';
import { isTooLate, TOO_LATE } from '../too-late.ts';
import { leanOf, notAhead } from './lean.ts';
import { sureness } from './sureness.ts';

/** An expression in the clause's own words. */
export const ownExpression: Evidence = (scene, index, { story, dateOf, kids }) => {
  const clause = scene.clauses[index];
  if (!clause) return null;
  const others = (kids.get(index) ?? []).flatMap((kid) => scene.clauses[kid] ?? []);
  let failed: Dated | null = null;
  let best: Dated | null = null;
  for (const read of scene.attached[index]?.dating ?? []) {
    if (stepsFrom(read.expr, 'event')) continue;
    const dated = expressed(scene, clause, { read, story, others, speech: speechDay(scene, clause, dateOf) });
    if (isLength(dated)) continue;
    const { bounds } = dated;
    const fits = bounds !== null && !isTooLate(scene, clause, bounds) && !isOver(scene, clause, bounds);
    if (fits && (best === null || isFiner(bounds, best.bounds))) best = dated;
    if (!fits) failed ??= dated;
  }
  if (best !== null) return best;
  if (failed === null) return null;
  const why = failed.bounds !== null && isOver(scene, clause, failed.bounds) ? OVER : TOO_LATE;
  return { ...failed, bounds: null, why: failed.why ?? why };
};

const OVER = 'the time is over, but the clause speaks of the present';

/** "The warning follows a decision last June": what goes on now is not of a time that is over. */
const isOver = ({ now }: Scene, { tense, aspect, status }: Clause, { end }: Bounds): boolean =>
  now !== null && end !== null && end < now && tense === 'present' && aspect !== 'perfect' && status === 'ongoing';

/** "built in two weeks": how long it took, and no date. */
const isLength = ({ expression }: Dated): boolean =>
  expression !== null && !expression.resolution.ok && expression.resolution.why === 'length';

/** "Yesterday, at this year's conference": the day lies in the year and says more. */
const isFiner = (a: Bounds, b: Bounds | null): boolean => {
  if (!b || a.start === null || a.end === null || b.start === null || b.end === null) return false;
  return b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start;
};

/** Speech is dated from the day of speaking, where that is known to the day. */
function speechDay({ clauses, now }: Scene, clause: Clause, dateOf: Means['dateOf']): Day | null {
  const governor = clause.relation === 'content' && clause.governor !== null ? clauses[clause.governor] : undefined;
  if (clause.governor === null || governor?.kind !== 'statement' || clause.quotation === null) return now;
  const { bounds } = dateOf(clause.governor);
  return bounds !== null && bounds.start !== null && bounds.start === bounds.end ? bounds.start : now;
}

type Expressed = {
  readonly read: TimeExpression;
  readonly story: Story;
  readonly others: readonly Clause[];
  readonly speech: Day | null;
};

function expressed(scene: Scene, clause: Clause, { read, story, others, speech }: Expressed): Dated {
  const { text, now: published, contexts } = scene;
  const context = contexts.get(read) ?? NOWHERE;
  const focus = context.tale ? (story.focus ?? context.focus) : story.focus;
  const setting = { ...context, now: speech, lean: leanOf(scene, clause, read), focus };
  const resolution = notAhead(scene, clause, { read, setting });
  const absolute = isAbsolute(read.expr);
  const found = resolution.ok ? resolution.bounds : null;
  const bounds = found !== null && read.expr.kind === 'reference' ? holding(found) : found;
  return {
    bounds,
    why: resolution.ok ? null : `"${text.slice(read.start, read.end)}": ${WHY[resolution.why]}`,
    basis: absolute ? 'stated' : 'relative',
    choice: 'expression',
    from: fromOf(read, story, published),
    expression: { read, resolution },
    confidence: sureness(clause, { read, bounds, others, now: published }),
  };
}

/** What the expression is reckoned from: "the next day" from the clause before, "Friday" from publication. */
function fromOf({ expr }: TimeExpression, { focusFrom }: Story, now: Day | null): Dated['from'] {
  const steps = (expr.kind === 'shift' || expr.kind === 'unit') && expr.from === 'focus';
  if (steps && focusFrom !== null) return { kind: 'event', clause: focusFrom };
  return isAbsolute(expr) || steps || now === null ? { kind: 'none' } : { kind: 'publication' };
}
