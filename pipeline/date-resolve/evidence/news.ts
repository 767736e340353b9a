import type { Clause } from '../../../schemas/clause.ts';
import { stepsFrom } from '../../time/absolute.ts';
import type { Bounds } from '../../time/bounds.ts';
import { isMainline, isReportedNews } from '../mainline.ts';
import type { Means, Scene } from '../scene.ts';
import { isSetBack } from './set-back.ts';

export const isSimplePast = ({ tense, aspect, status }: Clause): boolean =>
  tense === 'past' && aspect === 'simple' && status === 'occurred';

/** "Nobody was hurt" */
const isDeniedPast = ({ tense, aspect, status }: Clause): boolean =>
  tense === 'past' && aspect === 'simple' && status === 'denied';

/** How many sentences give the news as news does: "The court has ruled that ...". */
const HEAD = 2;

/** Later in the text a present perfect tells of any time up to now. */
function isHotNews({ clauses, sentence, text }: Scene, index: number): boolean {
  const clause = clauses[index];
  if (clause?.aspect !== 'perfect' || clause.status !== 'occurred' || (sentence[index] ?? HEAD) >= HEAD) return false;
  return /\b(?:has|have)\b/.test(text.slice(clause.reach.start, clause.trigger.start)) && clause.quotation === null;
}

/** Of a speech that was set back without a date the rest is not of today either. */
function isOfOtherTime(scene: Scene, { subject, relation, governor }: Clause, { story }: Means): boolean {
  const speech = subject === null ? undefined : story.speeches.get(subject);
  const peer = relation === 'coordinate' ? governor : null;
  return [speech, peer].some((at) => {
    const other = scene.clauses[at ?? -1];
    return other !== undefined && isSetBack(scene, other);
  });
}

/** Told by the article as news, with nothing in it that speaks of another time: only then may its date be guessed. */
export function isUndatedNews(scene: Scene, index: number, means: Means): boolean {
  const clause = scene.clauses[index];
  if (!clause || isSetBack(scene, clause)) return false;
  if (!isSimplePast(clause) && !isDeniedPast(clause) && !isHotNews(scene, index)) return false;
  if (!isMainline(scene, index) && !isReportedNews(scene, index)) return false;
  if (clause.kind === 'statement' && isOfOtherTime(scene, clause, means)) return false;
  return (
    !hasOwnTime(scene, index) && !(means.kids.get(index) ?? []).some((kid) => timesIt(scene, clause, { kid, means }))
  );
}

/** "came a day after they signed" gives a distance, not a time of its own. */
const hasOwnTime = ({ attached }: Scene, index: number): boolean =>
  attached[index]?.dating.some(({ expr }) => !stepsFrom(expr, 'event')) ?? false;

/** "promised to build it in 2019" was no news of this week. */
const isOver = ({ now }: Scene, bounds: Bounds | null): boolean =>
  now !== null && bounds !== null && bounds.end !== null && bounds.end < now;

/** "Friday's explosion injured", "After meeting him on Friday, she flew": the time of its subject or of what went before. */
function timesIt(scene: Scene, clause: Clause, { kid, means }: { kid: number; means: Means }): boolean {
  const other = scene.clauses[kid];
  if (!other || !hasOwnTime(scene, kid)) return false;
  if (other.form === 'infinitive') return isOver(scene, means.dateOf(kid).bounds);
  const isSubject = other.form === 'nominal' && other.trigger.end <= clause.trigger.start;
  return isSubject || other.link === 'after' || other.link === 'before' || other.link === 'since';
}
