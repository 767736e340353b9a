import type { Clause } from '../../../schemas/clause.ts';
import { type Evidence, type Scene, takeOver } from '../scene.ts';
import { isSimplePast } from './news.ts';

/** "the 1996 bombing that killed two", "the accord of May 3, signed by both": what is told of an event is of its time. */
export const antecedent: Evidence = (scene, index, means) => {
  const clause = scene.clauses[index];
  if (!clause || !isSimplePast(clause) || !describes(clause)) return null;
  const noun = nounBefore(scene, index, clause);
  if (noun === null) return null;
  return takeOver(means, noun, 'same_time');
};

const describes = ({ relation, link, aspect }: Clause): boolean =>
  relation === 'relative' || link === 'that' || link === 'which' || (relation === 'participial' && aspect === 'simple');

/**
 * The nearest event noun before the clause with no verb between; one with a time of its own before others. The clauses of a
 * sentence stand together in the list.
 */
function nounBefore({ clauses, attached }: Scene, index: number, { passage, reach }: Clause): number | null {
  const before: number[] = [];
  for (const step of [1, -1])
    for (let at = index + step; clauses[at]?.passage === passage; at += step)
      if ((clauses[at]?.trigger.end ?? 0) <= reach.start) before.push(at);
  const nearestFirst = before.sort((a, b) => (clauses[b]?.trigger.start ?? 0) - (clauses[a]?.trigger.start ?? 0));
  const verb = nearestFirst.findIndex((at) => clauses[at]?.form !== 'nominal');
  const nouns = verb < 0 ? nearestFirst : nearestFirst.slice(0, verb);
  return nouns.find((at) => (attached[at]?.dating.length ?? 0) > 0) ?? nouns[0] ?? null;
}
