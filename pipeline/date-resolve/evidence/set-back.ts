import type { Clause } from '../../../schemas/clause.ts';
import type { Scene } from '../scene.ts';

export const EARLIER = /^(?:earlier|previously|formerly|once|before)\b/i;

/** "Earlier, he said": the clause steps back from the story's time. */
export const isSetBack = ({ text }: Scene, { reach }: Clause): boolean =>
  EARLIER.test(text.slice(reach.start, reach.start + 16));
