import type { EventNoun } from '../lexicon/event-nouns.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isModifier } from './noun-phrase.ts';
import type { Segment } from './verb-segment.ts';
import { hasWord, type Word } from './words.ts';

/** Verbs whose event is told by the noun after them; with "occur" and "take place" it is the noun before. */
const NOUN_BEFORE: ReadonlySet<string> = new Set('occur happen take arise ensue transpire'.split(' '));

/** "a number of attacks": a noun that counts the event behind it. */
const counts = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'of' && hasWord(words, { from: at + 2, to: at + 5 }, ({ form }) => form.eventNoun !== null);

function isEvent(words: readonly Word[], at: number, { to, group }: Segment): boolean {
  const word = words[at];
  if (!word?.form.eventNoun || !word.isWord || word.inName || word.inTime) return false;
  return (at + 1 === group.from || at + 1 === to || !isModifier(words, at)) && !counts(words, at);
}

/** The noun that tells the event of a light verb: "held TALKS", "NEGOTIATIONS have taken place". */
export function lightNoun(words: readonly Word[], segment: Segment): number | null {
  const { from, to, group } = segment;
  const exists = group.lemma === 'be' && words[group.from - 1]?.lower === 'there';
  if (group.class !== 'light' && !exists) return null;
  const placed = NOUN_BEFORE.has(group.lemma) && (group.lemma !== 'take' || words[group.to]?.lower === 'place');
  if (placed || group.passive) {
    for (let at = from; at < group.from; at++) if (isEvent(words, at, segment)) return at;
    return null;
  }
  const needsStrong = group.lemma !== 'hold' && group.lemma !== 'conduct' && !exists;
  for (let at = group.to; at < Math.min(to, group.to + 7); at++) {
    if (words[at]?.form.isPreposition && words[at]?.lower !== 'of') return null;
    if (isEvent(words, at, segment)) return needsStrong && isWeak(words[at]?.form.eventNoun ?? null) ? null : at;
  }
  return null;
}

/** "made a deal" may be any; "made a statement" is one. */
const isWeak = (noun: EventNoun | null): boolean =>
  noun !== null && noun.strength !== 'strong' && VERBS.get(noun.verb ?? '') !== 'saying';
