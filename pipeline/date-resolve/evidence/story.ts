import { CONFIDENCE } from '../../../schemas/choice.ts';
import { type Bounds, exactly, WHY } from '../../time/bounds.ts';
import type { Day } from '../../time/calendar.ts';
import { type Dated, holding } from '../dated.ts';
import { type Evidence, inherit, none, UNDATED } from '../scene.ts';
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

/**
 * What goes on or holds as the article is written holds on the day of publication at least; what is said in the present
 * tense ("the minister says") was said for that day's news. "It plans to close" tells of the closing, and a state that somebody
 * speaks of is no event of the timeline.
 */
export const present: Evidence = ({ clauses, now }, index, { kids }) => {
  const clause = clauses[index];
  if (clause?.status !== 'ongoing' || clause.form !== 'finite' || clause.tense !== 'present') return null;
  if (clause.relation !== 'main' && clause.relation !== 'coordinate') return null;
  if (now === null) return none(WHY.publication);
  if (clause.kind === 'statement') return published(now);
  const isIntent = (kids.get(index) ?? []).some((kid) => clauses[kid]?.form === 'infinitive');
  if (isIntent || (clause.kind === 'state' && clause.quotation !== null)) return null;
  const dated = published(now);
  return { ...dated, bounds: holding(dated.bounds) };
};

const published = (now: Day): Dated & { readonly bounds: Bounds } => ({
  bounds: exactly(now, now, 'day'),
  why: null,
  basis: 'publication',
  choice: 'present',
  from: { kind: 'publication' },
  expression: null,
  confidence: CONFIDENCE.present,
});
