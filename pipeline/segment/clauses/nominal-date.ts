import { overlaps, type Span } from '../../span.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { isModifier, prepositionBefore } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Sentence, Word } from './words.ts';

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at of since during from over before after until by for'.split(' '),
);

/** Saying it does it: "announced the merger in May" was said in May. */
const PERFORMATIVE: ReadonlySet<string> = new Set('announce declare order pledge promise propose'.split(' '));

/** Word indices of a noun and of its phrase. */
type Phrase = { readonly at: number; readonly from: number; readonly to: number; readonly noun: EventNoun };

/** A date before the noun is the noun's; one behind it is where no verb has a better claim. */
export function isDated({ words, times }: Sentence, phrase: Phrase, verb: VerbGroup | null): boolean {
  if (times.length === 0) return false;
  const noun = words[phrase.at];
  const span = spanOf(words, phrase.from, phrase.to);
  if (!noun || !span) return false;
  const inside = times.filter((time) => overlaps(time, span));
  if (inside.length === 0) return false;
  if (inside.some((time) => time.end <= noun.start)) return true;
  if (phrase.noun.strength !== 'strong') return false;
  const after = inside.find((time) => time.start >= noun.end);
  if (!after) return false;
  const firstTimeWord = words.findIndex((w) => w.start >= after.start);
  const between = words.slice(phrase.at + 1, firstTimeWord);
  if (between.some((_, i) => isEvent(words, phrase.at + 1 + i))) return false;
  const adjacent = between.length <= 1 && between.every((w) => TIME_PREPOSITIONS.has(w.lower));
  if (verb !== null && PERFORMATIVE.has(verb.lemma)) return false;
  // "ended a three-week strike on Sunday": the day of its end is not the day of the strike
  if (verb?.class === 'aspect' && verb.to <= phrase.at) return false;
  const reporting = verb === null || verb.class === 'saying' || verb.class === 'denial' || verb.class === 'cognition';
  // "announced the cuts on Wednesday" was said then, "confirmed talks in the past weeks" was not
  return reporting ? verb === null || words[firstTimeWord - 1]?.lower !== 'on' : adjacent;
}

/** "talks [through mediation] in the past weeks": what stands with an event has no date of its own. */
const ACCOMPANIES: ReadonlySet<string> = new Set('through via under with amid'.split(' '));

const isEvent = (words: readonly Word[], at: number): boolean =>
  (words[at]?.form.eventNoun ?? null) !== null &&
  !isModifier(words, at) &&
  !ACCOMPANIES.has(prepositionBefore(words, at));

const spanOf = (words: readonly Word[], from: number, to: number): Span | null => {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
};
