import { CONFIDENCE } from '../../../schemas/choice.ts';
import { type Bounds, exactly, WHY } from '../../time/bounds.ts';
import { type Dated, holding } from '../dated.ts';
import { aboutThen, type Evidence, none, takeOver } from '../scene.ts';
import { isUndatedNews } from './news.ts';

/** The story goes on from a sentence that has a day. */
export const narrative: Evidence = (scene, index, means) => {
  const { story } = means;
  if (story.lastEvent === null || !isUndatedNews(scene, index, means)) return null;
  const before = scene.clauses[story.lastEvent];
  if (!before || (scene.sentence[index] ?? 0) - (scene.sentence[story.lastEvent] ?? 0) !== 1) return null;
  const dated = takeOver(means, story.lastEvent, 'narrative');
  return dated && aboutThen(dated);
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
  const isIntent = (kids.get(index) ?? []).some((kid) => clauses[kid]?.form === 'infinitive');
  if ((isIntent && clause.kind !== 'statement') || (clause.kind === 'state' && clause.quotation !== null)) return null;
  const day = exactly(now, now, 'day');
  return published(clause.kind === 'statement' ? { ...day, approximate: true } : holding(day));
};

const published = (bounds: Bounds): Dated => ({
  bounds,
  why: null,
  basis: 'publication',
  choice: 'present',
  from: { kind: 'publication' },
  expression: null,
  confidence: CONFIDENCE.present,
});
