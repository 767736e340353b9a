import { BLANK, BREAK, BULLET, QUOTE, STOP, traitsAt, traitsOf, UPPER, WORD } from './characters.ts';
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

const [RETURN, NEWLINE, APOSTROPHE, CURLY] = [13, 10, 39, 0x2019];
const NOTABLE = BREAK | STOP | QUOTE | BULLET;

/** True where the character behind a gap, or behind its quotation mark, is a capital. */
const capitalAfter = (text: string, gap: number): boolean => {
  let at = gap;
  while (traitsAt(text, at) & BLANK && at < gap + 12) at++;
  if (traitsAt(text, at) & QUOTE) at++;
  return (traitsAt(text, at) & UPPER) !== 0;
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
    if ((before & WORD) === 0) {
      if (mayBeginFurniture(text, at, code)) furnitureAt(text, at, furniture);
      if (traits & before & BLANK && (traitsAt(text, at - 2) & BLANK) === 0 && capitalAfter(text, at))
        turns.push(at - 1);
    }
    if ((traits & NOTABLE) !== 0) {
      if (traits & STOP) {
        if ((traitsAt(text, at + 1) & STOP) === 0) stops.push(at);
      } else if (traits & QUOTE) {
        quotes.push(at);
        if ((code === APOSTROPHE || code === CURLY) && traitsAt(text, at + 1) & BLANK && capitalAfter(text, at + 1))
          turns.push(at);
      } else if (traits & BULLET) {
        if (before & BLANK && traitsAt(text, at + 1) & BLANK) stops.push(at);
      } else if (code !== RETURN || text.charCodeAt(at + 1) !== NEWLINE) breaks.push(at);
    }
    before = traits;
  }
  return { breaks, stops, quotes, turns, furniture };
};
