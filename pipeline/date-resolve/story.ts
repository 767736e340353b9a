import type { Clause } from '../../schemas/clause.ts';
import type { Day } from '../time/calendar.ts';
import type { Dated } from './dated.ts';
import { FRESH } from './evidence/story-day.ts';
import { isMainline, isReportedNews } from './mainline.ts';
import type { Scene, Story } from './scene.ts';

/** "In March they voted, and the following week ...": what happened at a time named is what the next words step from. */
export function refocus({ clauses }: Scene, story: Story, { index, dated }: { index: number; dated: Dated }): void {
  const { bounds, expression } = dated;
  if (expression === null || bounds === null || bounds.start === null || bounds.end === null) return;
  if (bounds.precision === 'interval' || clauses[index]?.status !== 'occurred') return;
  Object.assign(story, { focus: bounds, focusFrom: index });
}

/** After a sentence is dated, what the next ones may go on from. */
export function remember(
  { clauses, now }: Scene,
  story: Story,
  { index, dated }: { index: number; dated: Dated },
): void {
  const clause = clauses[index];
  if (!clause) return;
  const { bounds } = dated;
  if (isTold(clause)) story.aside = steppedAside(clause, dated, now) ?? story.aside;
  if (clause.kind === 'statement' && clause.status === 'occurred' && clause.form !== 'infinitive') {
    const speaker = clause.subject;
    if (
      dated.expression !== null ||
      dated.choice === 'lead' ||
      dated.choice === 'event_anchor' ||
      dated.choice === 'same_time' ||
      (speaker !== null && !story.speeches.has(speaker))
    ) {
      if (speaker !== null) story.speeches.set(speaker, index);
    }
    if (bounds !== null && clause.form === 'finite') story.lastStatement = index;
  }
  if (bounds?.start === null || bounds?.end === null || bounds === null) return;
  if (clause.status === 'occurred' && isMainline({ clauses }, index)) story.lastTold = index;
  const isDay = bounds.end - bounds.start < 2;
  if (
    isDay &&
    dated.expression !== null &&
    clause.status === 'occurred' &&
    (isMainline({ clauses }, index) || isReportedNews({ clauses }, index))
  )
    story.lastEvent = index;
}

const isTold = ({ form, relation, tense }: Clause): boolean =>
  form === 'finite' &&
  tense === 'past' &&
  (relation === 'main' || relation === 'coordinate' || relation === 'adverbial');

/** A clause of an older time leads the story aside, one of a day of this week or a saying leads it back; others do neither. */
function steppedAside({ kind, aspect }: Clause, { bounds, expression }: Dated, now: Day | null): boolean | null {
  if (bounds !== null && expression !== null)
    return bounds.start !== bounds.end || bounds.start === null || (now !== null && now - bounds.start > FRESH);
  if (aspect === 'perfect') return true;
  return kind === 'statement' && bounds !== null ? false : null;
}
