import type { Clause } from '../../../schemas/clause.ts';
import type { Scene } from '../scene.ts';

/** Adverbs that take a clause out of the story's own time, at its head or right before its verb. */
const AT_HEAD =
  /^(?:(?:and|but|then)\s)?(?:before|earlier|eventually|formerly|initially|later|long|once|originally|previously|subsequently)\b/i;
const BEFORE_VERB = /\b(?:eventually|first|formerly|initially|later|long|once|originally|previously|subsequently)\s$/i;

/** "Earlier, he said", "when it first opened", "subsequently, they were lost": the clause steps out of the story's time. */
export const isSetBack = ({ text }: Scene, { reach, trigger }: Clause): boolean =>
  AT_HEAD.test(text.slice(reach.start, reach.start + 24)) ||
  BEFORE_VERB.test(text.slice(Math.max(reach.start, trigger.start - 14), trigger.start));
