import { INTRANSITIVE } from '../lexicon/intransitive.ts';
import { NEAR } from './reading.ts';
import { hasComma, hasSeam, isSeam, takesClause } from './seams.ts';
import type { VerbGroup } from './verb-group.ts';
import { hasWord, type Word } from './words.ts';

/** Settles forms that may be past tense or participle, by the verbs around them in the same clause. */
export function settle(words: readonly Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  const settled: VerbGroup[] = [];
  let next = nextFinite(groups, 0);
  groups.forEach((group, index) => {
    if (next <= index) next = nextFinite(groups, index + 1);
    settled.push(settledForm(words, group, { settled, next: groups[next] }));
  });
  return settled;
}

const nextFinite = (groups: readonly VerbGroup[], from: number): number => {
  let at = from;
  while (at < groups.length && groups[at]?.form !== 'finite') at++;
  return at;
};

/** The verbs before, already settled, and the next finite one. */
type Near = { readonly settled: readonly VerbGroup[]; readonly next: VerbGroup | undefined };

function settledForm(words: readonly Word[], group: VerbGroup, near: Near): VerbGroup {
  if (isGerundSubject(words, group, near.next)) return { ...group, form: 'infinitive' };
  return group.either && isReduced(words, group, near)
    ? { ...group, form: 'participle', passive: true, either: false }
    : group;
}

/** "Implementing the contract can help": a gerund that is itself the subject tells of nothing that happened. */
const isGerundSubject = (words: readonly Word[], group: VerbGroup, next: VerbGroup | undefined): boolean =>
  group.form === 'participle' &&
  group.aspect === 'progressive' &&
  next !== undefined &&
  !words[group.from - 1]?.isWord &&
  !hasSeam(words, group.to, next.from);

/** "the sanctions imposed on the nation", "a law passed in 2020 had to be respected": a clause cannot have two finite verbs. */
function isReduced(words: readonly Word[], group: VerbGroup, { settled, next }: Near): boolean {
  const noun = words[leftOf(words, group.from)];
  if (noun === undefined) return next !== undefined && hasComma(words, group.to, next.from);
  if (noun.lower === 'as' || noun.lower === 'than') return true;
  if (INTRANSITIVE.has(group.lemma)) return words[group.to]?.lower === 'to' && group.class === 'saying';
  if (noun.text === ',') return next !== undefined && isBetweenCommas(words, group, next);
  if (!isNoun(noun)) return false;
  if (isGoverned(words, group)) return true;
  if (next && !hasSeam(words, group.to, next.from) && !hasOwnSubject(words, group, next)) {
    if (!next.either || yieldsTo(words, group, next)) return true;
  }
  return !isVacant(words, group, settled);
}

/** The word before it, adverbs passed over: "than previously expected". */
const leftOf = (words: readonly Word[], from: number): number => {
  let at = from - 1;
  while (at > 0 && words[at]?.isWord && words[at]?.form.standsBetween) at--;
  return at;
};

const isNoun = ({ isWord, form }: Word): boolean =>
  isWord && !form.isPronoun && !form.isPreposition && !form.isCoordinator && !form.isSubjectPronoun;

/** "Turkey, [worried about the war], urged calm": behind a comma and up to the next, with no object, before the verb. */
function isBetweenCommas(words: readonly Word[], group: VerbGroup, next: VerbGroup): boolean {
  const closes = words.slice(group.to, next.from).findLastIndex(({ text }) => text === ',');
  if (closes < 0) return false;
  const inside = words.slice(group.to, group.to + closes);
  const behind = words.slice(group.to + closes + 1, next.from);
  return (
    group.from > 1 &&
    !inside.some((w) => isSeam(w) && w.text !== ',') &&
    !isObject(inside[0]) &&
    behind.every((w) => w.isWord && w.form.standsBetween)
  );
}

const isObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.inTime &&
  (word.form.isDeterminer || word.form.isPronoun || word.inName || word.form.isNumeral);

/** "For the year [ended] in May": a noun that a preposition governs is no subject, as far as it is the only noun before the verb. */
function isGoverned(words: readonly Word[], group: VerbGroup): boolean {
  let at = group.from - 1;
  while (at >= 0 && group.from - at <= LONGEST && words[at]?.isWord && !words[at]?.form.isPreposition) at--;
  const before = words[at];
  if (!before?.isWord || group.from - at > LONGEST || words[at - 1]?.isWord || before.form.isSubordinator) return false;
  const inside = words.slice(at + 1, group.from);
  const isTimed = words[group.to]?.inTime === true;
  return (
    inside.length > 0 && !inside.some((w, i) => w.inName || (w.inTime && !isTimed) || (i > 0 && w.form.isDeterminer))
  );
}
/** Words of a preposition and its noun phrase. */
const LONGEST = 5;

/** "said the law was", "recited poems they wrote": the verb that follows has a subject of its own. */
const hasOwnSubject = (words: readonly Word[], group: VerbGroup, next: VerbGroup): boolean =>
  (takesClause(group) &&
    !words[group.to]?.form.isPreposition &&
    hasWord(words, { from: group.to, to: next.from }, (w) => w.isWord && !w.inTime)) ||
  words[next.from - 1]?.form.isSubjectPronoun === true;

/** "a bill introduced in March passed": of two such forms the first is reduced where only the second can be the verb. */
function yieldsTo(words: readonly Word[], group: VerbGroup, next: VerbGroup): boolean {
  if (words[next.from - 1]?.inTime) return true;
  const [behind, object] = [words[group.to], words[next.to]];
  const idle = behind !== undefined && (behind.inTime || behind.form.isPreposition);
  if (idle && INTRANSITIVE.has(next.lemma)) return true;
  return idle && object !== undefined && (object.form.isDeterminer || object.inName || object.form.isNumeral);
}

/**
 * Whether the stretch up to the last mark still lacks a finite verb: it has room for one, for one more with each "who" or "that"
 * inside it, and one with each verb of saying that a subject follows. "The men who won the war [gathered]".
 */
function isVacant(words: readonly Word[], group: VerbGroup, settled: readonly VerbGroup[]): boolean {
  const previous = settled.at(-1);
  if (!previous || hasSeam(words, previous.to, group.from)) return true;
  let start = group.from;
  while (start > 0 && group.from - start < WIDEST && !endsStretch(words, start - 1)) start--;
  const inside = settled.slice(-NEAR).filter(({ from, form }) => from >= start && form === 'finite');
  const openers = words.slice(start + 1, group.from).filter((w) => w.form.isRelative || opensClause(w));
  const reporting = inside.filter((g, i) => {
    const to = inside[i + 1]?.from ?? group.from;
    return takesClause(g) && (to - g.to >= 2 || words[to - 1]?.form.isSubjectPronoun);
  });
  // "What he said [shocked] them"
  const asks = start === 0 && inside.length > 0 && ASKS.test(words[0]?.lower ?? '') ? 1 : 0;
  return inside.length < 1 + openers.length + reporting.length + asks;
}
const ASKS = /^(?:what|who|how|why|where|whatever|whoever)$/;
/** Words of a stretch that is looked over: no clause of prose is longer. */
const WIDEST = 60;

const endsStretch = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return !word || word.form.isClauseMark || word.form.isCoordinator;
};
/** Subordinators that are no prepositions. */
const opensClause = ({ form }: Word): boolean => form.isSubordinator && !form.isPreposition;
