import type { Status } from '../../../schemas/mention.ts';
import { DUE } from '../lexicon/due.ts';
import { NOUN_STATUS, VERB_STATUS, WORD_STATUS } from '../lexicon/nominal-contexts.ts';
import type { Nominal } from './nominals.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** The verb of the clause that an event noun stands in, and what became of that clause. */
export type Governor = { readonly group: VerbGroup; readonly status: Status };

/**
 * What the sentence vouches for of an event that a noun tells of: the words before the noun say most ("the planned merger",
 * "no decision"), then the noun that it hangs on ("calls for talks"), then its verb ("proposed a merger").
 */
export function nominalStatus(words: readonly Word[], nominal: Nominal, governor: Governor | null): Status {
  const { at, from } = nominal;
  for (let i = at - 1; i >= from; i--) {
    const status = WORD_STATUS.get(words[i]?.lower ?? '');
    if (status !== undefined) return status;
  }
  return fromNoun(words, from, governor) ?? (governor === null ? 'occurred' : fromVerb(words, nominal, governor));
}

/** "fears of an attack", "an end to the war": the noun and the preposition before the phrase. */
function fromNoun(words: readonly Word[], from: number, governor: Governor | null): Status | null {
  const preposition = words[from - 1]?.lower ?? '';
  if (!/^(?:of|for|to|against)$/.test(preposition)) return null;
  // "denied reports of a merger"
  if (governor?.group.class === 'denial' && REPORTS.test(words[from - 2]?.lower ?? '')) return 'denied';
  return NOUN_STATUS.get(words[from - 2]?.lower ?? '') ?? null;
}

const REPORTS = /^(?:reports?|claims?|rumou?rs|allegations?|accusations?)$/;
const OCCASION = /^(?:at|in|during)$/;

function fromVerb(words: readonly Word[], nominal: Nominal, { group, status }: Governor): Status {
  const { at, from, determiner } = nominal;
  if (at < group.from) return isToCome(words, group) ? 'planned' : 'occurred';
  const isObject = from - group.to <= 1;
  const own = isObject && !group.passive ? VERB_STATUS.get(group.lemma) : undefined;
  if (own !== undefined && status !== 'denied') return own;
  const isOpen = determiner === 'indefinite' || (determiner === null && isObject);
  // "will play in the final", "would call an election": as real as what is done at it or to bring it about
  if (status === 'planned') return isOpen || OCCASION.test(words[from - 1]?.lower ?? '') ? 'planned' : 'occurred';
  if (status === 'hypothetical' || status === 'denied') return isOpen && isObject ? status : 'occurred';
  return 'occurred';
}

/** "the trial will begin", "the vote is scheduled for", "is due to start"; but not "the storm is expected to reach land" */
const isToCome = (
  words: readonly Word[],
  { class: verbClass, mood, lemma, passive, tense, negated, to }: VerbGroup,
): boolean => {
  if (negated) return false;
  if (passive && DUE.has(lemma)) return words[to]?.lower !== 'to' || BEGINS.has(words[to + 1]?.lower ?? '');
  return mood === 'future' && tense === 'future' && (passive || BEGINS.has(lemma) || verbClass === 'light');
};

/** Verbs by which an event comes about. */
const BEGINS: ReadonlySet<string> = new Set(
  'begin start commence resume open go come follow be continue take happen occur'.split(' '),
);
