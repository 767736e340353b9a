import { overlaps, type Span } from '../../span.ts';
import { PREPOSITIONS } from '../lexicon/closed-class.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { hostIn } from './relations.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Segment } from './verb-segment.ts';
import type { Sentence, Word } from './words.ts';

/** An event told by a noun with a date of its own: "the 2015 accord", "a deadly attack in January on ...". */
export type Nominal = {
  /** Word indices: the noun, and its phrase [from, to) with what follows it up to the next verb or mark. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly noun: EventNoun;
  /** Index of the segment that it stands in. */
  readonly segment: number;
};

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at of since during from over before after until by for'.split(' '),
);

/** Nouns of a sentence that tell of a dated event. `light`: nouns that a light verb already speaks for. */
export function nominals(sentence: Sentence, segments: readonly Segment[], light: ReadonlySet<number>): Nominal[] {
  const { words } = sentence;
  const heads = new Set(segments.map((s) => s.group.head));
  return words.flatMap((word, at) => {
    if (!word.isWord || word.inName || word.inTime || heads.has(at) || light.has(at)) return [];
    const noun = word.form.eventNoun;
    // "nuclear accord talks": only the last noun of a phrase names the event
    if (!noun || isModifier(words, at) || isMeans(words, at)) return [];
    const phrase = extent(words, at, segments);
    const last = segments.findLastIndex((s) => s.from <= at);
    const segment = last >= 0 ? last : Math.max(0, hostIn(segments) ?? 0);
    const nominal = { at, ...phrase, noun, segment };
    return isDated(sentence, nominal, segments[segment]?.group ?? null) ? [nominal] : [];
  });
}

const isModifier = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next?.isWord === true && !next.inName && next.form.eventNoun !== null && !words[at]?.possessive;
};

const MEANS: ReadonlySet<string> = new Set(['through', 'via', 'under', 'with', 'amid']);

/** "talks through Omani mediation": what the event goes by, not the event. */
function isMeans(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const lower = words[i]?.lower ?? '';
    if (PREPOSITIONS.has(lower) || !words[i]?.isWord) return MEANS.has(lower);
  }
  return false;
}

const endsPhrase = (word: Word): boolean =>
  !word.inTime &&
  (!word.isWord ||
    word.form.isCoordinator ||
    word.form.isSubordinator ||
    word.form.isRelative ||
    (word.form.isPronoun && !word.inName));

function extent(words: readonly Word[], at: number, segments: readonly Segment[]): { from: number; to: number } {
  const isVerb = (i: number): boolean =>
    segments.some(({ group }) => i >= group.from && i < group.to && group.form !== 'infinitive');
  let from = at;
  while (from > 0) {
    const word = words[from - 1];
    if (!word?.isWord || isVerb(from - 1) || word.form.isCoordinator) break;
    if (word.form.isPreposition || word.form.isSubordinator) break;
    from--;
    if (word.form.isDeterminer) break;
  }
  let to = at + 1;
  while (to < words.length) {
    const word = words[to];
    if (!word || isVerb(to) || words[to]?.lower === 'to' || (endsPhrase(word) && !isInsideNames(words, to))) break;
    to++;
  }
  return { from, to };
}

/** "Iran and Azerbaijan": an "and" between names does not end a phrase. */
const isInsideNames = (words: readonly Word[], at: number): boolean =>
  words[at]?.form.isCoordinator === true &&
  words[at - 1]?.capital === true &&
  (words[at + 1]?.capital === true || words[at + 2]?.capital === true);

/** Saying it does it: "announced the merger in May" was said in May. */
const PERFORMATIVE: ReadonlySet<string> = new Set('announce declare order pledge promise propose'.split(' '));

/** A date before the noun is the noun's; one behind it is where no verb has a better claim. */
function isDated(sentence: Sentence, nominal: Nominal, verb: VerbGroup | null): boolean {
  const { words, times } = sentence;
  const phrase = spanOf(words, nominal.from, nominal.to);
  const noun = words[nominal.at];
  if (!noun || !phrase) return false;
  const inside = times.filter((time) => overlaps(time, phrase));
  if (inside.some((time) => time.end <= noun.start)) return true;
  if (nominal.noun.weak) return false;
  const after = inside.find((time) => time.start >= noun.end);
  if (!after) return false;
  const firstTimeWord = words.findIndex((w) => w.start >= after.start);
  const between = words.slice(nominal.at + 1, firstTimeWord);
  if (
    between.some(
      (w, i) =>
        w.form.eventNoun !== null && !isModifier(words, nominal.at + 1 + i) && !isMeans(words, nominal.at + 1 + i),
    )
  )
    return false;
  const adjacent = between.length <= 1 && between.every((w) => TIME_PREPOSITIONS.has(w.lower));
  if (verb !== null && PERFORMATIVE.has(verb.lemma)) return false;
  // "ended a three-week strike on Sunday": the day of its end is not the day of the strike
  if (verb?.class === 'aspect' && verb.to <= nominal.at) return false;
  const reporting = verb === null || verb.class === 'saying' || verb.class === 'denial' || verb.class === 'cognition';
  // "announced the cuts on Wednesday" was said then, "confirmed talks in the past weeks" was not
  return reporting ? verb === null || words[firstTimeWord - 1]?.lower !== 'on' : adjacent;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span | null => {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
};

/** Verbs whose event is told by the noun after them; with "occur" and "take place" it is the noun before. */
const NOUN_BEFORE: ReadonlySet<string> = new Set('occur happen take arise ensue transpire'.split(' '));

/** The noun that tells the event of a light verb: "held TALKS", "NEGOTIATIONS have taken place". */
export function lightNoun(words: readonly Word[], { from, to, group }: Segment): number | null {
  const exists = group.lemma === 'be' && words[group.from - 1]?.lower === 'there';
  if (group.class !== 'light' && !exists) return null;
  const counts = (at: number): boolean =>
    words[at + 1]?.lower === 'of' && words.slice(at + 2, at + 5).some((w) => w.form.eventNoun !== null);
  const isEvent = (at: number): boolean => {
    const word = words[at];
    return (
      word?.isWord === true &&
      !word.inName &&
      !word.inTime &&
      word.form.eventNoun !== null &&
      !isModifier(words, at) &&
      !counts(at)
    );
  };
  const placed = NOUN_BEFORE.has(group.lemma) && (group.lemma !== 'take' || words[group.to]?.lower === 'place');
  if (placed || group.passive) {
    for (let at = from; at < group.from; at++) if (isEvent(at)) return at;
    return null;
  }
  const needsStrong = group.lemma !== 'hold' && group.lemma !== 'conduct' && !exists;
  for (let at = group.to; at < Math.min(to, group.to + 7); at++) {
    if (words[at]?.form.isPreposition && words[at]?.lower !== 'of') return null;
    if (isEvent(at)) return needsStrong && isWeak(words[at]?.form.eventNoun ?? null) ? null : at;
  }
  return null;
}

/** "made a deal" may be any; "made a statement" is one. */
const isWeak = (noun: EventNoun | null): boolean => noun?.weak === true && VERBS.get(noun.verb ?? '') !== 'saying';
