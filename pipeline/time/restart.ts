import { APOSTROPHE, DOT, FRACTION, isLetter, MARK, QUOTE, SPACE, sortOf, unit } from './characters.ts';
import { LETTERS, STOP, type WordTable } from './words.ts';

const SMALL_S = 115;

type Bounded = { readonly floor: number; readonly table: WordTable };

/** Back from `at` to the end of the last word that surely ends a run, or to the floor: tokens may be counted from there. */
export function restartAt(text: string, at: number, { floor, table }: Bounded): number {
  // a name of this module's own: an imported one is looked up anew for each character
  const letters = LETTERS;
  let i = at + 1;
  while (i > floor && (letters[text.charCodeAt(i - 1)] ?? 0) > 0) i--;
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    const letter = letters[code] ?? 0;
    if (letter > 0 && letter < STOP) {
      let start = i - 1;
      while (start > floor && isInside(letters[text.charCodeAt(start - 1)] ?? 0)) start--;
      if (surelyEnds(text, start, i) && !table.find(text, start, i)) return i;
      i = start;
    } else if (letter === STOP || isBetween(sortOf(code))) i--;
    else return i;
  }
  return floor;
}

const isInside = (letter: number): boolean => letter > 0 && letter < STOP;
const isBetween = (sort: number): boolean => sort === SPACE || sort === MARK || sort === FRACTION;

/** A word that is no part of another token; in no table, it ends a run. */
function surelyEnds(text: string, start: number, end: number): boolean {
  const before = unit(text, start - 1);
  if (!isLetter(unit(text, start)) || before === DOT) return false;
  if ((before === APOSTROPHE || before === QUOTE) && unit(text, start) === SMALL_S) return false;
  return !(unit(text, end) === DOT && isLetter(unit(text, end + 1)));
}
