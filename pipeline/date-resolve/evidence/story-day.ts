import { CONFIDENCE } from '../../../schemas/choice.ts';
import type { Clause } from '../../../schemas/clause.ts';
import { type Bounds, exactly } from '../../time/bounds.ts';
import { isMainline } from '../mainline.ts';
import { type Evidence, inherit, type Means, type Scene } from '../scene.ts';
import { isSimplePast, isUndatedNews } from './news.ts';

/** The sentences in which news says when it happened, and how many days old news may be. */
const LEAD = 3;
export const FRESH = 7;

/**
 * What an article reports anywhere without a date, it mostly reports of the day of its story: the day that its lead names, or
 * else publication. So it is for verbs of saying; an event may as well be older, so it must not follow one of another time.
 */
export const storyDay: Evidence = (scene, index, means) => {
  const clause = scene.clauses[index];
  if (!clause || clause.kind === 'state' || !isUndatedNews(scene, index, means)) return null;
  if (clause.kind === 'event' && means.story.aside) return null;
  if (isContinued(scene, clause) && means.story.lastStatement !== null) {
    const from = { kind: 'event', clause: means.story.lastStatement } as const;
    return inherit(means.dateOf(from.clause), { choice: 'story_day', from });
  }
  const found = dayOfStory(scene, index, means);
  if (found !== null) {
    const { bounds, clause: from } = found;
    const dated = { ...means.dateOf(from), confidence: sureness(clause) };
    return inherit(dated, { choice: 'story_day', from: { kind: 'event', clause: from } }, about(bounds));
  }
  if (scene.now === null) return null;
  return {
    bounds: about(exactly(scene.now, scene.now, 'day')),
    why: null,
    basis: 'publication',
    choice: 'story_day',
    from: { kind: 'publication' },
    expression: null,
    confidence: sureness(clause),
  };
};

/** "Two diplomats also told": as the statement before. */
const isContinued = ({ text }: Scene, { start, trigger }: Clause): boolean =>
  /\balso\b/.test(text.slice(start, trigger.start));

/** Reports of what was said are surer to be of the day than those of what was done. */
const sureness = ({ kind }: Clause): number => CONFIDENCE.story_day - (kind === 'statement' ? 0 : 0.2);

const about = (bounds: Bounds): Bounds => ({ ...bounds, approximate: true });

/** The first day in the lead on which something is told to have happened. */
function dayOfStory(scene: Scene, index: number, { dateOf }: Means): { bounds: Bounds; clause: number } | null {
  const { clauses, sentence, now } = scene;
  for (let at = 0; at < index && (sentence[at] ?? LEAD) < LEAD; at++) {
    const clause = clauses[at];
    if (!clause || !isSimplePast(clause) || !isMainline(scene, at)) continue;
    const { bounds, expression } = dateOf(at);
    if (bounds?.start == null || bounds.start !== bounds.end || expression === null) continue;
    if (now === null || (bounds.start <= now && bounds.start >= now - FRESH)) return { bounds, clause: at };
  }
  return null;
}
