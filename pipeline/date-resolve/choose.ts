import { WHY } from '../time/bounds.ts';
import type { Dated } from './dated.ts';
import { aim, timedByComplement } from './evidence/aim.ts';
import { antecedent } from './evidence/antecedent.ts';
import { afterEvent, coordination } from './evidence/coordination.ts';
import { sameEvent } from './evidence/coreference.ts';
import { eventAnchor } from './evidence/event-anchor.ts';
import { ownExpression } from './evidence/expression.ts';
import { nounOfVerb } from './evidence/noun-of-verb.ts';
import { occasion, sameTime, subjectEvent } from './evidence/same-time.ts';
import { reportedState, sameSpeech } from './evidence/speech.ts';
import { narrative, present } from './evidence/story.ts';
import { storyDay } from './evidence/story-day.ts';
import { type Evidence, type Means, none, type Scene, type Story, UNDATED } from './scene.ts';
import { refocus, remember } from './story.ts';
import { children } from './ties.ts';
import { isTooLate, TOO_LATE } from './too-late.ts';

/** From the best to the last; see CHOICES for what each one says. */
const EVIDENCE: readonly Evidence[] = [
  ownExpression,
  eventAnchor,
  timedByComplement,
  coordination,
  sameTime,
  subjectEvent,
  antecedent,
  nounOfVerb,
  sameEvent,
  occasion,
  aim,
  afterEvent,
  reportedState,
  sameSpeech,
  narrative,
  storyDay,
  present,
];

/** How far clauses may ask each other for dates; sentences hang together no deeper. */
const DEPTH = 5;

/** Chooses the date of every clause of an article, in the order of the text; see CHOICES for the order of evidence. */
export function chooseDates(scene: Scene): Dated[] {
  const found = new Map<number, Dated>();
  const story: Story = {
    speeches: new Map(),
    lastStatement: null,
    lastEvent: null,
    lastTold: null,
    focus: null,
    focusFrom: null,
    aside: false,
  };
  const kids = children(scene.clauses);
  const seeking = new Set<number>();
  let cut = false;
  const dateOf = (index: number): Dated => {
    const known = found.get(index);
    if (known) return known;
    // a clause that is asked for while its own date is being sought has none to give; what came of that is not final
    if (seeking.has(index) || seeking.size >= DEPTH) {
      cut = true;
      return none();
    }
    if (seeking.size === 0) cut = false;
    seeking.add(index);
    const dated = choose(scene, index, { dateOf, story, kids });
    seeking.delete(index);
    if (!cut || seeking.size === 0) found.set(index, dated);
    return dated;
  };
  for (const sentence of bySentence(scene)) {
    for (const index of sentence) refocus(scene, story, { index, dated: dateOf(index) });
    for (const index of sentence) remember(scene, story, { index, dated: dateOf(index) });
  }
  return scene.clauses.map((_, index) => dateOf(index));
}

function bySentence({ clauses }: Scene): number[][] {
  const groups = new Map<number, number[]>();
  clauses.forEach((clause, index) => {
    const group = groups.get(clause.passage);
    if (group) group.push(index);
    else groups.set(clause.passage, [index]);
  });
  return [...groups.values()];
}

/** The first evidence that gives a date; else the first that gives a reason. */
function choose(scene: Scene, index: number, means: Means): Dated {
  let reason: Dated | null = null;
  for (const evidence of EVIDENCE) {
    const dated = evidence(scene, index, means);
    if (dated?.bounds && !isTooLate(scene, scene.clauses[index], dated.bounds)) return dated;
    reason ??= dated?.bounds ? { ...dated, bounds: null, why: TOO_LATE } : dated;
  }
  return reason ?? none(scene.now === null ? `${UNDATED}; ${WHY.publication}` : UNDATED);
}
