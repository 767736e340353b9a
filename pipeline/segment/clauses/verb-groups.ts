import type { Analysis, VerbForm } from '../lexicon/analysis.ts';
import type { Modal } from '../lexicon/auxiliaries.ts';
import { bareVerb } from './bare-verb.ts';
import { isQuestion, opensQuestion } from './question.ts';
import type { VerbGroup } from './verb-group.ts';
import { hasWord, type Word } from './words.ts';

type Chain = {
  at: number;
  first: string | null;
  last: 'be' | 'have' | 'do' | 'modal' | 'to' | null;
  tense: VerbGroup['tense'];
  mood: Modal['mood'] | null;
  perfect: boolean;
  /** "is being held" */
  being: boolean;
  negated: boolean;
  infinitive: boolean;
};

const EMPTY: Chain = {
  at: 0,
  first: null,
  last: null,
  tense: 'none',
  mood: null,
  perfect: false,
  being: false,
  negated: false,
  infinitive: false,
};

/** All verb groups of a sentence, in order, not overlapping. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const asked = isQuestion(words);
  for (let at = 0; at < words.length; ) {
    const group = (asked && inverted(words, at)) || groupAt(words, at, groups.at(-1) ?? null);
    if (group) groups.push(group);
    at = group ? group.to : at + 1;
  }
  return groups;
}

/** "it's", "that's", "there's": not a possessive. */
export const hasClitic = ({ lower, possessive }: Word): boolean => possessive && CLITIC_SUBJECT.has(lower);
const CLITIC_SUBJECT: ReadonlySet<string> = new Set('it he she that there here who what where'.split(' '));

function groupAt(words: readonly Word[], at: number, before: VerbGroup | null): VerbGroup | null {
  const word = words[at];
  if (!word?.isWord || word.inName || word.inTime) return null;
  if (hasClitic(word)) return contracted(words, at);
  const { lastAuxiliary, lastModal } = word.form;
  if (lastAuxiliary !== null || lastModal !== null || word.lower === 'to') {
    const chain = readChain(words, at);
    if (chain.last !== null) return chained(words, at, chain);
  }
  return bareVerb(words, at, before);
}

/** Participles before which 's is "has" rather than "is". */
const HAS: ReadonlySet<string> = new Set('been got gotten had become come gone left'.split(' '));

/** "it's turning", "she's left": what 's stands for, the verb itself where no other follows. */
function contracted(words: readonly Word[], at: number): VerbGroup | null {
  let next = at + 1;
  while (between(words[next])) next++;
  const perfect = HAS.has(words[next]?.lower ?? '');
  const chain = readChain(words, at + 1, {
    ...EMPTY,
    first: 's',
    last: perfect ? 'have' : 'be',
    tense: 'present',
    perfect,
  });
  const found = chained(words, at + 1, chain);
  return found && (found.head > at ? found : { ...found, head: at });
}

/** Words of the longest subject between an auxiliary and its verb. */
const LONGEST_SUBJECT = 6;

/** "Did the minister resign?": the auxiliary before the subject, the verb behind it. */
function inverted(words: readonly Word[], at: number): VerbGroup | null {
  if (!opensQuestion(words, at)) return null;
  const chain = readChain(words, at);
  if (chain.last === null || chain.last === 'to' || chain.infinitive) return null;
  const wanted = NEEDS[chain.last];
  for (let head = chain.at + 1; head <= chain.at + LONGEST_SUBJECT; head++) {
    const word = words[head];
    if (!words[head - 1]?.isWord || !word?.isWord) return null;
    const isNoun = word.inName || words[head - 1]?.form.isDeterminer;
    const analysis = isNoun ? undefined : word.form.verbs.find((a) => wanted.includes(a.form));
    if (analysis) return group(head, head, { chain, analysis });
  }
  return null;
}

/** Auxiliaries, modals, "to", and what may stand between them. */
function readChain(words: readonly Word[], from: number, start: Chain = EMPTY): Chain {
  const chain: Chain = { ...start, at: from };
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (chain.last !== null && isQuote(word)) continue;
    if (!word?.isWord || (word.inName && at > from)) break;
    const { lower } = word;
    const { lastAuxiliary: auxiliary, lastModal: modal } = word.form;
    if (modal && chain.last === null && !(lower === 'may' && word.capital) && lower !== 'need') {
      chain.last = 'modal';
      chain.mood = modal.mood;
      chain.tense = modal.mood === 'future' ? 'future' : 'present';
      chain.negated = modal.negated;
    } else if (lower === 'to' && chain.last === 'have') {
      // "had to be respected"; "has yet to respond" has not
      chain.last = 'to';
      if (words[at - 1]?.lower === 'yet') chain.negated = true;
      else {
        chain.mood = 'obliged';
        chain.perfect = false;
      }
    } else if (lower === 'to' && chain.last === null && words[at - 1]?.lower !== 'according') {
      chain.last = 'to';
      chain.infinitive = true;
    } else if (
      auxiliary &&
      lower !== 'done' &&
      lower !== 'doing' &&
      !(chain.last === 'be' && auxiliary.lemma !== 'be') &&
      !(chain.last === 'have' && auxiliary.lemma === 'have')
    ) {
      if (chain.last === null && auxiliary.tense === 'none') chain.infinitive = true;
      if (chain.tense === 'none' && !chain.infinitive)
        chain.tense = auxiliary.tense === 'none' ? 'none' : auxiliary.tense;
      if (auxiliary.lemma === 'have') chain.perfect = true;
      if (lower === 'being') chain.being = true;
      chain.last = auxiliary.lemma;
      if (auxiliary.negated) chain.negated = true;
    } else if (chain.last !== null && (word.form.standsBetween || word.form.isNegator)) {
      if (word.form.isNegator) chain.negated = true;
      continue;
    } else break;
    chain.first ??= lower;
    chain.at = at + 1;
  }
  return chain;
}

const NEEDS: Readonly<Record<NonNullable<Chain['last']>, readonly VerbForm[]>> = {
  modal: ['base'],
  to: ['base'],
  do: ['base'],
  have: ['participle'],
  be: ['participle', 'gerund'],
};

function chained(words: readonly Word[], from: number, chain: Chain): VerbGroup | null {
  if (chain.last === null) return null;
  const wanted = NEEDS[chain.last];
  let head = chain.at;
  while (head < words.length && head < chain.at + 4 && (between(words[head]) || isQuote(words[head]))) head++;
  const word = words[head];
  let analysis = word?.isWord && !word.inName ? word.form.verbs.find((a) => wanted.includes(a.form)) : undefined;
  // "to back down", "to further their aims": an adverb that is a verb where no other follows
  for (let at = head - 1; !analysis && at >= chain.at; at--) {
    analysis = words[at]?.form.verbs.find((a) => wanted.includes(a.form));
    if (analysis) head = at;
  }
  const negated = chain.negated || hasWord(words, { from: chain.at, to: head }, isNegator);
  const had = chain.first !== null && /['’]d$/.test(chain.first) && chain.mood === 'conditional';
  const past = had && !analysis && word?.isWord ? word.form.verbs.find((a) => a.form === 'participle') : undefined;
  if (past) return group(from, head, { chain: { ...chain, negated, ...HAD }, analysis: past });
  if (analysis) return group(from, head, { chain: { ...chain, negated }, analysis });
  return copula(from, { ...chain, negated });
}

const isNegator = ({ form }: Word): boolean => form.isNegator;

/** "he'd gone" */
const HAD = { last: 'have', tense: 'past', mood: null, perfect: true } as const;

const OPENING_QUOTES: ReadonlySet<string> = new Set('“"‘\'«`');
/** A quotation may begin inside the chain: has “reneged on its promises”. */
const isQuote = (word: Word | undefined): boolean =>
  word !== undefined && !word.isWord && OPENING_QUOTES.has(word.text);

const between = (word: Word | undefined): boolean =>
  word?.isWord === true &&
  // "was last seen"
  (word.lower === 'last' || ((word.form.standsBetween || word.form.isNegator) && !word.inTime));

function group(from: number, head: number, { chain, analysis }: { chain: Chain; analysis: Analysis }): VerbGroup {
  const progressive = chain.last === 'be' && (analysis.form === 'gerund' || chain.being);
  return {
    from,
    to: head + 1,
    head,
    lemma: analysis.lemma,
    class: analysis.class,
    form: chain.infinitive ? (chain.first === 'to' ? 'infinitive' : 'participle') : 'finite',
    tense: chain.perfect && chain.tense === 'present' ? 'past' : chain.tense,
    aspect: progressive ? 'progressive' : chain.perfect ? 'perfect' : 'simple',
    mood: chain.mood,
    negated: chain.negated,
    passive: chain.last === 'be' && analysis.form === 'participle',
    either: false,
  };
}

/** be, have or do as the main verb: "is possible", "had talks". A modal or "to" alone is no group. */
function copula(from: number, chain: Chain): VerbGroup | null {
  if (chain.last === 'modal' || chain.last === 'to' || chain.last === null || chain.first === null) return null;
  const lemma = chain.last;
  // "has been", but not "has"
  const perfect = chain.perfect && lemma === 'be';
  return {
    from,
    to: chain.at,
    head: chain.at - 1,
    lemma,
    class: lemma === 'be' ? 'stative' : 'light',
    form: chain.infinitive ? (chain.first === 'to' ? 'infinitive' : 'participle') : 'finite',
    tense: chain.tense,
    aspect: perfect ? 'perfect' : 'simple',
    mood: chain.mood,
    negated: chain.negated,
    passive: false,
    either: false,
  };
}
