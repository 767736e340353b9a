import { CONFIDENCE } from '../../../schemas/choice.ts';
import type { Clause } from '../../../schemas/clause.ts';
import { stepsFrom } from '../../time/absolute.ts';
import { type Bounds, exactly, WHY } from '../../time/bounds.ts';
import { isMainline, isReportedNews } from '../mainline.ts';
import { type Evidence, inherit, type Means, none, type Scene } from '../scene.ts';
import { isUndatedNews } from './news.ts';

/** How many sentences tell the news itself, in how many it is said when that happened, and how many days old news may be. */
const LEAD = 2;
const NAMES_ITS_DAY = 4;
export const FRESH = 7;

/**
 * What an article reports anywhere without a date, it mostly reports of the day of its story: the day that its first sentences
 * name, or else publication. So it is for verbs of saying; an event may as well be older, so it must not follow one of another
 * time.
 */
export const storyDay: Evidence = (scene, index, means) => {
  const clause = scene.clauses[index];
  if (!clause || clause.kind === 'state' || !isUndatedNews(scene, index, means)) return null;
  const isLead = (scene.sentence[index] ?? LEAD) < LEAD;
  if (means.story.aside && clause.kind === 'event') return null;
  if (isContinued(scene, clause) && means.story.lastStatement !== null) {
    const from = { kind: 'event', clause: means.story.lastStatement } as const;
    return inherit(means.dateOf(from.clause), { choice: 'story_day', from });
  }
  const choice = isLead ? 'lead' : 'story_day';
  const confidence = CONFIDENCE[choice] - (isLead || clause.kind === 'statement' ? 0 : 0.2);
  const at = clauseWithDay(scene, index, means);
  if (at !== null) {
    const dated = means.dateOf(at);
    const bounds = dated.bounds && about(dated.bounds);
    return inherit({ ...dated, confidence }, { choice, from: { kind: 'event', clause: at } }, bounds);
  }
  if (scene.now === null) return none(WHY.publication);
  return {
    bounds: about(exactly(scene.now, scene.now, 'day')),
    why: null,
    basis: 'publication',
    choice,
    from: { kind: 'publication' },
    expression: null,
    confidence,
  };
};

/** "Two diplomats also told": as the statement before. */
const isContinued = ({ text }: Scene, { start, trigger }: Clause): boolean =>
  /\balso\b/.test(text.slice(start, trigger.start));

const about = (bounds: Bounds): Bounds => ({ ...bounds, approximate: true });

/** The first clause of the story that names its day, before this one or behind it; "it sank on Friday, they said" was said later. */
function clauseWithDay(scene: Scene, index: number, { dateOf }: Means): number | null {
  const { clauses, sentence } = scene;
  for (let at = 0; at < clauses.length && (sentence[at] ?? NAMES_ITS_DAY) < NAMES_ITS_DAY; at++)
    if (
      clauses[at]?.governor !== index &&
      at !== index &&
      mayNameDay(scene, at) &&
      isFreshDay(scene, dateOf(at).bounds)
    )
      return at;
  return null;
}

/** Told by the article with an expression of its own; one that steps on from the text before it would come too early here. */
function mayNameDay(scene: Scene, at: number): boolean {
  const clause = scene.clauses[at];
  if (clause?.tense !== 'past' || clause.status !== 'occurred') return false;
  const dating = scene.attached[at]?.dating ?? [];
  if (dating.length === 0 || dating.some(({ expr }) => stepsFrom(expr, 'focus') || stepsFrom(expr, 'event')))
    return false;
  return isMainline(scene, at) || isReportedNews(scene, at);
}

const isFreshDay = ({ now }: Scene, bounds: Bounds | null): boolean => {
  if (bounds === null || bounds.start === null || bounds.start !== bounds.end) return false;
  return now === null || (bounds.start <= now && bounds.start >= now - FRESH);
};
