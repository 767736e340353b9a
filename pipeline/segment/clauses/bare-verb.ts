import { ambiguous } from '../lexicon/ambiguous.ts';
import type { Analysis, VerbForm } from '../lexicon/analysis.ts';
import { AUXILIARIES, MODALS } from '../lexicon/auxiliaries.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  standsBetween,
} from '../lexicon/closed-class.ts';
import { analyses } from '../lexicon/morphology.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

const POSSESSIVES: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '));
/** Prepositions whose gerund tells of something that happened, rather than of an aim. */
const FACTUAL: ReadonlySet<string> = new Set('after before since while when following by upon without'.split(' '));

/** A verb that stands without auxiliary: past, third person, gerund, or after a subject pronoun the base. */
export function bareVerb(words: readonly Word[], at: number, before: VerbGroup | null): VerbGroup | null {
  const word = words[at];
  if (!word || (word.capital && at > 0 && !opensQuote(words[at - 1]))) return null;
  const found = analyses(word.lower);
  if (found.length === 0) return null;
  const reading = (form: VerbForm): Analysis | undefined => found.find((a) => a.form === form);
  const past = reading('past');
  const participle = reading('participle');
  const gerund = reading('gerund');
  const third = reading('third');
  const base = reading('base');
  if (PREPOSITIONS.has(word.lower) || word.lower === 'according') return null;
  const context = around(words, at);
  if (gerund) return readGerund(gerund, at, context);
  if (past ?? participle) return readPast({ past, participle, base }, at, context);
  if (third && isVerbal(word, context)) return bare(at, third, { form: 'finite', tense: 'present' });
  if (base && SUBJECT_PRONOUNS.has(context.previous) && context.previous !== 'he' && context.previous !== 'she') {
    return bare(at, base, { form: 'finite', tense: 'present' });
  }
  return base && COORDINATORS.has(context.previous) && before?.form === 'infinitive' && !ambiguous(word.lower)
    ? bare(at, base, { form: 'infinitive', tense: 'none' })
    : null;
}

type Around = {
  readonly previous: string;
  readonly previousWord: Word | undefined;
  readonly next: string;
  readonly nextWord: Word | undefined;
  /** A name or an adverb stands directly before it, as before a verb. */
  readonly subjectLike: boolean;
};

/** The neighbours, adverbs skipped on the left: "officials also said". */
function around(words: readonly Word[], at: number): Around {
  let left = at - 1;
  while (left > 0 && words[left]?.isWord && standsBetween(words[left]?.lower ?? '') && !words[left]?.inName) left--;
  const previousWord = words[left];
  const nextWord = words[at + 1];
  return {
    previous: previousWord?.lower ?? '',
    previousWord,
    next: nextWord?.lower ?? '',
    nextWord,
    subjectLike: left < at - 1 || previousWord?.inName === true,
  };
}

const opensQuote = (word: Word | undefined): boolean => word !== undefined && /^[“"‘'«]$/.test(word.text);

/** A determiner, possessive or preposition before it makes a noun or adjective of a verb form: "the proposed", "of claims". */
const isNominal = ({ previous, previousWord }: Around): boolean =>
  DETERMINERS.has(previous) && !RELATIVES.has(previous) && !SUBJECT_PRONOUNS.has(previous) && !aloneAsSubject(previous)
    ? true
    : POSSESSIVES.has(previous) ||
      previousWord?.possessive === true ||
      (PREPOSITIONS.has(previous) && !SUBORDINATORS.has(previous));

const PARTICLES: ReadonlySet<string> = new Set(
  'forward forth off out up down away back aside apart together'.split(' '),
);

const aloneAsSubject = (word: string): boolean =>
  word === 'that' || word === 'which' || word === 'all' || word === 'both' || word === 'some';

/** What follows a verb rather than a noun: an object, a preposition, a clause. */
const takesComplement = ({ next, nextWord }: Around): boolean =>
  DETERMINERS.has(next) ||
  PREPOSITIONS.has(next) ||
  PARTICLES.has(next) ||
  PRONOUNS.has(next) ||
  next === 'that' ||
  next === 'to' ||
  nextWord?.capital === true ||
  standsBetween(next) ||
  nextWord?.inTime === true;

function isVerbal(word: Word, context: Around): boolean {
  if (isNominal(context) || AUXILIARIES.has(context.next) || MODALS.has(context.next)) return false;
  if (SUBJECT_PRONOUNS.has(context.previous) || RELATIVES.has(context.previous)) return true;
  if (!ambiguous(word.lower)) return context.previousWord?.isWord === true;
  const afterNoun =
    context.previousWord?.isWord === true && !PREPOSITIONS.has(context.previous) && !COORDINATORS.has(context.previous);
  return afterNoun && context.previousWord?.inName === true && takesComplement(context);
}

type Shape = Pick<VerbGroup, 'form' | 'tense'> & Partial<VerbGroup>;

const bare = (at: number, { lemma, class: verbClass }: Analysis, shape: Shape): VerbGroup => ({
  from: at,
  to: at + 1,
  head: at,
  lemma,
  class: verbClass,
  aspect: 'simple',
  mood: null,
  negated: false,
  passive: false,
  either: false,
  ...shape,
});

function readGerund(gerund: Analysis, at: number, context: Around): VerbGroup | null {
  const { previous, previousWord } = context;
  if (DETERMINERS.has(previous) || POSSESSIVES.has(previous) || previousWord?.possessive) return null;
  if (FACTUAL.has(previous) || previousWord === undefined || !previousWord.isWord) {
    return bare(at, gerund, { form: 'participle', tense: 'none', aspect: 'progressive' });
  }
  if (PREPOSITIONS.has(previous) || COORDINATORS.has(previous))
    return bare(at, gerund, { form: 'infinitive', tense: 'none' });
  // "officials calling on": a noun before it and something to govern after it
  return takesComplement(context) && !gerund.guessed && !ambiguous(previous)
    ? bare(at, gerund, { form: 'participle', tense: 'none', aspect: 'progressive' })
    : null;
}

type PastForms = {
  readonly past: Analysis | undefined;
  readonly participle: Analysis | undefined;
  readonly base: Analysis | undefined;
};

/** "passed": past tense or participle, or an adjective ("the proposed deal"). */
function readPast({ past, participle, base }: PastForms, at: number, context: Around): VerbGroup | null {
  const analysis = past ?? participle;
  if (!analysis || isNominal(context)) return null;
  const subject = SUBJECT_PRONOUNS.has(context.previous) || RELATIVES.has(context.previous);
  // "put", "set", "cut" are nouns and base forms, too
  if (base && !subject && !context.subjectLike && !takesComplement(context)) return null;
  const nounNext = context.nextWord?.isWord === true && !takesComplement(context) && context.nextWord.inTime === false;
  if (nounNext && ambiguousAdjective(context)) return null;
  if (!past) return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  if (context.next === 'by' && participle && !subject)
    return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  return bare(at, analysis, { form: 'finite', tense: 'past', either: participle !== undefined && !subject });
}

/** After a comma, "and" or a verb, an -ed form before a bare noun is its adjective: "and increased tensions". */
const ambiguousAdjective = ({ previousWord, previous }: Around): boolean =>
  previousWord === undefined ||
  previousWord.text === ',' ||
  (!previousWord.inName && analyses(previous).some((a) => a.form === 'gerund' || a.form === 'base'));
