import { DOT, isDigit, isInWord, isLetter, unit } from './characters.ts';
import { chunkStart, wordEnd } from './word.ts';
import { factsAt, type WordTable } from './words.ts';

/** Whether the stop before `at` belongs to an abbreviation of the lexicon and so ends no sentence: Jan. 5, No. 2015. */
export function isAbbreviated(text: string, at: number, table: WordTable): boolean {
  const stop = at - 1;
  const start = chunkStart(text, stop, 0);
  const entry = table.find(text, start, stop);
  if (!entry) return false;
  const { isToken, strips } = factsAt(text, start, entry);
  return isToken ? entry.abbreviation : strips === 'after' && isDigit(unit(text, stop + 2));
}

/** Whether the stop before `at` is the last of initials, U.S. and the like. */
export function isInitial(text: string, at: number): boolean {
  const stop = at - 1;
  if (unit(text, stop) !== DOT || unit(text, stop - 2) !== DOT) return false;
  let i = stop;
  while (i > 0 && (isInWord(unit(text, i - 1)) || unit(text, i - 1) === DOT)) i--;
  while (i < stop) i = isLetter(unit(text, i)) ? wordEnd(text, i) : i + 1;
  return i > stop;
}
