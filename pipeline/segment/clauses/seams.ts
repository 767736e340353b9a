import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../lexicon/closed-class.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export const MARKS = /^[,;:—–“”"«»()`-]$/;

/** Where one clause may end and another begin. */
export const isSeam = (word: Word): boolean =>
  MARKS.test(word.text) || COORDINATORS.has(word.lower) || SUBORDINATORS.has(word.lower) || RELATIVES.has(word.lower);

export const hasSeam = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => isSeam(word));

/** Verb classes whose clause may follow without "that": "said Iran has never abandoned". */
export const takesClause = ({ class: verbClass }: VerbGroup): boolean =>
  verbClass === 'saying' || verbClass === 'denial' || verbClass === 'cognition';
