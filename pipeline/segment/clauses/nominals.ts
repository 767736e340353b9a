import type { Clause } from '../../../schemas/clause.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { determinerOf, isParticular } from './determiner.ts';
import { isDated } from './nominal-date.ts';
import { isGenitive, isModifier, prepositionBefore } from './noun-phrase.ts';
import { NEAR } from './reading.ts';
import { hostIn } from './relations.ts';
import type { Segment } from './verb-segment.ts';
import type { Bounds, Sentence, Word } from './words.ts';

/** An event told by a noun: "the 2015 accord", "his resignation", "a deadly attack in January on ...". */
export type Nominal = {
  /** Word indices: the noun, and its phrase [from, to) with what follows it up to the next verb or mark. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly noun: EventNoun;
  readonly determiner: Clause['determiner'];
  /** A time of its own stands in its phrase. */
  readonly dated: boolean;
  /** Index of the segment that it stands in. */
  readonly segment: number;
};

/** Nouns of a sentence that tell of one event. `light`: nouns that a light verb already speaks for. */
export function nominals(sentence: Sentence, segments: readonly Segment[], light: ReadonlySet<number>): Nominal[] {
  const { words, headline } = sentence;
  if (!words.some(({ form }) => form.eventNoun !== null)) return [];
  const heads = new Set(segments.map(({ group }) => group.head));
  const starts = new Set(segments.map(({ group }) => group.from));
  const inVerb = verbWords(segments);
  const host = Math.max(0, hostIn(segments) ?? 0);
  let last = -1;
  const found: Nominal[] = [];
  for (let at = 0; at < words.length; at++) {
    const { isWord, inName, inTime, form } = words[at] as Word;
    const noun = form.eventNoun;
    if (!noun || !isWord || inName || inTime || heads.has(at) || light.has(at)) continue;
    // "nuclear accord talks": only the last noun of a phrase names the event
    if ((!starts.has(at + 1) && isModifier(words, at)) || MEANS.has(prepositionBefore(words, at))) continue;
    while ((segments[last + 1]?.from ?? words.length) <= at) last++;
    const segment = last >= 0 ? last : host;
    const { from, to } = extent(words, at, inVerb);
    const phrase = { at, from, to, noun, determiner: determinerOf(words, { from, at }), headline };
    const dated = isDated(sentence, phrase, segments[segment]?.group ?? null);
    if (dated || isParticular(words, phrase))
      found.push({ at, from, to, noun, determiner: phrase.determiner, dated, segment });
  }
  return found;
}

/** The words of verbs that end a noun phrase; an infinitive may stand inside one. */
const verbWords = (segments: readonly Segment[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { group } of segments) {
    if (group.form !== 'infinitive') for (let at = group.from; at < group.to; at++) found.add(at);
  }
  return found;
};

/** "talks through Omani mediation": what the event goes by, not the event. */
const MEANS: ReadonlySet<string> = new Set(['through', 'via', 'under']);

const endsPhrase = (word: Word): boolean =>
  !word.inTime &&
  (!word.isWord ||
    word.form.isCoordinator ||
    word.form.isSubordinator ||
    word.form.isRelative ||
    (word.form.isPronoun && !word.inName));

function extent(words: readonly Word[], at: number, inVerb: ReadonlySet<number>): Bounds {
  let from = at;
  while (from > 0 && at - from < NEAR) {
    const word = words[from - 1];
    if (!word || inVerb.has(from - 1) || word.form.isCoordinator) break;
    if (!word.isWord && !word.inTime && !isGenitive(words, from - 1)) break;
    if (word.form.isPreposition || word.form.isSubordinator) break;
    from--;
    if (word.form.isDeterminer) break;
  }
  let to = at + 1;
  while (to < words.length && to - at < NEAR) {
    const word = words[to];
    if (!word || inVerb.has(to) || word.lower === 'to' || (endsPhrase(word) && !isInsideNames(words, to))) break;
    to++;
  }
  return { from, to };
}

/** "Iran and Azerbaijan": an "and" between names does not end a phrase. */
const isInsideNames = (words: readonly Word[], at: number): boolean =>
  words[at]?.form.isCoordinator === true &&
  words[at - 1]?.capital === true &&
  (words[at + 1]?.capital === true || words[at + 2]?.capital === true);
