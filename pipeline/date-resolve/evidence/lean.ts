import type { Clause } from '../../../schemas/clause.ts';
import type { Resolution } from '../../time/bounds.ts';
import type { Lean } from '../../time/cycle.ts';
import { type Context, resolve } from '../../time/resolve.ts';
import type { TimeExpression } from '../../time/tag.ts';
import { setsTime } from '../arranging.ts';
import type { Scene } from '../scene.ts';

/** The tense of the clause leans a bare weekday or month; where it says nothing, the words around it do. */
export function leanOf(scene: Scene, clause: Clause, read: TimeExpression): Lean {
  if (isArrangedFor(scene, clause, read)) return isMonthDay(read) ? null : 'future';
  if (isToldAsPast(scene, clause)) return 'past';
  const isAhead = clause.tense === 'future' || clause.status === 'planned' || clause.status === 'hypothetical';
  return isAhead ? 'future' : read.lean;
}

/** The closest such day: "invited them to the ceremony of March 12" may be told of in June. */
const isMonthDay = ({ expr }: TimeExpression): boolean => expr.kind === 'cycle' && expr.of.of === 'monthday';

/** "The trial was scheduled for Friday", and where no noun names what is to come, "it was scheduled for Friday". */
function isArrangedFor({ clauses, text }: Scene, clause: Clause, read: TimeExpression): boolean {
  const verb = clause.form === 'nominal' ? clauses[clause.governor ?? -1] : clause;
  return verb !== undefined && setsTime(text, verb, read);
}

type Unsettled = { readonly read: TimeExpression; readonly setting: Context };

/** Days by which a page may be dated before the day it speaks of: what is said there "on Saturday" is no year old. */
const POSTDATED = 14;

/** "killed 258 on Aug. 7", told in June: the nearest such day lies ahead, the deed does not, so it was the latest one. */
export function notAhead(scene: Scene, clause: Clause, { read, setting }: Unsettled): Resolution {
  const { expr } = read;
  const resolution = resolve(expr, setting);
  if (expr.kind !== 'cycle' || expr.step !== 'nearest') return resolution;
  if (isArrangedFor(scene, clause, read) || !isToldAsPast(scene, clause)) return resolution;
  const start = resolution.ok ? resolution.bounds.start : null;
  const { now } = scene;
  return now !== null && start !== null && start - now > POSTDATED
    ? resolve({ ...expr, step: 'latest' }, setting)
    : resolution;
}

/** A past clause, or a noun that is the subject of one: "bombings on Aug. 7 killed 258". */
function isToldAsPast({ clauses }: Scene, clause: Clause): boolean {
  const verb = clause.form === 'nominal' ? clauses[clause.governor ?? -1] : clause;
  if (verb?.tense !== 'past' || verb.status === 'planned') return false;
  return verb === clause || clause.trigger.end <= verb.trigger.start;
}
