import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../lexicon/closed-class.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { casedTitle } from './cased-title.ts';
import { countWords, type Stretch } from './characters.ts';
import { clauseBegins, startsSentence } from './clause-start.ts';
import { endsSentence } from './paragraphs.ts';

const MAX_WORDS = 16;
const MAX_LENGTH = 140;
/** The headline of the article itself may be longer than one in the text. */
const FIRST = { words: 30, length: 240 };
/** A closing single quote, a gap and a capital: "... ‘interim agreement’ The". Apostrophes have a letter after them. */
const QUOTE_END = /[^\s,.?!…:;]['’](\s+)(?=["“‘]?\p{Lu})/gu;
const WIDE_GAP = /[\p{L}\p{N}'’”)%][ \u00a0]{2,}(?=["“‘']?\p{Lu})/gu;
const OPEN_QUOTE = /(?:^|[\s(])['‘]\S/;

const firstWord = (stretch: string): string => /^[\p{L}’']+/u.exec(stretch)?.[0] ?? '';
/** Offices that a name follows: "met President  Smith" is a slip of the space bar. */
const OFFICES =
  /(?:President|Minister|Secretary|Senator|Governor|Mayor|Chancellor|King|Queen|Prince|Pope|Judge|Chief|Officer|Sheriff)$/;

const wordsOf = (stretch: string): number => countWords(stretch, { start: 0, end: stretch.length }, MAX_WORDS + 1);

/** Words after which a title cannot end: "with the", "of", "Mr." */
const dangling = (stretch: string): boolean => {
  const last = /[\p{L}.]+$/u.exec(stretch.slice(-MAX_LENGTH))?.[0] ?? '';
  const word = last.toLowerCase();
  if (OFFICES.test(last)) return true;
  return PREPOSITIONS.has(word) || DETERMINERS.has(word) || COORDINATORS.has(word) || ABBREVIATIONS.has(`${last}.`);
};

const titleLike = (stretch: string, least: number): boolean => {
  const count = wordsOf(stretch);
  return count >= least && count <= MAX_WORDS && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(stretch) && !dangling(stretch);
};

/** End of a title whose last words stand in single quotes, or that stands in them altogether. */
const quotedTitle = (opening: string): number | null => {
  const whole = /^['‘]/.test(opening);
  for (const match of opening.matchAll(QUOTE_END)) {
    const end = match.index + match[0].length - (match[1]?.length ?? 0);
    const title = opening.slice(0, end);
    if (!OPEN_QUOTE.test(title) || !titleLike(title, whole ? 4 : 3)) continue;
    const next = match[0].length + match.index;
    // "The play ‘Hamlet’ Shakespeare wrote" is a sentence: a name may follow only what no function word begins.
    const apart = whole || !startsSentence(firstWord(opening)) || startsSentence(firstWord(opening.slice(next)));
    if (apart && clauseBegins(opening, end)) return end;
  }
  return null;
};

/** End of a title that two spaces set off from the sentence after it. */
const gappedTitle = (opening: string): number | null => {
  for (const match of opening.matchAll(WIDE_GAP)) {
    const end = match.index + 1;
    if (titleLike(opening.slice(0, end), 3) && clauseBegins(opening, end)) return end;
  }
  return null;
};

/**
 * Where a title that runs into the sentence beginning at `start` ends; null where there is none. The evidence is two spaces or
 * single quotes, which `turns` before the end of it hint at, no end punctuation, and a clause beginning right after; or the capitals of a title.
 */
export const headingEnd = (text: string, { start, end }: Stretch, turns: boolean): number | null => {
  if (!turns) return casedTitle(text, { start, end });
  const opening = text.slice(start, Math.min(end, start + MAX_LENGTH + 120));
  const title = quotedTitle(opening) ?? gappedTitle(opening);
  return title === null || title > MAX_LENGTH ? casedTitle(text, { start, end }) : start + title;
};

/** How far from the beginning of a sentence a title may reach. */
export const TITLE_REACH = MAX_LENGTH + 1;

/** True for a line that stands alone as titles and captions do: short, no end punctuation. */
export const standsAsHeading = (text: string, line: Stretch, first: boolean): boolean => {
  const most = first ? FIRST : { words: MAX_WORDS, length: MAX_LENGTH };
  if (line.end - line.start > most.length || endsSentence(text, line) || ',;'.includes(text.charAt(line.end - 1)))
    return false;
  return countWords(text, line, most.words + 1) <= most.words;
};
