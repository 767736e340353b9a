import type { Clause } from '../../../schemas/clause.ts';
import { isArranging } from '../arranging.ts';
import { type Dated, holding } from '../dated.ts';
import { type Evidence, inherit, type Scene } from '../scene.ts';
import { isSimplePast } from './news.ts';
import { isGoverned } from './noun-of-verb.ts';
import { isSetBack } from './set-back.ts';

/** "On Friday, they met and agreed": a frame holds for all; "arrested in 2015 and sentenced" only says: not before. */
export const coordination: Evidence = (scene, index, { dateOf }) => {
  const clause = scene.clauses[index];
  const peer = clause?.relation === 'coordinate' && clause.governor !== null ? clause.governor : null;
  if (!clause || peer === null || clause.kind === 'state' || isSetBack(scene, clause)) return null;
  const dated = dateOf(peer);
  const first = scene.clauses[peer];
  if (!dated.bounds || !first || dated.bounds.end === null || clause.tense !== first.tense) return null;
  const from = { kind: 'event', clause: peer } as const;
  const framed = dated.expression !== null && dated.expression.read.end <= first.trigger.start;
  if (framed) {
    const ownSubject = clause.subject !== null && clause.subject !== first.subject;
    const inherited = inherit(dated, { choice: 'frame', from });
    return ownSubject ? { ...inherited, confidence: inherited.confidence - 0.3 } : inherited;
  }
  const days = (dated.bounds.end ?? 0) - (dated.bounds.start ?? 0);
  if (days < 7 || dated.choice === 'same_speech') return inherit(dated, { choice: 'shared_subject', from });
  return notBefore(scene, dated, from);
};

/** From an earlier event up to publication. */
function notBefore({ now: end }: Scene, dated: Dated, from: Dated['from']): Dated | null {
  if (dated.bounds?.start == null || (end !== null && dated.bounds.start > end)) return null;
  const precision = end === null ? dated.bounds.precision : 'interval';
  return inherit(dated, { choice: 'later_in_sentence', from }, { ...dated.bounds, end, precision });
}

/** "Hundreds were evacuated after a dam burst on Thursday": not before it. */
export const afterEvent: Evidence = (scene, index, { dateOf, kids }) => {
  const clause = scene.clauses[index];
  if (!clause || !isSimplePast(clause) || (scene.attached[index]?.dating.length ?? 0) > 0) return null;
  const earlier = (kids.get(index) ?? []).find((kid) => scene.clauses[kid]?.link === 'after');
  if (earlier === undefined) return null;
  const dated = dateOf(earlier);
  return dated.expression === null ? null : notBefore(scene, dated, { kind: 'event', clause: earlier });
};

/** "speaking on Monday, said", "while they were meeting": one time for both, whichever names it. */
export const sameTime: Evidence = (scene, index, { dateOf, kids }) => {
  const clause = scene.clauses[index];
  if (!clause) return null;
  if (isSimultaneous(clause) && clause.governor !== null) {
    const dated = dateOf(clause.governor);
    if (dated.bounds) return inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: clause.governor } });
  }
  const setIn = (kids.get(index) ?? []).find((k) => {
    const kid = scene.clauses[k];
    return kid !== undefined && isSimultaneous(kid) && (scene.attached[k]?.dating.length ?? 0) > 0;
  });
  if (setIn === undefined) return null;
  const dated = dateOf(setIn);
  return dated.bounds ? inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: setIn } }) : null;
};

/** "speaking in Paris", "by signing", "while touring": done along with what it hangs on. */
const ALONG: ReadonlySet<string | null> = new Set([null, 'by', 'in', 'while', 'when']);

const isSimultaneous = ({ relation, aspect, link, tense }: Clause): boolean =>
  (relation === 'participial' && aspect === 'progressive' && tense === 'none' && ALONG.has(link)) ||
  ((relation === 'adverbial' || (relation === 'relative' && link === 'when')) &&
    aspect !== 'perfect' &&
    (link === 'when' || link === 'while' || link === 'as'));

/** "At the ceremony she said", "during his speech he promised": the occasion is of the time of what is done at it. */
export const occasion: Evidence = ({ clauses, text }, index, { dateOf }) => {
  const clause = clauses[index];
  if (clause?.form !== 'nominal' || clause.governor === null || clause.status !== 'occurred') return null;
  const act = clauses[clause.governor];
  if (
    !act ||
    !isSimplePast(act) ||
    !/\b(?:at|during|in)\s$/i.test(text.slice(Math.max(0, clause.start - 8), clause.start))
  )
    return null;
  if (clause.determiner === null || clause.kind === 'state') return null;
  const dated = dateOf(clause.governor);
  return dated.bounds
    ? inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: clause.governor } })
    : null;
};

/** What goes on while it is said has the date of the saying; a state that somebody speaks of is no event of the timeline. */
export const reportedState: Evidence = (scene, index, { dateOf }) => {
  const clause = scene.clauses[index];
  if (clause?.relation !== 'content' || clause.governor === null || clause.status !== 'ongoing') return null;
  if (clause.kind === 'state') return null;
  const dated = dateOf(clause.governor);
  if (!dated.bounds || scene.clauses[clause.governor]?.kind !== 'statement') return null;
  return inherit(
    dated,
    { choice: 'reported_state', from: { kind: 'event', clause: clause.governor } },
    holding(dated.bounds),
  );
};

/** "Friday's explosion injured nine": what an event does, it does on its day. */
export const subjectEvent: Evidence = (scene, index, { dateOf, kids }) => {
  const { text } = scene;
  const clause = scene.clauses[index];
  if (clause?.tense !== 'past' || clause.kind !== 'event' || clause.status !== 'occurred' || isArranging(clause))
    return null;
  const subject = (kids.get(index) ?? []).find((kid) => {
    const other = scene.clauses[kid];
    return other?.form === 'nominal' && other.trigger.end <= clause.trigger.start && !isGoverned(text, other);
  });
  if (subject === undefined) return null;
  const dated = dateOf(subject);
  return dated.bounds && dated.bounds.start === dated.bounds.end
    ? inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: subject } })
    : null;
};
