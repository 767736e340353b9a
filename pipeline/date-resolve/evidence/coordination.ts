import type { Clause } from '../../../schemas/clause.ts';
import type { Dated } from '../dated.ts';
import { aboutThen, type Evidence, inherit, type Scene } from '../scene.ts';
import { isSimplePast } from './news.ts';
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
  const isOther = hasOwnSubject(scene, clause);
  const framed = dated.expression !== null && dated.expression.read.end <= first.trigger.start;
  if (framed) {
    const inherited = inherit(dated, { choice: 'frame', from });
    // "On Friday she confirmed the talks, but they had failed": the frame is that of her saying so
    return isOther && first.kind === 'statement' ? doubtful(inherited) : inherited;
  }
  const days = (dated.bounds.end ?? 0) - (dated.bounds.start ?? 0);
  if (days < 7 || dated.choice === 'same_speech') {
    const inherited = aboutThen(inherit(dated, { choice: 'shared_subject', from }));
    return isOther ? doubtful(inherited) : inherited;
  }
  return notBefore(scene, dated, from);
};

/** Between "and" and its verb a clause with the subject of the one before has no more than such words. */
const NO_SUBJECT =
  /^[\s,]*(?:and|but|or|then|so|yet)?(?:\s+(?:also|then|later|not|never|had|has|have|was|were|been|be|is|are|did|[a-z]+ly))*\s*$/i;

/** "... and [the police] arrested a suspect" */
const hasOwnSubject = ({ text }: Scene, { reach, trigger }: Clause): boolean =>
  !NO_SUBJECT.test(text.slice(reach.start, Math.min(trigger.start, reach.start + 80)));

/** What somebody else did, joined by "and", was done about then. */
const doubtful = (dated: Dated): Dated => {
  const about = aboutThen(dated);
  return { ...about, confidence: Math.min(dated.confidence, 0.6) };
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
