import { endOfBlanks, endOfTail, endOfWord, IN_WORD, INNER, PAIR, sortAt, UPPER } from './characters.ts';

const DOT = 46;

/** Where the next word or mark begins. */
export const startOfPiece = endOfBlanks;

export const isBlankUpTo = (text: string, from: number, limit: number): boolean =>
  startOfPiece(text, from, limit) === limit;

/** Dotted capitals (U.S., J.K.) from `start`, whose first capital ends at `first`; `first` where there are none. */
const endOfDotted = (text: string, first: number, limit: number): number => {
  let end = first;
  while (end + 1 < limit && text.charCodeAt(end) === DOT) {
    const sort = sortAt(text, end + 1, limit);
    if ((sort & UPPER) === 0) break;
    end += (sort & PAIR) === 0 ? 2 : 3;
  }
  return end > first && end < limit && text.charCodeAt(end) === DOT ? end + 1 : end;
};

/** Where the word or mark that begins at `start` ends: dotted capitals, a word with what is inside it, or any single mark. */
export const endOfPiece = (text: string, start: number, limit: number): number => {
  const sort = sortAt(text, start, limit);
  const first = start + ((sort & PAIR) === 0 ? 1 : 2);
  if ((sort & IN_WORD) === 0) return first;
  if ((sort & UPPER) !== 0) {
    const dotted = endOfDotted(text, first, limit);
    if (dotted > first) return dotted;
  }
  let end = endOfWord(text, first, limit);
  while (end < limit && (sortAt(text, end, limit) & INNER) !== 0) {
    const further = endOfTail(text, end + 1, limit);
    if (further === end + 1) break;
    end = further;
  }
  return end;
};
