import type { Analysis } from '../lexicon/analysis.ts';
import { type Around, governs, isNominal, isPlural, opensQuote, takesComplement } from './neighbours.ts';
import { auxiliaryFollows } from './noun-phrase.ts';
import { bare, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

type BaseContext = {
  readonly words: readonly Word[];
  readonly context: Around;
  readonly before: VerbGroup | null;
};

/** A base form without "to" or a modal before it: of a plural subject, of a verb before it, or a command. */
export function readBase(base: Analysis, at: number, near: BaseContext): VerbGroup | null {
  const { words, context } = near;
  if (opensCommand(context) && (governs(context) || words[at]?.form.isAmbiguous !== true))
    return isCommand(context) ? bare(at, base, { form: 'finite', tense: 'present', mood: 'obliged' }) : null;
  if (isNominal(context) && !isPlural(words, context.left)) return null;
  const aim = bare(at, base, { form: 'infinitive', tense: 'none' });
  if (isBareInfinitive(at, near)) return aim;
  if (hasSubject(at, near)) return bare(at, base, { form: 'finite', tense: 'present' });
  return joined(at, { ...near, base, aim });
}

/** At the start of a sentence or of what is quoted. */
const opensCommand = ({ previousWord }: Around): boolean => previousWord === undefined || opensQuote(previousWord);
/** "Think you got it?", "Fight them": an object without a subject. */
const isCommand = (context: Around): boolean =>
  governs(context) && context.next.modal === null && context.next.auxiliary === null;

function hasSubject(at: number, { words, context, before }: BaseContext): boolean {
  const { previous, next, left } = context;
  const isNoun = words[at]?.form.isAmbiguous === true;
  const isVerb = before !== null && before.to > left;
  if (previous.isSubjectPronoun)
    return previous.lower !== 'he' && previous.lower !== 'she' && next.verbAs.past === null;
  if (previous.lower === 'you' || previous.lower === 'which' || previous.lower === 'that')
    return !isVerb && (governs(context) || (!isNoun && takesComplement(context)));
  if (isVerb || !isPlural(words, left) || next.verbAs.past !== null || next.auxiliary !== null || next.modal !== null)
    return false;
  // "officials say", but not "sales force"; "officials report a loss"
  return isNoun ? governs(context) && !auxiliaryFollows(words, at) : true;
}

/** Verbs that take a base form without "to", right behind them or behind their object: "helped spark", "let them go". */
const WITHOUT_TO: ReadonlySet<string> = new Set('help go come dare let make have see watch hear'.split(' '));
const OBJECT = /^(?:it|them|him|her|us|me|you)$/;

function isBareInfinitive(at: number, { words, context, before }: BaseContext): boolean {
  if (before === null || !WITHOUT_TO.has(before.lemma)) return false;
  const isCertain = words[at]?.form.isAmbiguous !== true;
  if (before.to === at || before.to > context.left)
    return /^(?:help|go|come|dare)$/.test(before.lemma) && (isCertain || governs(context));
  return context.left === before.to && OBJECT.test(context.previous.lower) && (isCertain || takesComplement(context));
}

/** Infinitives, modals and presents may be followed by "and" with a base form. */
const goesOn = ({ form, mood, tense, aspect }: VerbGroup): boolean =>
  form === 'infinitive' || (form === 'finite' && (mood !== null || (tense === 'present' && aspect === 'simple')));

type Joined = BaseContext & { readonly base: Analysis; readonly aim: VerbGroup };

/** "to cut taxes and raise wages", "may buy it or make an offer": it goes on as the verb before it. */
function joined(at: number, { words, context, before, base, aim }: Joined): VerbGroup | null {
  if (before === null || !goesOn(before)) return null;
  const isCertain = words[at]?.form.isAmbiguous !== true;
  const isListed = context.previousWord?.text === ',' && /^(?:,|and|or)$/.test(context.next.lower) && isCertain;
  if (!isListed && !(context.previous.isCoordinator && (isCertain || governs(context)))) return null;
  return before.form === 'infinitive'
    ? aim
    : bare(at, base, { form: 'finite', tense: before.tense, mood: before.mood });
}
