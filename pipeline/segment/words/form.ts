import { type WordClasses, wordClasses } from '../lexicon/word-classes.ts';
import { type NameTraits, nameTraits } from '../names/traits.ts';
import { beginsWith, LETTER, NUMBER } from './characters.ts';

/** A spelling and all that the tables know of it, wherever it stands. */
export type Form = {
  readonly text: string;
  readonly lower: string;
  /** False for marks of punctuation. */
  readonly isWord: boolean;
  /** An initial or an abbreviation: a full stop behind it is its own. */
  readonly takesStop: boolean;
  /** A participle that a hyphen hangs on a name: "Intel-based". */
  readonly isSuffix: boolean;
  /** What it may be to a name, and to a clause. */
  readonly naming: NameTraits;
  readonly grammar: WordClasses;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const INITIAL = /^\p{Lu}$/u;
const ABBREVIATIONS = set(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Maj Capt Sgt Adm Brig Hon Pres Rev Fr St Jr Sr Inc Corp Co Ltd No vs Cmdr Amb Det Insp',
);
const SUFFIXES = set(
  'based led backed owned born style made controlled held wise related like trained funded sponsored occupied allied bound area era',
);

export const formOf = (text: string): Form => {
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    isWord: beginsWith(text, LETTER | NUMBER),
    takesStop: INITIAL.test(text) || ABBREVIATIONS.has(text),
    isSuffix: SUFFIXES.has(text),
    naming: nameTraits(text),
    grammar: wordClasses(lower),
  };
};

/** What stands where no word does. */
export const NO_FORM = formOf('');
