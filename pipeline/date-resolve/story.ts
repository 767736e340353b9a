import type { Dated } from './dated.ts';
import type { Scene, Story } from './scene.ts';

/** After a sentence is dated, what the next ones may step from. */
export function remember({ clauses }: Scene, story: Story, { index, dated }: { index: number; dated: Dated }): void {
  const clause = clauses[index];
  if (!clause) return;
  const { bounds } = dated;
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
    if (bounds !== null) story.lastStatement = index;
  }
  if (bounds?.start === null || bounds?.end === null || bounds === null) return;
  if (dated.expression !== null && bounds.precision !== 'interval') story.focus = bounds;
  const isDay = bounds.end - bounds.start < 2;
  if (
    isDay &&
    dated.expression !== null &&
    clause.status === 'occurred' &&
    (clause.relation === 'main' || clause.relation === 'coordinate')
  )
    story.lastEvent = index;
}
