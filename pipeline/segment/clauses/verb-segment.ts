import type { VerbGroup } from './verb-group.ts';

/** The stretch of words [from, to) that belongs to one verb group, and the word that opens it. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup;
  /** Where its subject may begin: before what is set in, "attempts [to resurrect it] have stopped". */
  readonly subjectFrom: number;
  /** Lower-case link word ("after", "who", "and", "that"), a mark, or null where nothing marks the seam. */
  readonly opener: string | null;
};
