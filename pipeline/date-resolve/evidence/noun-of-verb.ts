import type { Clause } from '../../../schemas/clause.ts';
import { type Evidence, inherit } from '../scene.ts';
import { isSimplePast } from './news.ts';

/** Acts that are no more than the doing of what their object names: "completed the sale on Friday". */
const DOING: ReadonlySet<string> = new Set(
  'complete conclude conduct finalize hold host make perform sign stage suffer win'.split(' '),
);

/** Acts that an event does as it happens: "the blast on Friday killed nine". */
const HAPPENING: ReadonlySet<string> = new Set(
  'blow break claim damage destroy erupt happen hit injure kill leave occur rock shake strike trap wound'.split(' '),
);

/** Gatherings that one speaks to: "told a conference". */
const GATHERING: ReadonlySet<string> = new Set(
  'briefing ceremony conference congress convention forum gathering hearing meeting rally seminar service session summit'.split(
    ' ',
  ),
);

/** An event noun that is subject or object of a verb that tells of the same thing has the verb's time. */
export const nounOfVerb: Evidence = (scene, index, { dateOf }) => {
  const noun = scene.clauses[index];
  if (noun?.form !== 'nominal' || noun.status !== 'occurred' || noun.governor === null) return null;
  const verb = scene.clauses[noun.governor];
  if (!verb || !isSimplePast(verb) || isGoverned(scene.text, noun) || !isOne(noun, verb)) return null;
  const dated = dateOf(noun.governor);
  return dated.bounds ? inherit(dated, { choice: 'same_time', from: { kind: 'event', clause: noun.governor } }) : null;
};

function isOne(noun: Clause, verb: Clause): boolean {
  const isSubject = noun.trigger.end <= verb.trigger.start;
  if (isSubject) return verb.act !== null && HAPPENING.has(verb.act);
  return (verb.act !== null && DOING.has(verb.act)) || (verb.kind === 'statement' && GATHERING.has(noun.trigger.lemma));
}

/** Behind a preposition a noun is neither subject nor object. */
export const isGoverned = (text: string, { start }: Clause): boolean =>
  /\b(?:about|after|at|before|by|during|for|from|in|into|of|on|over|since|to|until|with)\s$/i.test(
    text.slice(Math.max(0, start - 9), start),
  );
