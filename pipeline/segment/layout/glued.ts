import { ABBREVIATIONS } from './abbreviations.ts';
import { BLANK, CLOSING, DIGIT, isAt, LOWER, OPENING, STOP, type Stretch, UPPER } from './characters.ts';

const REACH = 48;
const LONGEST_WORD = 30;
const MOST_CLOSERS = 3;
const AFTER_WORD = ",’'";
const ADDRESS = /[@/\\]|www\.|\.\w+\./i;
const DOMAIN = /^["“‘]?(?:Com|Org|Net|Gov|Edu|Co|Uk|Tv|Io|Info|Js|Py|Ai|Html?|Pdf)\b/;

/** The run of non-blanks around an offset: is the stop part of an address or a file name? */
const inAddress = (text: string, at: number, { start, end }: Stretch): boolean => {
  let from = at;
  while (from > start && at - from < REACH && !isAt(text, from - 1, BLANK)) from--;
  let to = at;
  while (to < end && to - at < REACH && !isAt(text, to, BLANK)) to++;
  const before = text.slice(from, at);
  const after = text.slice(at, to);
  return ADDRESS.test(before + after) || DOMAIN.test(after) || ABBREVIATIONS.has(before);
};

/** True for a capitalised word of letters, or one capital alone: what a sentence opens with. */
const opensSentence = (text: string, at: number, end: number): boolean => {
  const first = isAt(text, at, OPENING) ? at + 1 : at;
  if (!isAt(text, first, UPPER)) return false;
  let to = first + 1;
  while (to < end && to - first <= LONGEST_WORD && isAt(text, to, LOWER)) to++;
  return isAt(text, to, BLANK) || (to > first + 1 && AFTER_WORD.includes(text.charAt(to)) && to < end);
};

/** Where a sentence ends that lacks the blank behind it: "License.Iran", "over.”The"; null where none does. */
export const glued = (text: string, within: Stretch, stop: number): number | null => {
  const before = stop - 1;
  if (isAt(text, before, STOP) || text.charAt(stop) === '…') return null;
  if (!isAt(text, before, LOWER | DIGIT) && !')%'.includes(text.charAt(before))) return null;
  let close = stop + 1;
  while (close < within.end && close - stop <= MOST_CLOSERS && isAt(text, close, CLOSING)) close++;
  if (!opensSentence(text, close, within.end) || inAddress(text, close, within)) return null;
  return close;
};
