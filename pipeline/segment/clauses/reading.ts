import type { Cast } from '../names/cast.ts';
import type { Tie } from './relations.ts';
import type { Segment } from './verb-segment.ts';
import type { Sentence } from './words.ts';

/** What is known of a sentence once its verbs are tied; all lists by segment. */
export type Reading = {
  readonly text: string;
  readonly sentence: Sentence;
  readonly segments: readonly Segment[];
  readonly ties: readonly Tie[];
  readonly subjects: readonly (string | null)[];
  readonly cast: Cast;
  /** Index of "according" where the sentence names its source, else -1. */
  readonly source: number;
};

/** How far apart, in clauses, two may hang together: more is no news prose, and hostile sentences stay linear. */
export const NEAR = 24;
