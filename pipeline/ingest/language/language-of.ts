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

type Detector = (text: string) => string | null;

/** Imported when the first text comes that is not plainly English. */
async function detector(): Promise<Detector> {
  const { eld } = await import('eld/small');
  return (text) => {
    const result = eld.detect(text);
    return result.isReliable() ? result.language : null;
  };
}

let loaded: Promise<Detector> | null = null;

/** Words of which an English text has some in its first lines. Looked for as they stand: a tenth of the time that words take. */
const OPENERS = [
  ' of ',
  ' to ',
  ' and ',
  ' in ',
  ' a ',
  ' was ',
  ' for ',
  ' on ',
  ' with ',
  ' that ',
  ' by ',
  ' from ',
  ' at ',
  ' has ',
];
const OPENERS_NEEDED = 3;

/** Whether a text's first lines leave no doubt, so that nothing else needs to be looked at. */
export function opensInEnglish(text: string): boolean {
  const head = text.length > SAMPLE.quick ? text.slice(0, SAMPLE.quick) : text;
  if (!head.includes(' the ') && !head.includes('The ')) return false;
  let found = 0;
  for (const word of OPENERS) if (head.includes(word) && ++found === OPENERS_NEEDED) return true;
  return false;
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
  if ((sample.match(/\p{L}/gu) ?? []).length < ENOUGH_LETTERS) return said;
  loaded ??= detector();
  const detect = await loaded;
  const told = detect(sample);
  if (told === null || (told !== 'en' && englishShare(sample).share >= PLAIN / 2)) return said;
  return told;
}
