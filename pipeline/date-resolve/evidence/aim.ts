import type { Clause } from '../../../schemas/clause.ts';
import { aboutThen, type Evidence, inherit, type Scene } from '../scene.ts';
import { isSimplePast } from './news.ts';

/** Acts of going somewhere: who goes there to sign signs there and then; who votes to leave has not left. */
const GOING: ReadonlySet<string> = new Set(
  'appear appearance arrive assemble come convene fly gather go head march meet rally return travel visit'.split(' '),
);

/** "flew to Rome on Friday to sign": what somebody goes for is of the time of going. */
export const aim: Evidence = ({ clauses }, index, { dateOf }) => {
  const clause = clauses[index];
  if (!isAim(clause) || clause.governor === null) return null;
  const act = clauses[clause.governor];
  if (act === undefined || !GOING.has(act.trigger.lemma)) return null;
  const dated = dateOf(clause.governor);
  if (dated.expression === null) return null;
  return aboutThen(inherit(dated, { choice: 'aim', from: { kind: 'event', clause: clause.governor } }));
};

/**
 * "managed to land in May", "was found abandoned in May": a time that is over and stands with what completes the verb is that of the
 * act as well, where it has none of its own. Who promised to build in May promised before.
 */
export const timedByComplement: Evidence = (scene, index, { dateOf, kids }) => {
  const clause = scene.clauses[index];
  if (!clause || !isSimplePast(clause) || (scene.attached[index]?.dating.length ?? 0) > 0) return null;
  const last = (kids.get(index) ?? []).findLast((kid) => {
    const other = scene.clauses[kid];
    return (isAim(other) && other.status === 'occurred') || isNextTo(clause, other);
  });
  if (last === undefined) return null;
  const dated = dateOf(last);
  if (dated.expression === null || !isOver(scene, dated.bounds?.end ?? null)) return null;
  return inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: last } });
};

const isAim = (clause: Clause | undefined): clause is Clause => clause?.form === 'infinitive' && clause.link === 'to';

/** "found clinging to the wreck" */
const isNextTo = ({ trigger }: Clause, other: Clause | undefined): boolean =>
  other?.form === 'participle' && other.trigger.start >= trigger.end && other.trigger.start - trigger.end < 2;

const isOver = ({ now }: Scene, end: number | null): boolean => end !== null && (now === null || end <= now);
