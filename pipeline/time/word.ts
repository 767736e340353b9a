import { DOT, isInWord, isLetter, unit } from './characters.ts';

/** Where the word that begins here ends; the stops of p.m. and U.S. belong to it. */
export function wordEnd(text: string, start: number): number {
  let i = start;
  while (isInWord(unit(text, i)) || (unit(text, i) === DOT && isInside(text, start, i))) i++;
  return i;
}

/** A stop inside an abbreviation: p.m, or at the end of p.m. */
export const isInside = (text: string, start: number, stop: number): boolean =>
  stop - start <= 3 &&
  (((stop - start) % 2 === 1 && isLetter(unit(text, stop + 1)) && !isLetter(unit(text, stop + 2))) ||
    (stop - start === 3 && unit(text, start + 1) === DOT));

/** Where the letters and digits that end here begin; not before the floor. */
export function chunkStart(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && isInWord(unit(text, start - 1))) start--;
  return start;
}
