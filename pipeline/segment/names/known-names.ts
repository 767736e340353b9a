import { HOLIDAYS, isHoliday } from './ordinary-words.ts';
import { KNOWN_NAMES, knownName } from './organisations.ts';
import { PLACE_NAMES, placeNamed, titleCase } from './places.ts';

/** What the tables of places, bodies and holidays know of some words. */
export type KnownName = {
  readonly kind: 'place' | 'organisation' | 'other' | 'holiday';
  readonly canonical: string;
  readonly country: string | null;
  readonly demonym: boolean;
};

/** What exactly these words name, or null. */
export const named = (words: string): KnownName | null => {
  if (isHoliday(words)) return { kind: 'holiday', canonical: words, country: null, demonym: false };
  const place = placeNamed(words);
  if (place) return { kind: 'place', canonical: place.canonical, country: place.country, demonym: place.demonym };
  const body = knownName(words);
  return body && { kind: body.kind, canonical: body.canonical, country: body.country, demonym: false };
};

const split = [...PLACE_NAMES, ...KNOWN_NAMES, ...HOLIDAYS].map((name) => name.split(' '));
const FIRST_WORDS: ReadonlySet<string> = new Set(split.map(([first = '']) => first));
/** The 's of a possessive is cut from words. */
const LATER_WORDS: ReadonlySet<string> = new Set(
  split.flatMap((name) => name.slice(1).flatMap((word) => [word, word.replace(/'s$/, '')])),
);

const SHOUTED = /\p{Lu}{2}/u;

/** "U.S." and "US", typographic and plain apostrophes, a word in capitals and its plain form are one to the tables. */
const isAmong = (words: ReadonlySet<string>, word: string): boolean => {
  if (words.has(word)) return true;
  const key = /[.’]/.test(word) ? word.replaceAll('.', '').replaceAll('’', "'") : word;
  return words.has(key) || (SHOUTED.test(key) && words.has(titleCase(key)));
};

/** Whether some known name begins, or goes on, with this word. No other word need be looked up. */
export const beginsKnown = (word: string): boolean => isAmong(FIRST_WORDS, word);
export const continuesKnown = (word: string): boolean => isAmong(LATER_WORDS, word);
