import type { Clause } from '../../../schemas/clause.ts';
import { type Evidence, type Scene, takeOver } from '../scene.ts';

/** Acts that are no more than the doing of what their object names: "completed the sale on Friday". */
const DOING: ReadonlySet<string> = new Set(
  'complete conclude conduct deliver extend file finalize hold host issue lodge make mount perform reach sign stage submit suffer win'.split(
    ' ',
  ),
);

/** Acts that an event does as it happens: "the blast on Friday killed nine". */
const HAPPENING: ReadonlySet<string> = new Set(
  'blow break claim damage destroy erupt happen hit injure kill leave occur rock shake strike trap wound'.split(' '),
);

/** Acts done at a gathering: "told a conference"; who confirms meetings speaks of others. */
const ATTENDING: ReadonlySet<string> = new Set('address attend brief chair open tell'.split(' '));
const GATHERING: ReadonlySet<string> = new Set(
  'briefing ceremony conference congress convention forum gathering hearing meeting rally seminar service session summit'.split(
    ' ',
  ),
);

/** An event noun that is subject or object of a verb that tells of the same thing has the verb's time. */
export const nounOfVerb: Evidence = (scene, index, means) => {
  const noun = scene.clauses[index];
  if (noun?.form !== 'nominal' || noun.status !== 'occurred' || noun.governor === null) return null;
  const behind = doneBehind(scene, index, noun);
  if (behind !== null) return takeOver(means, behind, 'same_time');
  const verb = scene.clauses[noun.governor];
  if (!verb || !isDone(verb) || isGoverned(scene.text, noun) || !isOne(noun, verb)) return null;
  return takeOver(means, noun.governor, 'same_time');
};

/** "the suit, [filed in 2003], claims": the participle right behind the noun that tells of its doing. */
function doneBehind({ clauses }: Scene, index: number, { passage, end }: Clause): number | null {
  for (let at = index - 1; clauses[at]?.passage === passage; at--) {
    const { form, act, trigger } = clauses[at] as Clause;
    if (form === 'participle' && DOING.has(act ?? '') && trigger.start >= end && trigger.start - end < 3) return at;
  }
  return null;
}

const isDone = ({ tense, status }: Clause): boolean => tense === 'past' && status === 'occurred';

function isOne(noun: Clause, verb: Clause): boolean {
  const isSubject = noun.trigger.end <= verb.trigger.start;
  const act = verb.act ?? '';
  if (isSubject) return verb.aspect === 'simple' && HAPPENING.has(act);
  return DOING.has(act) || (ATTENDING.has(act) && GATHERING.has(noun.trigger.lemma));
}

/** Behind a preposition a noun is neither subject nor object. */
export const isGoverned = (text: string, { start }: Clause): boolean =>
  /\b(?:about|after|at|before|by|during|for|from|in|into|of|on|over|since|to|until|with)\s$/i.test(
    text.slice(Math.max(0, start - 9), start),
  );
