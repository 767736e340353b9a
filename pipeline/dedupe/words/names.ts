import { meaning, remembered, wordsOf } from './words.ts';

/** Titles and articles before a name: no part of who it is. */
const TITLES = new Set(
  'the a an mr mrs ms dr sir president minister prime leader ayatollah general spokesman spokeswoman spokesperson former senator king queen prince pope chief'.split(
    ' ',
  ),
);

/** A name cut down to what identifies somebody: "Iran's Foreign Minister" is iran, foreign, minister; "Mr. Smith" is smith. */
export type Name = { readonly tokens: readonly string[]; readonly head: string };

export const readName = (text: string): Name => {
  const words = wordsOf(text).map((word) => ({ word, meant: meaning(word) }));
  const bare = words.filter(({ word }) => !TITLES.has(word)).map(({ meant }) => meant);
  const tokens = bare.length > 0 ? bare : words.map(({ meant }) => meant);
  return { tokens, head: tokens.at(-1) ?? '' };
};

/** The same, for names that come again and again. */
export const nameOf = remembered(readName);

/**
 * Whether two names may be one: the same last word and, where both have more, one more word in common. So "Kanaani" is "Nasser Kanaani",
 * and two people of one family name are two.
 */
export const sameName = (a: Name, b: Name): boolean => {
  if (a.head === '' || a.head !== b.head) return false;
  if (a.tokens.length === 1 || b.tokens.length === 1) return true;
  return a.tokens.slice(0, -1).some((token) => b.tokens.slice(0, -1).includes(token));
};
