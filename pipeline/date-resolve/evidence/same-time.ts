import type { Clause } from '../../../schemas/clause.ts';
import { type Evidence, takeOver } from '../scene.ts';
import { isSimplePast } from './news.ts';
import { isGoverned } from './noun-of-verb.ts';

/** "speaking on Monday, said", "while they were meeting": one time for both, whichever names it. */
export const sameTime: Evidence = (scene, index, means) => {
  const clause = scene.clauses[index];
  if (!clause) return null;
  if (isSimultaneous(clause) && clause.governor !== null) {
    const along = takeOver(means, clause.governor, 'same_time');
    if (along !== null) return along;
  }
  const setIn = (means.kids.get(index) ?? []).find((k) => {
    const kid = scene.clauses[k];
    return kid !== undefined && isSimultaneous(kid) && (scene.attached[k]?.dating.length ?? 0) > 0;
  });
  return setIn === undefined ? null : takeOver(means, setIn, 'same_time');
};

/** "speaking in Paris", "by signing", "while touring": done along with what it hangs on. */
const ALONG: ReadonlySet<string | null> = new Set([null, 'by', 'in', 'while', 'when']);

const isSimultaneous = ({ relation, aspect, link, tense }: Clause): boolean =>
  (relation === 'participial' && aspect === 'progressive' && tense === 'none' && ALONG.has(link)) ||
  ((relation === 'adverbial' || (relation === 'relative' && link === 'when')) &&
    aspect !== 'perfect' &&
    (link === 'when' || link === 'while' || link === 'as'));

/** "At the ceremony she said", "during his speech he promised": the occasion is of the time of what is done at it. */
export const occasion: Evidence = ({ clauses, text }, index, means) => {
  const clause = clauses[index];
  if (clause?.form !== 'nominal' || clause.governor === null || clause.status !== 'occurred') return null;
  const act = clauses[clause.governor];
  if (!act || !isSimplePast(act) || clause.determiner === null) return null;
  const isAt = /\b(?:at|during|in)\s$/i.test(text.slice(Math.max(0, clause.start - 8), clause.start));
  return isAt ? takeOver(means, clause.governor, 'same_time') : null;
};

/** "Friday's explosion injured nine": what an event does, it does on its day. */
export const subjectEvent: Evidence = (scene, index, means) => {
  const { text } = scene;
  const clause = scene.clauses[index];
  if (clause?.tense !== 'past' || clause.kind !== 'event' || clause.status !== 'occurred') return null;
  const subject = (means.kids.get(index) ?? []).find((kid) => {
    const other = scene.clauses[kid];
    if (other?.form !== 'nominal' || other.trigger.end > clause.trigger.start || isGoverned(text, other)) return false;
    // "the trial was set for Friday": the trial is then, the setting was not
    return scene.attached[kid]?.dating.every(({ end }) => end <= clause.trigger.start) ?? true;
  });
  if (subject === undefined) return null;
  const dated = takeOver(means, subject, 'same_time');
  return dated?.bounds && dated.bounds.start === dated.bounds.end ? dated : null;
};
