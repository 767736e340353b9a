import type { Clause } from '../../schemas/clause.ts';
import type { Day } from '../time/calendar.ts';
import type { Dated } from './dated.ts';
import { FRESH } from './evidence/story-day.ts';
import type { Scene, Story } from './scene.ts';

/** After a sentence is dated, what the next ones may step from. */
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
  if (dated.expression !== null && bounds.precision !== 'interval')
    Object.assign(story, { focus: bounds, focusFrom: index });
  const isDay = bounds.end - bounds.start < 2;
  if (
    isDay &&
    dated.expression !== null &&
    clause.status === 'occurred' &&
    (clause.relation === 'main' || clause.relation === 'coordinate')
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
