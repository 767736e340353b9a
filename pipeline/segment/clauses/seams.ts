import type { VerbGroup } from './verb-group.ts';
import { hasWord, type Word } from './words.ts';

/** Where one clause may end and another begin. */
export const isSeam = ({ form }: Word): boolean => form.isSeam;
export const hasSeam = (words: readonly Word[], from: number, to: number): boolean =>
  hasWord(words, { from, to }, isSeam);

const isComma = ({ text }: Word): boolean => text === ',';
export const hasComma = (words: readonly Word[], from: number, to: number): boolean =>
  hasWord(words, { from, to }, isComma);

/** Verb classes whose clause may follow without "that": "said Iran has never abandoned". */
export const takesClause = ({ class: verbClass }: Pick<VerbGroup, 'class'>): boolean =>
  verbClass === 'saying' || verbClass === 'denial' || verbClass === 'cognition';
