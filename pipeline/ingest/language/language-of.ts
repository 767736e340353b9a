import { ENGLISH_WORDS } from './english-words.ts';
import { isLatin, proseOf } from './prose.ts';
import { isWrittenInLatin, statedLanguage } from './stated-language.ts';

/** Characters that are looked at of a text's beginning, and as many of its middle. */
const SAMPLE = 1500;
const BEGINNING = 500;

/** With accents and marks, that "to" of "toàn" is no word. */
const WORD = /[\p{L}\p{M}]+/gu;
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

/**
 * A text's beginning and its middle: captions, names and quotations may fill the one or the other. Composed, for the detector
 * knows no decomposed Korean.
 */
const samplesOf = (text: string): string[] => {
  const middle = Math.floor(text.length / 2);
  const samples = text.length <= 2 * SAMPLE ? [text] : [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE)];
  return samples.map((sample) => sample.normalize('NFC'));
};

/** Letters that a text must have to be called foreign, fewer where they are not Latin and so surely not English. */
const ENOUGH_LETTERS = { latin: 80, other: 20 } as const;
const lettersOf = (text: string): number => (text.match(/[\p{L}\p{M}]/gu) ?? []).length;

/** Characters at either end of the prose that the detector gets, which reads a thousand. */
const READ = 499;
const ends = (text: string): string => (text.length <= 2 * READ ? text : `${text.slice(0, READ)} ${text.slice(-READ)}`);

type Detector = (text: string) => string | null;

/** Imported when the first text comes that is not plainly English. */
async function detector(): Promise<Detector> {
  const { eld } = await import('eld/small');
  return (text) => {
    const result = eld.detect(ends(text));
    return result.isReliable() || !isLatin(text) ? result.language || null : null;
  };
}

let loaded: Promise<Detector> | null = null;

/** What the detector says of a text of enough letters. */
async function toldBy(text: string): Promise<string | null> {
  if (lettersOf(text) < ENOUGH_LETTERS[isLatin(text) ? 'latin' : 'other']) return null;
  loaded ??= detector();
  return (await loaded)(text);
}

/** What is stated, unless it cannot be: "uk" of Latin letters is the country. */
function saidOf(sample: string, stated: string | null): string | null {
  const said = stated === null ? null : statedLanguage(stated);
  return said !== null && isLatin(sample) && !isWrittenInLatin(said) ? null : said;
}

/**
 * The language of a text as a BCP 47 primary code, or null where it cannot be told. The text decides where it is long and plain enough,
 * for templates say "en" of pages in every language; else what is stated. English is never denied on weak evidence: a lost article is worse
 * than a foreign one that is read. So anything in it may tell English, but only the prose around names and quotations another language.
 */
export async function languageOf(text: string, stated: string | null): Promise<string | null> {
  // A tenth of the work settles nearly all that is English.
  if (isPlainlyEnglish(text.slice(0, BEGINNING))) return 'en';
  const samples = samplesOf(text);
  if (samples.some(isPlainlyEnglish)) return 'en';
  const sample = samples.join(' ');
  let told = await toldBy(sample);
  if (told !== 'en' && isLatin(sample)) {
    told = await toldBy(samples.map(proseOf).join(' '));
    if (told !== 'en' && englishShare(sample).share >= PLAIN / 2) told = null;
  }
  return told ?? saidOf(sample, stated);
}
