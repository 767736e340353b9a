import { holding } from '../dated.ts';
import { type Evidence, inherit, none, UNDATED } from '../scene.ts';

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

/** What goes on while it is said has the date of the saying; a state that somebody speaks of is no event of the timeline. */
export const reportedState: Evidence = (scene, index, { dateOf }) => {
  const clause = scene.clauses[index];
  if (clause?.relation !== 'content' || clause.governor === null || clause.status !== 'ongoing') return null;
  if (clause.kind === 'state') return null;
  const dated = dateOf(clause.governor);
  if (!dated.bounds || scene.clauses[clause.governor]?.kind !== 'statement') return null;
  return inherit(
    dated,
    { choice: 'reported_state', from: { kind: 'event', clause: clause.governor } },
    holding(dated.bounds),
  );
};
