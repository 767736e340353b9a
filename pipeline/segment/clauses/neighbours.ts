import { AUXILIARIES, MODALS } from '../lexicon/auxiliaries.ts';
import {
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  standsBetween,
} from '../lexicon/closed-class.ts';
import { analyses } from '../lexicon/morphology.ts';
import { closesRelative, followsSubject, isNumeral } from './noun-phrase.ts';
import type { Word } from './words.ts';

export const POSSESSIVES: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '));

/** What stands around a word that may be a verb; adverbs are skipped on the left: "officials also said". */
export type Around = {
  readonly previous: string;
  readonly previousWord: Word | undefined;
  /** Index of the word before it. */
  readonly left: number;
  readonly next: string;
  readonly nextWord: Word | undefined;
  /** A name or an adverb stands directly before it, as before a verb. */
  readonly subjectLike: boolean;
  /** A noun phrase that opens the clause stands before it, or the relative clause behind one. */
  readonly afterSubject: boolean;
  /** "increased" can be an adjective, "said" cannot. */
  readonly endsInEd: boolean;
  /** The base verb that its left neighbour could be has what makes it one: "to police", "will storm". */
  readonly afterBase: boolean;
};

export function around(words: readonly Word[], at: number): Around {
  let left = at - 1;
  while (left > 0 && words[left]?.isWord && standsBetween(words[left]?.lower ?? '') && !words[left]?.inName) left--;
  const previousWord = words[left];
  const nextWord = words[at + 1];
  return {
    previous: previousWord?.lower ?? '',
    previousWord,
    left,
    next: nextWord?.lower ?? '',
    nextWord,
    subjectLike: left < at - 1 || previousWord?.inName === true,
    afterSubject: followsSubject(words, left + 1) || closesRelative(words, left + 1),
    endsInEd: words[at]?.lower.endsWith('ed') === true,
    afterBase: opensBase(words[left - 1]?.lower ?? ''),
  };
}

const opensBase = (word: string): boolean =>
  word === 'to' || MODALS.has(word) || SUBJECT_PRONOUNS.has(word) || AUXILIARIES.get(word)?.lemma === 'do';

export const isPastForm = (word: string): boolean => analyses(word).some((a) => a.form === 'past');

export const opensQuote = (word: Word | undefined): boolean => word !== undefined && /^[“"‘'«`]$/.test(word.text);

/** A determiner, possessive or preposition before it makes a noun or adjective of a verb form: "the proposed", "of claims". */
export const isNominal = ({ previous, previousWord }: Around): boolean =>
  DETERMINERS.has(previous) && !RELATIVES.has(previous) && !SUBJECT_PRONOUNS.has(previous) && !aloneAsSubject(previous)
    ? true
    : POSSESSIVES.has(previous) ||
      previousWord?.possessive === true ||
      (PREPOSITIONS.has(previous) && !SUBORDINATORS.has(previous));

const aloneAsSubject = (word: string): boolean =>
  word === 'that' || word === 'which' || word === 'all' || word === 'both' || word === 'some';

const PARTICLES: ReadonlySet<string> = new Set(
  'forward forth off out up down away back aside apart together'.split(' '),
);
const COMPLEMENTS = /^(?:that|to|whether|how|why|what)$/;

/** What follows a verb rather than a noun: an object, a preposition, a clause. */
export const takesComplement = ({ next, nextWord }: Around): boolean =>
  DETERMINERS.has(next) ||
  PREPOSITIONS.has(next) ||
  PARTICLES.has(next) ||
  PRONOUNS.has(next) ||
  COMPLEMENTS.test(next) ||
  nextWord?.capital === true ||
  isNumeral(nextWord) ||
  standsBetween(next) ||
  nextWord?.inTime === true;

/** What follows a verb and hardly ever a noun: an object of its own. */
export const takesObject = ({ next, nextWord }: Around): boolean =>
  DETERMINERS.has(next) || PRONOUNS.has(next) || isNumeral(nextWord);

/** An object, or a clause in place of one: "show that", "plan to", "allege the attacks". */
export const governs = (context: Around): boolean => takesObject(context) || COMPLEMENTS.test(context.next);

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
