import { BLANK, BREAK, BULLET, isAt, QUOTE, STOP, traitsOf, UPPER, WORD } from './characters.ts';
import { type Furniture, furnitureAt, mayBeginFurniture } from './furniture.ts';

/** What one pass over the text finds, as offsets in order. */
export type Marks = {
  /** The last character of each line break. */
  readonly breaks: readonly number[];
  /** The last of each run of full stops, question and exclamation marks; and the bullets inside a line. */
  readonly stops: readonly number[];
  /** Quotation marks and apostrophes. */
  readonly quotes: readonly number[];
  /** Where a title may run into a sentence: a wide gap, or a single quote at the end of a word, before a capital. */
  readonly turns: readonly number[];
  readonly furniture: readonly Furniture[];
};

const [NEWLINE, RETURN, APOSTROPHE, BRACKET, COPYRIGHT, CURLY] = [10, 13, 39, 40, 0xa9, 0x2019];

const WIDEST = 12;

/** True where the character behind a gap, or behind its quotation mark, is a capital. */
const capitalAfter = (text: string, gap: number): boolean => {
  let at = gap;
  while (at < gap + WIDEST && isAt(text, at, BLANK)) at++;
  if (at === gap) return false;
  return isAt(text, isAt(text, at, QUOTE) ? at + 1 : at, UPPER);
};

/** Everything that the stages of the layout start from, found in one pass. */
export const scan = (text: string): Marks => {
  const breaks: number[] = [];
  const stops: number[] = [];
  const quotes: number[] = [];
  const turns: number[] = [];
  const furniture: Furniture[] = [];
  let before: number = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const traits = traitsOf(code);
    const inside = before & traits & WORD;
    const wide = before & traits & BLANK;
    before = traits;
    // Most characters stand inside of words.
    if (inside !== 0) continue;
    if (traits & WORD || code === BRACKET || code === COPYRIGHT) {
      if (mayBeginFurniture(text, at)) furnitureAt(text, at, furniture);
    } else if (traits & STOP) {
      if (!isAt(text, at + 1, STOP)) stops.push(at);
    } else if (traits & QUOTE) {
      // A row of one mark is an ornament but for its ends.
      if (text.charCodeAt(at - 1) !== code || text.charCodeAt(at + 1) !== code) quotes.push(at);
      if ((code === APOSTROPHE || code === CURLY) && capitalAfter(text, at + 1)) turns.push(at);
    } else if (wide !== 0 && !isAt(text, at - 2, BLANK) && capitalAfter(text, at)) turns.push(at - 1);
    if (traits & BREAK && (code !== RETURN || text.charCodeAt(at + 1) !== NEWLINE)) breaks.push(at);
    if (traits & BULLET && isAt(text, at - 1, BLANK) && isAt(text, at + 1, BLANK)) stops.push(at);
  }
  return { breaks, stops, quotes, turns, furniture };
};
