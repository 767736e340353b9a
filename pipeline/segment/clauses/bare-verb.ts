import { ambiguous } from '../lexicon/ambiguous.ts';
import type { Analysis, VerbForm } from '../lexicon/analysis.ts';
import { AUXILIARIES, MODALS } from '../lexicon/auxiliaries.ts';
import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/closed-class.ts';
import { analyses } from '../lexicon/morphology.ts';
import { readBase } from './base-verb.ts';
import { readGerund } from './gerund.ts';
import {
  type Around,
  around,
  governs,
  isNominal,
  isPastForm,
  opensQuote,
  takesComplement,
  takesObject,
} from './neighbours.ts';
import { auxiliaryFollows, closesApposition, closesDependent } from './noun-phrase.ts';
import { bare, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** A verb that stands without auxiliary: past, third person, gerund, or after a plural subject the base. */
export function bareVerb(words: readonly Word[], at: number, before: VerbGroup | null): VerbGroup | null {
  const word = words[at];
  if (!word || (word.capital && at > 0 && !opensQuote(words[at - 1]))) return null;
  if (isHyphened(words, at) || isComparison(words, at)) return null;
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
  if (gerund) return readGerund(gerund, at, { words, context, before });
  // "to seize the chance and become": no past form
  const asBase = base && !past && participle ? readBase(base, at, { words, context, before }) : null;
  if (past ?? participle) return asBase ?? readPast({ past, participle, base }, at, context);
  if (third && isVerbal(words, at, { context, class: third.class }))
    return bare(at, third, { form: 'finite', tense: 'present' });
  return base ? readBase(base, at, { words, context, before }) : null;
}

type Third = { readonly context: Around; readonly class: Analysis['class'] };

/** "Paris-based" */
const isHyphened = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === '-' && words[at - 1]?.end === words[at]?.start;

/** "compared with a year ago": a preposition. */
const isComparison = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'compared' && /^(?:with|to)$/.test(words[at + 1]?.lower ?? '');

/** Pronouns that can only be the subject of a form in -s; after "it" even of one that could be a noun. */
const SINGULAR: ReadonlySet<string> = new Set('this that each one none nobody someone everyone everything'.split(' '));

/** "reports": a verb, or a plural. */
function isVerbal(words: readonly Word[], at: number, { context, class: verbClass }: Third): boolean {
  const { previous, previousWord, next } = context;
  const isNoun = ambiguous(words[at]?.lower ?? '');
  if (AUXILIARIES.has(next) || MODALS.has(next)) return false;
  if (previous === 'it' || (SINGULAR.has(previous) && !isNoun)) return true;
  if (isNominal(context)) return false;
  // "that exports rose"
  if (previous === 'that' && isNoun && isPastForm(next)) return false;
  if (SUBJECT_PRONOUNS.has(previous) || RELATIVES.has(previous)) return true;
  if (!isNoun) return previousWord?.isWord === true || (previousWord?.text === ',' && takesComplement(context));
  if (previousWord?.text === ',' && closesApposition(words, at)) return governs(context);
  if (!previousWord?.isWord || PREPOSITIONS.has(previous) || COORDINATORS.has(previous)) return false;
  // "Smith works in Rome" is left to the clause that has no other verb, for "Apple stocks in Rome rose"
  if (previousWord.inName)
    return (
      (governs(context) || (takesComplement(context) && !PREPOSITIONS.has(next)) || isGerund(next)) &&
      !isPastForm(pastTime(words, at + 1))
    );
  if (closesDependent(words, at)) return true;
  const isPlan = next === 'to' && verbClass === 'intention';
  return context.afterSubject && (takesObject(context) || isPlan || next === 'that') && !auxiliaryFollows(words, at);
}

const isGerund = (word: string): boolean => analyses(word).some(({ form }) => form === 'gerund');

/** "forces Thursday [launched]" */
const pastTime = (words: readonly Word[], from: number): string => {
  let at = from;
  while (words[at]?.inTime) at++;
  return at === from ? '' : (words[at]?.lower ?? '');
};

/** "will remain closed", "looked tired": what such a verb takes is an adjective. */
const PREDICATIVE: ReadonlySet<string> = new Set(['remain', 'stay', 'seem', 'appear', 'become', 'look', 'feel']);
const isPredicative = (word: string): boolean => analyses(word).some(({ lemma }) => PREDICATIVE.has(lemma));

type PastForms = {
  readonly past: Analysis | undefined;
  readonly participle: Analysis | undefined;
  readonly base: Analysis | undefined;
};

/** "passed": past tense or participle, or an adjective ("the proposed deal"). */
function readPast({ past, participle, base }: PastForms, at: number, context: Around): VerbGroup | null {
  const analysis = past ?? participle;
  if (!analysis || isNominal(context) || isPredicative(context.previous)) return null;
  const subject = SUBJECT_PRONOUNS.has(context.previous) || RELATIVES.has(context.previous);
  // "put", "set", "cut" are nouns and base forms, too
  const governsNoun = context.afterSubject && context.nextWord?.isWord === true && !isPastForm(context.next);
  if (base && !subject && !context.subjectLike && !takesComplement(context) && !governsNoun) return null;
  const nounNext = context.nextWord?.isWord === true && !takesComplement(context) && context.nextWord.inTime === false;
  if (nounNext && context.endsInEd && !context.afterSubject && ambiguousAdjective(context)) return null;
  if (!past) return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  if (context.next === 'by' && participle && !subject)
    return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  return bare(at, analysis, { form: 'finite', tense: 'past', either: participle !== undefined && !subject });
}

/** After a comma, "and" or a verb, an -ed form before a bare noun is its adjective: "and increased tensions". */
const ambiguousAdjective = ({ previousWord, previous, afterBase }: Around): boolean =>
  previousWord === undefined ||
  previousWord.text === ',' ||
  (!previousWord.inName && analyses(previous).some((a) => a.form === 'gerund' || (a.form === 'base' && afterBase)));
