import type { EventsEvaluation } from '../../../schemas/events-evaluation.ts';
import { isHeldOut } from '../held-out.ts';
import { eventsFigures, type Scored } from './events-figures.ts';

/**
 * The part of a corpus whose stories are held out, or the other one. All articles of a sub-topic are on one side: else what
 * was learned from some would be tested on others that tell the same.
 */
function partOf({ documents, sentences }: Scored, isInPart: (subtopic: string) => boolean): Scored {
  const own = documents.filter(({ subtopic }) => isInPart(subtopic));
  const ids = new Set(own.map(({ id }) => id));
  return { documents: own, sentences: sentences.filter(({ doc }) => ids.has(doc)) };
}

/** What may be looked at: all, or without the sub-topics that are held out, about one in `oneIn`. */
export const openPart = (scored: Scored, oneIn: number | null): Scored =>
  oneIn === null ? scored : partOf(scored, (subtopic) => !isHeldOut(subtopic, oneIn));

/** The figures of a corpus and, where some sub-topics are held out, of both its parts. */
export function figuresOfParts(scored: Scored, oneIn: number | null): Pick<EventsEvaluation, 'all' | 'hold_out'> {
  const all = eventsFigures(scored);
  if (oneIn === null) return { all, hold_out: null };
  const heldOut = partOf(scored, (subtopic) => isHeldOut(subtopic, oneIn));
  return {
    all,
    hold_out: { one_in: oneIn, open: eventsFigures(openPart(scored, oneIn)), held_out: eventsFigures(heldOut) },
  };
}
