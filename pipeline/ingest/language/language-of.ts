import { ENGLISH_WORDS } from './english-words.ts';
import { statedLanguage } from './stated-language.ts';

/** Characters of the text that are looked at: its beginning, and some from its middle. */
const SAMPLE = { quick: 400, full: 3000 } as const;

const WORD = /[a-z]+/g;
/** Share of function words from which a text is plainly English; English prose has a third, other languages hardly any. */
const PLAIN = 0.15;
const FEWEST_WORDS = 8;

function englishShare(sample: string): { words: number; share: number } {
  const words = sample.toLowerCase().match(WORD) ?? [];
  let known = 0;
  for (const word of words) if (ENGLISH_WORDS.has(word)) known++;
  return { words: words.length, share: words.length === 0 ? 0 : known / words.length };
}

function isPlainlyEnglish(sample: string): boolean {
  const { words, share } = englishShare(sample);
  return words >= FEWEST_WORDS && share >= PLAIN;
}

/** A text's beginning, and as much again from its middle: captions, names and quotations may fill the one or the other. */
const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE.full) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE.full / 2)} ${text.slice(middle, middle + SAMPLE.full / 2)}`;
};

/** Letters that a text must have to be called foreign: a list of names or results says nothing of the language around it. */
const ENOUGH_LETTERS = 100;

const isLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu) ?? []).length * 2 > (text.match(/\p{L}/gu) ?? []).length;

type Detector = (text: string) => string | null;

/** Imported when the first text comes that is not plainly English. */
async function detector(): Promise<Detector> {
  const { eld } = await import('eld/small');
  return (text) => {
    const result = eld.detect(text);
    // Whose letters are not Latin is surely not English, whichever language it is.
    return result.isReliable() || !isLatin(text) ? result.language || null : null;
  };
}

let loaded: Promise<Detector> | null = null;

/** Words that an English text has in its first lines: looked for in one go, until there are enough. */
const OPENERS = /\b(?:the|of|and|to|in|was|for|with|that|by|from|has)\b/gi;
const OPENERS_NEEDED = 5;

/** Whether a text's first lines leave no doubt, so that nothing else needs to be looked at: enough such words, "the" among them. */
export function opensInEnglish(text: string): boolean {
  let the = false;
  OPENERS.lastIndex = 0;
  for (let found = 1; found <= OPENERS_NEEDED || !the; found++) {
    const match = OPENERS.exec(text);
    if (match === null || match.index > SAMPLE.quick) return false;
    the ||= match[0].length === 3 && match[0].toLowerCase() === 'the';
  }
  return true;
}

/**
 * The language of a text as a BCP 47 primary code, or null where it cannot be told. The text decides where it is long and plain enough,
 * for templates say "en" of pages in every language; else what is stated. English is never denied on weak evidence: a lost article is worse
 * than a foreign one that is read.
 */
export async function languageOf(text: string, stated: string | null): Promise<string | null> {
  const sample = sampleOf(text);
  if (isPlainlyEnglish(sample)) return 'en';
  const said = stated === null ? null : statedLanguage(stated);
  if ((sample.match(/[\p{L}\p{M}]/gu) ?? []).length < ENOUGH_LETTERS) return said;
  loaded ??= detector();
  const detect = await loaded;
  const told = detect(sample);
  if (told === null || (told !== 'en' && englishShare(sample).share >= PLAIN / 2)) return said;
  return told;
}
