import type { PhraseKind } from './boilerplate-phrases.ts';
import { BLANK, CLOSING, countWords, isAt, QUOTE, STOP, type Stretch, WORD } from './characters.ts';
import type { Furniture } from './furniture.ts';

/** Furniture comes in short lines; a whole article in one sentence is no licence line, whatever it mentions. */
const LONGEST = 600;
/** A menu or a footer names its pages in a few words; a sentence about a privacy policy takes more and ends in a full stop. */
const MENU_WORDS = 12;
/** So many phrases on, a second one is looked for. */
const MORE_PHRASES = 12;
/** Marks before the words that open a line: a bracket, a dash, a bullet. */
const LEAD_IN = 4;

/** Where the last mark of a passage is left out: "Share:", "Advertisement." */
const withoutStop = (text: string, { start, end }: Stretch): number => {
  let last = end;
  while (last > start && !isAt(text, last - 1, WORD)) last--;
  return last;
};

/** True where no word stands before `to`, and no quotation mark: what somebody says is no furniture. */
const opens = (text: string, from: number, to: number): boolean => {
  if (to - from > LEAD_IN) return false;
  for (let at = from; at < to; at++) if (isAt(text, at, WORD | QUOTE)) return false;
  return true;
};

const endsInStop = (text: string, passage: Stretch): boolean => {
  let last = passage.end - 1;
  while (last > passage.start && isAt(text, last, CLOSING | BLANK)) last--;
  return isAt(text, last, STOP);
};

const isMenu = (text: string, passage: Stretch): boolean =>
  !endsInStop(text, passage) && countWords(text, passage, MENU_WORDS + 1) <= MENU_WORDS;

/** True where a passage without a full stop names several pages of a menu, however long it is. */
const isFooter = (text: string, passage: Stretch, phrases: readonly Furniture[], first: number): boolean => {
  const to = phrases[first]?.end ?? passage.end;
  const again = phrases
    .slice(first + 1, first + MORE_PHRASES)
    .some(({ start, end, kind }) => kind === 'menu' && start >= to && end <= passage.end);
  return again && !endsInStop(text, passage);
};

/** A row of buttons: "Share Tweet Email", each of them furniture where it is all that stands on the line. */
const isRow = (text: string, passage: Stretch, phrases: readonly Furniture[], first: number): boolean => {
  const last = withoutStop(text, passage);
  let to = passage.start;
  for (let at = first; to < last; at++) {
    const phrase = phrases[at];
    if (phrase === undefined || phrase.start >= last) return false;
    if (phrase.start < to || phrase.kind !== 'whole') {
      if (phrase.kind === 'whole' && phrase.end > to) to = phrase.end;
      continue;
    }
    if (!opens(text, to, phrase.start)) return false;
    to = phrase.end;
  }
  return to <= passage.end;
};

/**
 * Tells of passages, asked for in order, by which kind of phrase they belong to the page and not to the news, as licences, share buttons and
 * credits do; null for the news.
 */
export const boilerplateJudge = (
  text: string,
  phrases: readonly Furniture[],
): ((passage: Stretch) => PhraseKind | null) => {
  let from = 0;
  const holds = (passage: Stretch, phrase: Furniture, at: number): boolean => {
    if (phrase.end > passage.end) return false;
    switch (phrase.kind) {
      case 'anywhere':
        return true;
      case 'opening':
        return opens(text, passage.start, phrase.start);
      case 'title':
      case 'list':
        return opens(text, passage.start, phrase.start) && isMenu(text, passage);
      case 'menu':
        return isMenu(text, passage) || isFooter(text, passage, phrases, at);
      case 'whole':
        return isRow(text, passage, phrases, at);
    }
  };
  return (passage) => {
    while ((phrases[from]?.start ?? Number.POSITIVE_INFINITY) < passage.start) from++;
    if (passage.end - passage.start > LONGEST) return null;
    for (let at = from; at < phrases.length; at++) {
      const phrase = phrases[at];
      if (phrase === undefined || phrase.start >= passage.end) return null;
      if (holds(passage, phrase, at)) return phrase.kind;
    }
    return null;
  };
};
