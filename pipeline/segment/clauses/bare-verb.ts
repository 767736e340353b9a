import type { Analysis } from '../lexicon/analysis.ts';
import { type Form, NO_FORM } from '../words/form.ts';
import { auxiliaryFollows, closesDependent, closesRelative, followsSubject } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

const POSSESSIVES: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '));
/** Prepositions whose gerund tells of something that happened, rather than of an aim. */
const FACTUAL: ReadonlySet<string> = new Set('after before since while when following by upon without'.split(' '));

/** A verb that stands without auxiliary: past, third person, gerund, or after a subject pronoun the base. */
export function bareVerb(words: readonly Word[], at: number, before: VerbGroup | null): VerbGroup | null {
  const word = words[at];
  if (!word || (word.capital && at > 0 && !opensQuote(words[at - 1]))) return null;
  const { verbs, verbAs, isPreposition } = word.form;
  if (verbs.length === 0 || isPreposition || word.lower === 'according') return null;
  const { past, participle, gerund, third, base } = verbAs;
  const context = around(words, at);
  if (gerund) return readGerund(gerund, at, { context, before });
  if (past ?? participle) return readPast({ past, participle, base }, at, context);
  if (third && isVerbal(words, at, { context, class: third.class }))
    return bare(at, third, { form: 'finite', tense: 'present' });
  if (
    base &&
    context.previous.isSubjectPronoun &&
    context.previous.lower !== 'he' &&
    context.previous.lower !== 'she' &&
    !context.next.verbAs.past
  ) {
    return bare(at, base, { form: 'finite', tense: 'present' });
  }
  return base && context.previous.isCoordinator && before?.form === 'infinitive' && !word.form.isAmbiguous
    ? bare(at, base, { form: 'infinitive', tense: 'none' })
    : null;
}

type Around = {
  readonly words: readonly Word[];
  /** Index of the word before it, adverbs skipped. */
  readonly left: number;
  readonly previous: Form;
  readonly previousWord: Word | undefined;
  readonly next: Form;
  readonly nextWord: Word | undefined;
  /** A name or an adverb stands directly before it, as before a verb. */
  readonly subjectLike: boolean;
  /** "increased" can be an adjective, "said" cannot. */
  readonly endsInEd: boolean;
  /** The base verb that its left neighbour could be has what makes it one: "to police", "will storm". */
  readonly afterBase: boolean;
};

/** The neighbours, adverbs skipped on the left: "officials also said". */
function around(words: readonly Word[], at: number): Around {
  let left = at - 1;
  while (left > 0 && words[left]?.isWord && words[left]?.form.standsBetween && !words[left]?.inName) left--;
  const previousWord = words[left];
  const nextWord = words[at + 1];
  return {
    words,
    left,
    previous: previousWord?.form ?? NO_FORM,
    previousWord,
    next: nextWord?.form ?? NO_FORM,
    nextWord,
    subjectLike: left < at - 1 || previousWord?.inName === true,
    endsInEd: words[at]?.lower.endsWith('ed') === true,
    afterBase: opensBase(words[left - 1]?.form ?? NO_FORM),
  };
}

/** A noun phrase that opens the clause stands before it, or the relative clause behind one. */
const afterSubject = ({ words, left }: Around): boolean =>
  followsSubject(words, left + 1) || closesRelative(words, left + 1);

const opensBase = ({ lower, modal, isSubjectPronoun, auxiliary }: Form): boolean =>
  lower === 'to' || modal !== null || isSubjectPronoun || auxiliary?.lemma === 'do';

const OPENING_QUOTES: ReadonlySet<string> = new Set('“"‘\'«');
const opensQuote = (word: Word | undefined): boolean => word !== undefined && OPENING_QUOTES.has(word.text);

/** A determiner, possessive or preposition before it makes a noun or adjective of a verb form: "the proposed", "of claims". */
const isNominal = ({ previous, previousWord }: Around): boolean =>
  previous.isDeterminer && !previous.isRelative && !previous.isSubjectPronoun && !aloneAsSubject(previous.lower)
    ? true
    : POSSESSIVES.has(previous.lower) ||
      previousWord?.possessive === true ||
      (previous.isPreposition && !previous.isSubordinator);

const PARTICLES: ReadonlySet<string> = new Set(
  'forward forth off out up down away back aside apart together'.split(' '),
);

const aloneAsSubject = (word: string): boolean =>
  word === 'that' || word === 'which' || word === 'all' || word === 'both' || word === 'some';

const COMPLEMENTS: ReadonlySet<string> = new Set(['that', 'to', 'whether', 'how', 'why', 'what']);

/** What follows a verb rather than a noun: an object, a preposition, a clause. */
const takesComplement = ({ next, nextWord }: Around): boolean =>
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
const takesObject = ({ next }: Around): boolean => next.isDeterminer || next.isPronoun || next.isNumeral;

type Third = { readonly context: Around; readonly class: Analysis['class'] };

/** "reports": a verb, or a plural. */
function isVerbal(words: readonly Word[], at: number, { context, class: verbClass }: Third): boolean {
  const { previous, previousWord, next } = context;
  if (isNominal(context) || next.auxiliary !== null || next.modal !== null) return false;
  // "that exports rose"
  if (previous.lower === 'that' && words[at]?.form.isAmbiguous && next.verbAs.past) return false;
  if (previous.isSubjectPronoun || previous.isRelative) return true;
  if (!words[at]?.form.isAmbiguous)
    return previousWord?.isWord === true || (previousWord?.text === ',' && takesComplement(context));
  if (!previousWord?.isWord || previous.isPreposition || previous.isCoordinator) return false;
  if (previousWord.inName) return takesComplement(context);
  if (closesDependent(words, at)) return true;
  const governs = takesObject(context) || (next.lower === 'to' && verbClass === 'intention');
  return governs && afterSubject(context) && !auxiliaryFollows(words, at);
}

type Shape = Pick<VerbGroup, 'form' | 'tense'> & Partial<Pick<VerbGroup, 'aspect' | 'passive' | 'either'>>;

const bare = (
  at: number,
  { lemma, class: verbClass }: Analysis,
  { form, tense, aspect = 'simple', passive = false, either = false }: Shape,
): VerbGroup => ({
  from: at,
  to: at + 1,
  head: at,
  lemma,
  class: verbClass,
  form,
  tense,
  aspect,
  mood: null,
  negated: false,
  passive,
  either,
});

type GerundContext = { readonly context: Around; readonly before: VerbGroup | null };

function readGerund(gerund: Analysis, at: number, { context, before }: GerundContext): VerbGroup | null {
  const { previous, previousWord } = context;
  if (previous.isDeterminer || POSSESSIVES.has(previous.lower) || previousWord?.possessive) return null;
  if (FACTUAL.has(previous.lower) || previousWord === undefined || !previousWord.isWord) {
    return bare(at, gerund, { form: 'participle', tense: 'none', aspect: 'progressive' });
  }
  // "killing dozens and destroying homes"
  if (previous.isCoordinator && before?.form === 'participle' && before.tense === 'none')
    return bare(at, gerund, { form: 'participle', tense: 'none', aspect: 'progressive' });
  if (previous.isPreposition || previous.isCoordinator) return bare(at, gerund, { form: 'infinitive', tense: 'none' });
  // "officials calling on": a noun before it and something to govern after it
  return takesComplement(context) && !gerund.guessed && !previous.isAmbiguous
    ? bare(at, gerund, { form: 'participle', tense: 'none', aspect: 'progressive' })
    : null;
}

/** "will remain closed", "looked tired": what such a verb takes is an adjective. */
const PREDICATIVE: ReadonlySet<string> = new Set(['remain', 'stay', 'seem', 'appear', 'become', 'look', 'feel']);
const isPredicative = ({ verbs }: Form): boolean => verbs.some(({ lemma }) => PREDICATIVE.has(lemma));

const governsNoun = (context: Around): boolean =>
  context.nextWord?.isWord === true && !context.next.verbAs.past && afterSubject(context);

type PastForms = {
  readonly past: Analysis | null;
  readonly participle: Analysis | null;
  readonly base: Analysis | null;
};

/** "passed": past tense or participle, or an adjective ("the proposed deal"). */
function readPast({ past, participle, base }: PastForms, at: number, context: Around): VerbGroup | null {
  const analysis = past ?? participle;
  if (!analysis || isNominal(context) || isPredicative(context.previous)) return null;
  const subject = context.previous.isSubjectPronoun || context.previous.isRelative;
  // "put", "set", "cut" are nouns and base forms, too
  if (base && !subject && !context.subjectLike && !takesComplement(context) && !governsNoun(context)) return null;
  const nounNext = context.nextWord?.isWord === true && !takesComplement(context) && context.nextWord.inTime === false;
  if (nounNext && context.endsInEd && !afterSubject(context) && ambiguousAdjective(context)) return null;
  if (!past) return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  if (context.next.lower === 'by' && participle && !subject)
    return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  return bare(at, analysis, { form: 'finite', tense: 'past', either: participle !== null && !subject });
}

/** After a comma, "and" or a verb, an -ed form before a bare noun is its adjective: "and increased tensions". */
const ambiguousAdjective = ({ previousWord, previous, afterBase }: Around): boolean =>
  previousWord === undefined ||
  previousWord.text === ',' ||
  (!previousWord.inName && previous.verbs.some((a) => a.form === 'gerund' || (a.form === 'base' && afterBase)));
