import { NO_WORD, type WordClasses } from '../lexicon/word-classes.ts';
import { closesRelative, followsSubject } from './noun-phrase.ts';
import type { Word } from './words.ts';

export const POSSESSIVES: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '));

/** What stands around a word that may be a verb; adverbs are skipped on the left: "officials also said". */
export type Around = {
  readonly words: readonly Word[];
  readonly previous: WordClasses;
  readonly previousWord: Word | undefined;
  /** Index of the word before it. */
  readonly left: number;
  readonly next: WordClasses;
  readonly nextWord: Word | undefined;
  /** A name or an adverb stands directly before it, as before a verb. */
  readonly subjectLike: boolean;
  /** "increased" can be an adjective, "said" cannot. */
  readonly endsInEd: boolean;
  /** The base verb that its left neighbour could be has what makes it one: "to police", "will storm". */
  readonly afterBase: boolean;
};

export function around(words: readonly Word[], at: number): Around {
  let left = at - 1;
  while (left > 0 && words[left]?.isWord && words[left]?.form.standsBetween && !words[left]?.inName) left--;
  const previousWord = words[left];
  const nextWord = words[at + 1];
  return {
    words,
    previous: previousWord?.form ?? NO_WORD,
    previousWord,
    left,
    next: nextWord?.form ?? NO_WORD,
    nextWord,
    subjectLike: left < at - 1 || previousWord?.inName === true,
    endsInEd: words[at]?.lower.endsWith('ed') === true,
    afterBase: opensBase(words[left - 1]?.form ?? NO_WORD),
  };
}

/** A noun phrase that opens the clause stands before it, or the relative clause behind one. */
export const afterSubject = ({ words, left }: Around): boolean =>
  followsSubject(words, left + 1) || closesRelative(words, left + 1);

const opensBase = ({ lower, modal, isSubjectPronoun, auxiliary }: WordClasses): boolean =>
  lower === 'to' || modal !== null || isSubjectPronoun || auxiliary?.lemma === 'do';

const OPENING_QUOTES: ReadonlySet<string> = new Set('“"‘\'«`');
export const opensQuote = (word: Word | undefined): boolean => word !== undefined && OPENING_QUOTES.has(word.text);

/** A determiner, possessive or preposition before it makes a noun or adjective of a verb form: "the proposed", "of claims". */
export const isNominal = ({ previous, previousWord }: Around): boolean =>
  previous.isDeterminer && !previous.isRelative && !previous.isSubjectPronoun && !aloneAsSubject(previous.lower)
    ? true
    : POSSESSIVES.has(previous.lower) ||
      previousWord?.possessive === true ||
      (previous.isPreposition && !previous.isSubordinator);

const aloneAsSubject = (word: string): boolean =>
  word === 'that' || word === 'which' || word === 'all' || word === 'both' || word === 'some';

const PARTICLES: ReadonlySet<string> = new Set(
  'forward forth off out up down away back aside apart together'.split(' '),
);
/** "leaves behind", "calls off": after a name it makes a verb of a word in -s. */
export const isParticle = (word: string): boolean => PARTICLES.has(word) || word === 'behind' || word === 'over';

const COMPLEMENTS: ReadonlySet<string> = new Set(['that', 'to', 'whether', 'how', 'why', 'what']);

/** What follows a verb rather than a noun: an object, a preposition, a clause. */
export const takesComplement = ({ next, nextWord }: Around): boolean =>
  next.isDeterminer ||
  next.isPreposition ||
  PARTICLES.has(next.lower) ||
  next.isPronoun ||
  COMPLEMENTS.has(next.lower) ||
  nextWord?.capital === true ||
  next.isNumeral ||
  next.standsBetween ||
  nextWord?.inTime === true;

/** What follows a verb and hardly ever a noun: an object of its own. */
export const takesObject = ({ next }: Around): boolean => next.isDeterminer || next.isPronoun || next.isNumeral;

/** An object, or a clause in place of one: "show that", "plan to", "allege the attacks". */
export const governs = (context: Around): boolean => takesObject(context) || COMPLEMENTS.has(context.next.lower);

const PLURALS: ReadonlySet<string> = new Set(
  `people police children men women others many some few both most those these all media troops teeth feet mice data
  criteria personnel clergy`.split(/\s+/),
);

/** A subject that takes the base form: "officials", "police", "Peru and Chile". */
export function isPlural(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.isWord || word.possessive || word.inTime) return false;
  if (PLURALS.has(word.lower)) return true;
  if (word.lower.length > 3 && /[^isu]s$/.test(word.lower)) return true;
  let first = at;
  while (first > 0 && words[first - 1]?.inName) first--;
  return word.inName && words[first - 1]?.lower === 'and';
}
