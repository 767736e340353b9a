import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS, standsBetween } from '../lexicon/closed-class.ts';
import { NEAR, type Reading } from './reading.ts';
import type { Tie } from './relations.ts';
import { AS_WRITTEN, spell } from './spelling.ts';
import type { Segment } from './verb-segment.ts';
import type { Bounds, Word } from './words.ts';

const NAMED_BY_LINK =
  /^(?:and|but|or|nor|yet|then|also|who|whom|that|which|so|not|both|either|neither|however|meanwhile)$/;
/** What a noun phrase does not reach across. */
const PHRASE_EDGE = /^(?:and|or|but|that|by|was|were|is|are|has|have|had|said|not|there)$/;
/** Words that name nobody where they stand alone. */
const EMPTY = /^(?:there|what|who|whom|which|such|so|as|me|us|him|them|not)$/;
export const PRONOUN = /^(?:i|we|you|he|she|it|they)$/;
/** "About half", "over 200 people": a preposition of amount is part of the subject. */
const AMOUNT =
  /^(?:\d.*|half|all|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a|an|dozens|hundreds|thousands)$/;
const isAmount = (words: readonly Word[], at: number): boolean =>
  /^(?:about|over|around|under|up|near)$/.test(words[at]?.lower ?? '') && AMOUNT.test(words[at + 1]?.lower ?? '');
const LONGEST_PHRASE = 8;
const LONGEST_GERUND = 3;

/** The words that name the subject of a segment that does not: the noun before "who", or those of the clause it shares one with. */
export function subjectPhrase(reading: Reading, index: number): string | null {
  const { segments, ties } = reading;
  for (let at: number | null = index, steps = 0; at !== null && steps < NEAR; steps++) {
    const [tie, segment]: [Tie | undefined, Segment | undefined] = [ties[at], segments[at]];
    if (!tie || !segment) return null;
    const own = at === index ? null : ownSubject(reading, at);
    if (own !== null) return own;
    if (tie.relation === 'relative') return isRelative(tie.link) ? nounBefore(reading, at) : null;
    if (tie.relation === 'participial' && tie.link === null && describesNoun(reading, at))
      return nounBefore(reading, at);
    if (tie.relation !== 'coordinate' && tie.relation !== 'participial' && segment.group.form !== 'infinitive')
      return null;
    at = tie.governor;
  }
  return null;
}

const isRelative = (link: string | null): boolean =>
  link === 'who' || link === 'which' || link === 'that' || link === 'whom';

/** "a boat [carrying six]", "the firm, [founded in Lima]"; behind a comma a gerund shares the subject: "it burned, [killing two]". */
function describesNoun({ segments, sentence: { words } }: Reading, index: number): boolean {
  const segment = segments[index];
  if (segment === undefined || segment.from === 0) return false;
  if (segment.group.passive) return !words[segment.group.from - 1]?.form.isCoordinator;
  let at = segment.group.from - 1;
  if (!words[at]?.isWord || isPreposition(words[at])) return false;
  // "firefighters are at the scene [battling hot spots]": a place does not act
  while (at > 0 && isNominal(words[at])) at--;
  return !/^(?:at|in|on|near|inside|outside|to|into)$/.test(words[at]?.lower ?? '');
}

/** The words before the verb, less link words, what leads up to the subject and what is set in. */
export function ownSubject(reading: Reading, index: number): string | null {
  const { segments, sentence } = reading;
  const { words } = sentence;
  const [first, segment] = [segments[0], segments[index]];
  if (segment?.group.form !== 'finite') return null;
  const contracted = contractedSubject(words[segment.group.from]);
  if (contracted !== null) return contracted;
  const isHost = segment.subjectFrom === 0 && segment.from > 0 && first !== undefined && first.from > 0;
  const bounds = isHost ? { from: 0, to: first.from } : { from: segment.from, to: segment.group.from };
  const from = subjectStart(words, bounds);
  return from === null ? null : phrase(reading, { from, to: subjectEnd(words, from, bounds.to) });
}

/** "I'm leaving": one word is subject and verb. */
export function contractedSubject(word: Word | undefined): string | null {
  const subject = /^(\p{L}+)['’](?:m|re|s|ve|ll|d)$/u.exec(word?.text ?? '')?.[1] ?? '';
  return PRONOUN.test(subject.toLowerCase()) ? subject : null;
}

/** Behind the last relative word, link words and a phrase set before the subject: "In Lima, [a judge] ..."; null where none is left. */
export function subjectStart(words: readonly Word[], { from, to }: Bounds): number | null {
  let start = from;
  for (let at = to - 1; at > from; at--) {
    if (words[at]?.form.isRelative && words[at]?.lower !== 'that') {
      start = at + 1;
      break;
    }
  }
  const isLink = (at: number): boolean => {
    const { lower, isWord, inTime } = words[at] as Word;
    if (isPreposition(words[at])) return words[at + 1]?.inTime === true;
    return !isWord || inTime || NAMED_BY_LINK.test(lower) || SUBORDINATORS.has(lower) || standsBetween(lower);
  };
  for (let steps = 0; steps < NEAR; steps++) {
    while (start < to && isLink(start)) start++;
    if (start >= to) return null;
    if (!isPreposition(words[start]) || isAmount(words, start)) return start;
    while (start < to && words[start]?.text !== ',') start++;
  }
  return null;
}

/** At the first comma, unless it is one of a list; a long phrase ends before what describes its noun. */
function subjectEnd(words: readonly Word[], from: number, limit: number): number {
  let to = limit;
  while (to > from && (!words[to - 1]?.isWord || words[to - 1]?.inTime || words[to - 1]?.form.standsBetween)) to--;
  const inside = words.slice(from, to);
  const comma = inside.findIndex((w) => !w.isWord && !/^['’.%$€£"“”]$/.test(w.text));
  const isList = inside[comma + 1] !== undefined && inside.slice(comma).some((w) => w.form.isCoordinator);
  if (comma > 0 && !isList) to = from + comma;
  if (to - from <= LONGEST_PHRASE) return to;
  const link = words.slice(from + 1, to).findIndex(({ lower }) => isEdge(lower) && lower !== 'of' && lower !== 'and');
  return link < 0 ? to : from + 1 + link;
}

const isEdge = (lower: string): boolean =>
  PREPOSITIONS.has(lower) || RELATIVES.has(lower) || SUBORDINATORS.has(lower) || COORDINATORS.has(lower);

/** "[three men] who ...", "[The judge], speaking ..." */
export function nounBefore(reading: Reading, index: number): string | null {
  return nounEndingAt(reading, reading.segments[index]?.from ?? 0, reading.segments[index - 1]?.group.to ?? 0);
}

/** The noun phrase that ends before the word at `end` and does not reach back over `limit`; a pronoun alone is one. */
export function nounEndingAt(reading: Reading, end: number, limit: number): string | null {
  const { words } = reading.sentence;
  let to = end;
  while (to > limit && (!words[to - 1]?.isWord || words[to - 1]?.inTime || isPreposition(words[to - 1]))) to--;
  if (to > limit && PRONOUN.test(words[to - 1]?.lower ?? '')) return words[to - 1]?.text ?? null;
  return phrase(reading, { from: nounStart(words, to, limit), to });
}

/** Where the noun phrase that ends before `to` begins. */
export function nounStart(words: readonly Word[], to: number, limit: number): number {
  let from = to;
  while (from > limit && isNominal(words[from - 1]) && (from === to || !words[from]?.form.isDeterminer)) from--;
  return from;
}

const isPreposition = (word: Word | undefined): boolean => word?.form.isPreposition === true;

const isNominal = (word: Word | undefined): boolean =>
  word?.isWord === true &&
  !word.inTime &&
  !PHRASE_EDGE.test(word.lower) &&
  !word.form.isSubordinator &&
  !word.form.isPreposition;

const opensPhrase = (lower: string): boolean => SUBORDINATORS.has(lower) || /^(?:then|and|but|or)$/.test(lower);

/** "[Voting] will close": a gerund set right before the verb is its subject. */
export function gerundBefore(reading: Reading, index: number): string | null {
  const { segments, sentence } = reading;
  const [before, segment] = [segments[index - 1], segments[index]];
  if (before?.group.form !== 'infinitive' || !segment || segment.from - before.group.from > LONGEST_GERUND) return null;
  if (before.group.class === 'saying' || before.group.class === 'cognition') return null;
  if (!sentence.words[before.group.from]?.lower.endsWith('ing')) return null;
  return phrase(reading, { from: before.group.from, to: segment.from });
}

/** The words of a subject as they stand, without a time among them, where they are a few and say who. */
function phrase({ text, sentence: { words } }: Reading, { from, to }: Bounds): string | null {
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((at) => !words[at]?.inTime);
  while (indices.length > 0 && opensPhrase(words[indices[0] ?? 0]?.lower ?? '')) indices.shift();
  const [first, last] = [words[indices[0] ?? -1], words[indices.at(-1) ?? -1]];
  if (!first || !last || indices.length > LONGEST_PHRASE + 2) return null;
  if (
    indices.length === 1 &&
    (EMPTY.test(first.lower) || /^(?:a|an|the|every|its|his|her|their)$/.test(first.lower) || first.form.standsBetween)
  )
    return null;
  if (last.form.isPreposition || last.form.isCoordinator || last.form.isRelative) return null;
  return spell(text, words, { indices, instead: AS_WRITTEN });
}
