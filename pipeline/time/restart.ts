import {
  APOSTROPHE,
  DIGIT,
  DOT,
  FRACTION,
  isInWord,
  isLetter,
  LETTER,
  MARK,
  QUOTE,
  SPACE,
  sortOf,
  unit,
} from './characters.ts';
import { chunkStart } from './word.ts';
import type { WordTable } from './words.ts';

const SMALL_S = 115;

type Bounded = { readonly floor: number; readonly table: WordTable };

/** Back from `at` to the end of the last word that surely ends a run, or to the floor: tokens may be counted from there. */
export function restartAt(text: string, at: number, { floor, table }: Bounded): number {
  let i = at + 1;
  while (i > floor && (isInWord(unit(text, i - 1)) || unit(text, i - 1) === DOT)) i--;
  while (i > floor) {
    const code = unit(text, i - 1);
    const sort = sortOf(code);
    if (sort === LETTER || sort === DIGIT) {
      const start = chunkStart(text, i, floor);
      if (surelyEnds(text, start, i) && !table.find(text, start, i)) return i;
      i = start;
    } else if (sort === SPACE || sort === MARK || sort === FRACTION || code === DOT) i--;
    else return i;
  }
  return floor;
}

/** A word that is no part of another token; in no table, it ends a run. */
function surelyEnds(text: string, start: number, end: number): boolean {
  const before = unit(text, start - 1);
  if (!isLetter(unit(text, start)) || before === DOT) return false;
  if ((before === APOSTROPHE || before === QUOTE) && unit(text, start) === SMALL_S) return false;
  return !(unit(text, end) === DOT && isLetter(unit(text, end + 1)));
}
