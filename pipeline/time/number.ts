import {
  COMMA,
  DOT,
  FRACTION,
  fold,
  isDigit,
  isInWord,
  isLetter,
  isSpace,
  SLASH,
  sortOf,
  unit,
  ZERO,
} from './characters.ts';

/** Where the digits end, with thousands commas and a decimal point between them. */
export function numberEnd(text: string, start: number): number {
  let i = start;
  while (isDigit(unit(text, i)) || (separates(text, i) && isDigit(unit(text, i + 1)))) i++;
  return i;
}

const separates = (text: string, i: number): boolean =>
  unit(text, i) === DOT ||
  (unit(text, i) === COMMA &&
    isDigit(unit(text, i + 1)) &&
    isDigit(unit(text, i + 2)) &&
    isDigit(unit(text, i + 3)) &&
    !isDigit(unit(text, i + 4)));

/** 12.06.2023: a day, a month and a year. */
export function isDotted(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 8 || length > 10 || unit(text, end - 5) !== DOT) return false;
  const first = unit(text, start + 1) === DOT ? start + 1 : start + 2;
  const second = unit(text, first + 2) === DOT ? first + 2 : first + 3;
  return unit(text, first) === DOT && second === end - 5;
}

const [S, T, N, D, R, H, A, P, M] = [...'stndrhapm'].map((c) => c.charCodeAt(0));

/** How long the tail of a number is: 1 of 1990s, 2 of 5th, 0 of none. */
export function tailLength(text: string, at: number): number {
  const first = unit(text, at);
  if (first !== S && first !== N && first !== R && first !== T) return 0;
  const next = unit(text, at + 1);
  if (first === S && !isLetter(next)) return 1;
  const isTail = first === S ? next === T : first === T ? next === H : next === D;
  return isTail && !isLetter(unit(text, at + 2)) ? 2 : 0;
}

/** 5G and 10km are no numbers; 8pm and 8p.m. are. */
export function isPartOfWord(text: string, end: number): boolean {
  const first = unit(text, end);
  if (!isLetter(first)) return false;
  if (fold(first) !== A && fold(first) !== P) return true;
  const m = unit(text, end + 1) === DOT ? end + 2 : end + 1;
  const next = unit(text, m + 1);
  return fold(unit(text, m)) !== M || (next < 128 && (isInWord(next) || next === UNDERSCORE));
}
const UNDERSCORE = 95;

/** The end of 2 1/2, 2½, ½ or "1/2 mile", whichever begins here; else `start`. */
export function fractionEnd(text: string, start: number): number {
  let i = start;
  while (isDigit(unit(text, i))) i++;
  const code = unit(text, i);
  if (sortOf(code) === FRACTION) return i + 1;
  if (isSpace(code) && i > start) {
    if (sortOf(unit(text, i + 1)) === FRACTION) return i + 2;
    return isRatio(text, i + 1) ? i + 4 : start;
  }
  const isAlone = code === SLASH && unit(text, start - 1) !== SLASH && isRatio(text, start);
  return isAlone && isSpace(unit(text, start + 3)) && isLetter(unit(text, start + 4)) ? start + 3 : start;
}

/** A digit over 2, 3 or 4, and no more digits. */
function isRatio(text: string, at: number): boolean {
  if (unit(text, at + 1) !== SLASH) return false;
  const [over, under, next] = [unit(text, at), unit(text, at + 2), unit(text, at + 3)];
  return over > ZERO && over < under && under > ZERO + 1 && under < ZERO + 5 && !isDigit(next) && next !== SLASH;
}
