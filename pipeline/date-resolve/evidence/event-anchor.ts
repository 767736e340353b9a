import { CONFIDENCE } from '../../../schemas/choice.ts';
import { stepsFrom } from '../../time/absolute.ts';
import { WHY } from '../../time/bounds.ts';
import { NOWHERE, resolve } from '../../time/resolve.ts';
import type { TimeExpression } from '../../time/tag.ts';
import type { Dated } from '../dated.ts';
import type { Evidence, Means, Scene } from '../scene.ts';

/** "made one day after he spoke": whichever of the two has a date gives it to the other. */
export const eventAnchor: Evidence = (scene, index, { dateOf, kids }) => {
  const clause = scene.clauses[index];
  if (!clause) return null;
  const own = scene.attached[index]?.dating.find((e) => stepsFrom(e.expr, 'event'));
  if (own) {
    const other = (kids.get(index) ?? []).find((k) => isAnchorOf(scene, k, own)) ?? nounBehind(scene, own);
    return other === undefined ? null : shiftFrom(scene, own, { other, sign: 1, dateOf });
  }
  if (clause.governor === null) return null;
  const above = scene.attached[clause.governor]?.dating.find((e) => stepsFrom(e.expr, 'event'));
  return above && isAnchorOf(scene, index, above)
    ? shiftFrom(scene, above, { other: clause.governor, sign: -1, dateOf })
    : null;
};

const isAnchorOf = ({ clauses }: Scene, index: number, { end }: TimeExpression): boolean => {
  const clause = clauses[index];
  return clause !== undefined && (clause.link === 'after' || clause.link === 'before') && clause.trigger.start >= end;
};

/** "Two days before [the vote on Sunday]" */
function nounBehind({ clauses, text }: Scene, { end }: TimeExpression): number | undefined {
  const found = clauses.findIndex(
    ({ form, start }) =>
      form === 'nominal' &&
      start > end &&
      start - end < 12 &&
      /^\s(?:before|after|following)\s$/.test(text.slice(end, start)),
  );
  return found < 0 ? undefined : found;
}

type Other = { readonly other: number; readonly sign: 1 | -1; readonly dateOf: Means['dateOf'] };

function shiftFrom(scene: Scene, read: TimeExpression, { other, sign, dateOf }: Other): Dated | null {
  if (read.expr.kind !== 'shift') return null;
  const from = dateOf(other);
  if (!from.bounds) return null;
  const expr = { ...read.expr, sign: (read.expr.sign * sign) as 1 | -1 };
  const resolution = resolve(expr, { ...NOWHERE, now: scene.now, event: from.bounds });
  return {
    bounds: resolution.ok ? resolution.bounds : null,
    why: resolution.ok ? null : WHY[resolution.why],
    basis: 'relative',
    choice: 'event_anchor',
    from: { kind: 'event', clause: other },
    expression: { read: { ...read, expr }, resolution },
    confidence: Math.min(from.confidence, CONFIDENCE.event_anchor),
  };
}
