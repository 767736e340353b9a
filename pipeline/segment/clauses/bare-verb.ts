import type { Analysis } from '../lexicon/analysis.ts';
import { NO_WORD, type WordClasses } from '../lexicon/word-classes.ts';
import { isBareInfinitive, readBase } from './base-verb.ts';
import { readGerund } from './gerund.ts';
import {
  type Around,
  afterSubject,
  around,
  governs,
  isNominal,
  isParticle,
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
  const { verbs, verbAs, isPreposition } = word.form;
  if (verbs.length === 0 || isPreposition || word.lower === 'according') return null;
  const { past, participle, gerund, third, base } = verbAs;
  const context = around(words, at);
  if (gerund) return readGerund(gerund, at, { words, context, before });
  // "to seize the chance and become": no past form
  const near = { words, context, before };
  const asBase = base && participle && (!past || isBareInfinitive(at, near)) ? readBase(base, at, near) : null;
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
  const isNoun = words[at]?.form.isAmbiguous === true;
  // "the music it sells is"
  if (!isNoun && (previous.lower === 'it' || previous.isSubjectPronoun)) return true;
  if (next.auxiliary !== null || next.modal !== null) return false;
  if (previous.lower === 'it' || (SINGULAR.has(previous.lower) && !isNoun)) return true;
  // "two guards"
  if (isNominal(context) || previousWord?.form.isNumeral) return false;
  // "that exports rose"
  if (previous.lower === 'that' && isNoun && next.verbAs.past !== null) return false;
  if (previous.isSubjectPronoun || previous.isRelative) return true;
  if (!isNoun) return previousWord?.isWord === true || (previousWord?.text === ',' && takesComplement(context));
  if (previousWord?.text === ',' && closesApposition(words, at)) return governs(context);
  if (!previousWord?.isWord || previous.isPreposition || previous.isCoordinator) return false;
  // "Smith works in Rome" is left to the clause that has no other verb, for "Apple stocks in Rome rose"
  if (previousWord.inName)
    return (
      (governs(context) ||
        (takesComplement(context) && (!next.isPreposition || isParticle(next.lower))) ||
        isGerund(next)) &&
      pastTime(words, at + 1).verbAs.past === null
    );
  if (closesDependent(words, at)) return true;
  const isPlan = next.lower === 'to' && verbClass === 'intention';
  return (
    (takesObject(context) || isPlan || CLAUSE.has(next.lower)) && afterSubject(context) && !auxiliaryFollows(words, at)
  );
}

/** "shows how", "means that" */
const CLAUSE: ReadonlySet<string> = new Set(['that', 'how', 'why', 'what', 'whether']);

const isGerund = ({ verbAs }: WordClasses): boolean => verbAs.gerund !== null;

/** "forces Thursday [launched]" */
const pastTime = (words: readonly Word[], from: number): WordClasses => {
  let at = from;
  while (words[at]?.inTime) at++;
  return (at === from ? undefined : words[at]?.form) ?? NO_WORD;
};

/** "will remain closed", "looked tired": what such a verb takes is an adjective. */
const PREDICATIVE: ReadonlySet<string> = new Set(['remain', 'stay', 'seem', 'appear', 'become', 'look', 'feel']);
const isPredicative = ({ verbs }: WordClasses): boolean => verbs.some(({ lemma }) => PREDICATIVE.has(lemma));

const governsNoun = (context: Around): boolean =>
  context.nextWord?.isWord === true && context.next.verbAs.past === null && afterSubject(context);

/** "“Yes,” [replied] spokesman Ray Lee" */
const closesQuote = (word: Word | undefined): boolean => word !== undefined && /^[”"’'»]$/.test(word.text);
/** Never adjectives. */
const REPLIES: ReadonlySet<string> = new Set(['say', 'reply', 'retort']);

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
  const speaks = analysis.class === 'saying' && (closesQuote(context.previousWord) || REPLIES.has(analysis.lemma));
  if (nounNext && context.endsInEd && !speaks && !afterSubject(context) && ambiguousAdjective(context)) return null;
  if (!past) return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  if (context.next.lower === 'by' && participle && !subject)
    return bare(at, analysis, { form: 'participle', tense: 'past', passive: true });
  return bare(at, analysis, { form: 'finite', tense: 'past', either: participle !== null && !subject });
}

/** After a comma, "and" or a verb, an -ed form before a bare noun is its adjective: "and increased tensions". */
const ambiguousAdjective = ({ previousWord, previous, afterBase }: Around): boolean =>
  previousWord === undefined ||
  !previousWord.isWord ||
  (!previousWord.inName && previous.verbs.some((a) => a.form === 'gerund' || (a.form === 'base' && afterBase)));
