import type { Clause } from '../../../schemas/clause.ts';
import { isMainline } from '../mainline.ts';
import { aboutThen, type Evidence, type Scene, takeOver } from '../scene.ts';

/** Nouns that take up whatever was told last: "the move", "the incident". */
const TAKES_UP_ANY: ReadonlySet<string> = new Set(
  'announcement decision development incident move news ruling step'.split(' '),
);

/** "his resignation" after "he resigned on Friday": an event told before, or in a headline told at once. */
export const sameEvent: Evidence = (scene, index, means) => {
  const clause = scene.clauses[index];
  if (clause?.form !== 'nominal' || clause.status !== 'occurred' || !isGiven(clause)) return null;
  const same = sameAct(scene, index, clause);
  if (same !== null) return takeOver(means, same, 'same_event');
  const last = takesUpAny(clause) ? means.story.lastTold : null;
  const dated = last === null ? null : takeOver(means, last, 'same_event');
  return dated && aboutThen(dated);
};

/** "an attack" and "two attacks" are new; "the attack", "this attack" and "his attack" have been told of. */
const isGiven = ({ determiner }: Clause): boolean => determiner !== null && determiner !== 'indefinite';

const takesUpAny = ({ determiner, trigger }: Clause): boolean =>
  determiner === 'demonstrative' || (determiner === 'definite' && TAKES_UP_ANY.has(trigger.lemma));

/** How many earlier clauses of the same act are looked at. */
const REACH = 8;

/**
 * The nearest earlier clause of the same act that has a time expression of its own or tells the story, of the same people as far as
 * either names any.
 */
function sameAct({ clauses, attached, sameBefore }: Scene, index: number, { participants }: Clause): number | null {
  let at = sameBefore[index] ?? null;
  for (let steps = 0; at !== null && steps < REACH; at = sameBefore[at] ?? null, steps++) {
    const other = clauses[at];
    const isTold = (attached[at]?.dating.length ?? 0) > 0 || isMainline({ clauses }, at);
    if (other?.status !== 'occurred' || !isTold) continue;
    if (participants.length === 0 || other.participants.length === 0) return at;
    if (shareAName(participants, other.participants)) return at;
  }
  return null;
}

/** "Jobs" and "Steve Jobs" have a word in common. */
const shareAName = (some: readonly string[], others: readonly string[]): boolean => {
  const words = new Set(others.flatMap((name) => name.split(' ')));
  return some.some((name) => name.split(' ').some((word) => word.length > 2 && words.has(word)));
};
