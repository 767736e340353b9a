import type { Analysis } from '../lexicon/analysis.ts';
import { type Around, governs, isNominal, isPlural, opensQuote, takesComplement } from './neighbours.ts';
import { auxiliaryFollows } from './noun-phrase.ts';
import { takesClause } from './seams.ts';
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
  if (isDemanded(at, near)) return bare(at, base, { form: 'finite', tense: 'present', mood: 'obliged' });
  if (hasSubject(base, at, near)) return bare(at, base, { form: 'finite', tense: 'present' });
  return joined(at, { ...near, base, aim });
}

/** At the start of a sentence or of what is quoted. */
const opensCommand = ({ previousWord }: Around): boolean => previousWord === undefined || opensQuote(previousWord);
/** "Think you got it?", "Fight them": an object without a subject. */
const isCommand = (context: Around): boolean =>
  governs(context) && context.next.modal === null && context.next.auxiliary === null;

function hasSubject(base: Analysis, at: number, { words, context, before }: BaseContext): boolean {
  const { previous, next, left } = context;
  const isNoun = words[at]?.form.isAmbiguous === true;
  const isVerb = before !== null && before.to > left;
  if (previous.isSubjectPronoun)
    return previous.lower !== 'he' && previous.lower !== 'she' && next.verbAs.past === null;
  if (previous.lower === 'you' || previous.lower === 'which' || previous.lower === 'that')
    return !isVerb && (governs(context) || (!isNoun && (takesComplement(context) || isPlural(words, left - 1))));
  if (isVerb || next.verbAs.past !== null || next.auxiliary !== null || next.modal !== null) return false;
  // "exiles in Miami say"
  if (!isPlural(words, left)) return !isNoun && governs(context) && isPlural(words, headBefore(words, left));
  // "officials say", but not "sales force"; "officials report a loss", "shares fall"
  if (!isNoun || closes(words, at)) return true;
  return governs(context) && (takesClause(base) || !auxiliaryFollows(words, at));
}

/** The noun that the name before it says more of: "[exiles] in Miami". */
function headBefore(words: readonly Word[], left: number): number {
  let at = left;
  while (at > 0 && words[at]?.inName) at--;
  return at < left && words[at]?.form.isPreposition ? at - 1 : -1;
}

/** "if shares [fall],": nothing but its subject stands before it in the clause, and nothing behind it. */
const closes = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 2];
  return (
    !words[at + 1]?.isWord &&
    (before === undefined ||
      !before.isWord ||
      before.form.isSubordinator ||
      (before.form.isDeterminer && !words[at - 3]?.isWord))
  );
};

/** Verbs that take a base form without "to", right behind them or behind their object: "helped spark", "let them go". */
const WITHOUT_TO: ReadonlySet<string> = new Set('help go come dare let make have see watch hear'.split(' '));
const OBJECT = /^(?:it|them|him|her|us|me|you)$/;

export function isBareInfinitive(at: number, { words, context, before }: BaseContext): boolean {
  if (before === null || !WITHOUT_TO.has(before.lemma)) return false;
  const isCertain = words[at]?.form.isAmbiguous !== true;
  if (before.to === at || before.to > context.left)
    return /^(?:help|go|come|dare)$/.test(before.lemma) && (isCertain || governs(context));
  const isFree = isCertain || takesComplement(context) || !context.nextWord?.isWord;
  return context.left === before.to && OBJECT.test(context.previous.lower) && isFree;
}

/** Infinitives, modals and presents may be followed by "and" with a base form. */
const goesOn = ({ form, mood, tense, aspect }: VerbGroup): boolean =>
  form === 'infinitive' || (form === 'finite' && (mood !== null || (tense === 'present' && aspect === 'simple')));

/** Verbs whose "that" is followed by a base form: "demanded that he resign". */
const DEMANDING: ReadonlySet<string> = new Set(
  'demand insist urge ask request recommend propose require order'.split(' '),
);

function isDemanded(at: number, { words, context, before }: BaseContext): boolean {
  if (before === null || !DEMANDING.has(before.lemma) || before.to > context.left) return false;
  const between = words.slice(before.to, at);
  return (
    between.length > 1 && between.length <= 6 && between[0]?.lower === 'that' && context.previousWord?.isWord === true
  );
}

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
