import { CONFIDENCE } from '../../../schemas/choice.ts';
import { exactly, WHY } from '../../time/bounds.ts';
import type { Dated } from '../dated.ts';
import { type Evidence, inherit, none, type Scene, UNDATED } from '../scene.ts';
import { isUndatedNews } from './news.ts';

const SPOKEN = /^(?:statement|remark|comment|announcement|speech|warning|appeal)s?$/;

/** Further words of a speaker whose speech has a date; "the statements were made" takes up the last of them. */
export const sameSpeech: Evidence = (scene, index, { dateOf, story }) => {
  const clause = scene.clauses[index];
  if (clause?.kind !== 'statement' || clause.tense === 'future' || clause.status !== 'occurred') return null;
  if (clause.relation !== 'main' && clause.relation !== 'coordinate') return null;
  const speaker = clause.subject;
  const takesUp = speaker === null && SPOKEN.test(clause.trigger.lemma);
  const first = takesUp ? story.lastStatement : speaker === null ? null : story.speeches.get(speaker);
  if (first === undefined || first === null || first === index) return null;
  const dated = dateOf(first);
  const from = { kind: 'event', clause: first } as const;
  return dated.bounds ? inherit(dated, { choice: 'same_speech', from }) : { ...none(dated.why ?? UNDATED), from };
};

/** The story goes on from a sentence that has a day. */
export const narrative: Evidence = (scene, index, means) => {
  const { dateOf, story } = means;
  if (story.lastEvent === null || !isUndatedNews(scene, index, means)) return null;
  const before = scene.clauses[story.lastEvent];
  if (!before || (scene.sentence[index] ?? 0) - (scene.sentence[story.lastEvent] ?? 0) !== 1) return null;
  const dated = dateOf(story.lastEvent);
  return dated.bounds
    ? inherit(dated, { choice: 'narrative', from: { kind: 'event', clause: story.lastEvent } })
    : null;
};

/** How many sentences are the lead, which tells the news of the day: of gold events there, publication is the right day for most. */
const LEAD = 2;

export const lead: Evidence = (scene, index, means) =>
  (scene.sentence[index] ?? LEAD) < LEAD && !means.story.aside && isUndatedNews(scene, index, means)
    ? published(scene, 'lead', { approximate: false })
    : null;

export const present: Evidence = (scene, index) => {
  const clause = scene.clauses[index];
  if (clause?.status !== 'ongoing' || clause.kind !== 'event' || clause.relation === 'content') return null;
  return clause.aspect === 'progressive' && clause.form === 'finite'
    ? published(scene, 'present', { approximate: true })
    : null;
};

function published({ now }: Scene, choice: 'lead' | 'present', { approximate }: { approximate: boolean }): Dated {
  if (now === null) return none(WHY.publication);
  const extent = approximate ? 'throughout' : 'within';
  return {
    bounds: { ...exactly(now, now, 'day'), approximate, extent },
    why: null,
    basis: 'publication',
    choice,
    from: { kind: 'publication' },
    expression: null,
    confidence: CONFIDENCE[choice],
  };
}
