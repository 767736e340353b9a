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

type Word = Stretch & { readonly large: boolean };

const wordAt = (text: string, at: number, end: number): Word => ({
  start: at,
  end: firstWordEnd(text, { start: at, end }, LONGEST_WORD),
  large: isAt(text, at, UPPER),
});

const isSmall = (text: string, { start, end }: Word): boolean =>
  end - start <= LONGEST_SMALL && SMALL.has(text.slice(start, end));

/** True where the two words behind an opener are small, as they are in a sentence. */
const sentenceBehind = (text: string, opener: Word, end: number): boolean => {
  const first = pastBlanks(text, opener.end, end);
  const second = pastBlanks(text, firstWordEnd(text, { start: first, end }, LONGEST_WORD), end);
  return isAt(text, first, LOWER) && isAt(text, second, LOWER);
};

/** End of a title in large letters that a sentence follows without a mark: "Storm Kills Ten in Florida The storm hit ...". */
export const casedTitle = (text: string, { start, end }: Stretch): number | null => {
  let large = 0;
  let last = start;
  for (let words = 0, at = start; words <= MOST_WORDS && at < end; words++) {
    const word = wordAt(text, at, end);
    if (word.large) {
      const known =
        words >= LEAST_WORDS && large >= LEAST_WORDS - 1 ? text.slice(word.start, word.end).toLowerCase() : '';
      if (OPENERS.has(known) && isAt(text, last - 1, WORD) && sentenceBehind(text, word, end)) return last;
      large++;
    } else if (words === 0 || (isAt(text, word.start, LOWER) && !isSmall(text, word))) return null;
    last = word.end;
    at = pastBlanks(text, word.end, end);
  }
  return null;
};
