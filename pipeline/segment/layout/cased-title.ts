import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/closed-class.ts';
import { isAt, LOWER, pastBlanks, type Stretch, UPPER, WORD } from './characters.ts';
import { firstWordEnd } from './lines.ts';

const LEAST_WORDS = 4;
const MOST_WORDS = 16;
const LONGEST_WORD = 30;
const LONGEST_SMALL = 7;
/** Titles leave these small, and "to", "is" with them. */
const SMALL: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...COORDINATORS,
  ...DETERMINERS,
  'to',
  'is',
  'as',
  'v',
  'vs',
]);
/** What a sentence behind a title opens with; prepositions may be large in a title too. */
const OPENERS: ReadonlySet<string> = new Set(
  ['the', 'a', 'an', 'it', 'this', 'these', 'those', 'there', 'his', 'her', 'their', 'its', ...SUBJECT_PRONOUNS].filter(
    (word) => word !== 'who',
  ),
);

const wordEnd = (text: string, start: number, end: number): number => firstWordEnd(text, { start, end }, LONGEST_WORD);

/** True where the two words behind an opener are small, as they are in a sentence. */
const sentenceBehind = (text: string, opener: number, end: number): boolean => {
  const first = pastBlanks(text, opener, end);
  const second = pastBlanks(text, wordEnd(text, first, end), end);
  return isAt(text, first, LOWER) && isAt(text, second, LOWER);
};

const isSmall = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_SMALL && SMALL.has(text.slice(start, end));

const isOpener = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_SMALL && OPENERS.has(text.slice(start, end).toLowerCase());

/** End of a title in large letters that a sentence follows without a mark: "Storm Kills Ten in Florida The storm hit ...". */
export const casedTitle = (text: string, { start, end }: Stretch): number | null => {
  if (!isAt(text, start, UPPER)) return null;
  let large = 0;
  let last = start;
  for (let words = 0, at = start; words <= MOST_WORDS && at < end; words++) {
    const to = wordEnd(text, at, end);
    if (isAt(text, at, UPPER)) {
      const enough = words >= LEAST_WORDS && large >= LEAST_WORDS - 1;
      if (enough && isAt(text, last - 1, WORD) && isOpener(text, at, to) && sentenceBehind(text, to, end)) return last;
      large++;
    } else if (isAt(text, at, LOWER) && !isSmall(text, at, to)) return null;
    last = to;
    at = pastBlanks(text, to, end);
  }
  return null;
};
