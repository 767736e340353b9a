import { GUESSES } from '../../../schemas/choice.ts';
import type { Mention, Status } from '../../../schemas/mention.ts';
import { type Name, nameOf } from '../words/names.ts';
import { conceptOf, particleIn } from '../words/synonyms.ts';
import { countsOf, meaning, wordsOf } from '../words/words.ts';

/** What the words of one mention say, as tokens. */
export type MentionFacts = {
  readonly concept: string;
  readonly names: readonly Name[];
  /** Content of the clause: its words, title and names, without the trigger and, in a statement, without the speaker. */
  readonly content: readonly string[];
  /** Every word of the quote, as meanings. */
  readonly words: readonly string[];
  readonly places: readonly string[];
  /** "unit=number" of what is counted: "round=4". */
  readonly counts: ReadonlyMap<string, string>;
  readonly numbers: readonly string[];
  /** Runs of four words, as 32-bit digests. */
  readonly runs: readonly number[];
};

/** The quote without its time expression, whose digits are no count and whose month is no content. */
export const undatedQuote = ({ quote, start, expression }: Mention): string => {
  if (expression === null) return quote;
  const from = expression.start - start;
  const to = expression.end - start;
  return from < 0 || to > quote.length ? quote : `${quote.slice(0, from)} ${quote.slice(to)}`;
};

const RUN_LENGTH = 4;

/** 32-bit FNV-1a over code units, as a signed number. Source: draft-eastlake-fnv. */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
};

const runsOf = (words: readonly string[]): number[] => {
  const runs: number[] = [];
  for (let i = 0; i + RUN_LENGTH <= words.length; i++) runs.push(fnv1a(words.slice(i, i + RUN_LENGTH).join(' ')));
  return runs;
};

const NUMBER = /^\d{1,9}$/;
const YEAR = /^(?:19|20)\d\d$/;

export const factsOf = (mention: Mention): MentionFacts => {
  const raw = wordsOf(undatedQuote(mention));
  const words = raw.map(meaning);
  const names = mention.participants.map(nameOf);
  const { trigger, quote, start } = mention;
  const concept = conceptOf(trigger.lemma, particleIn(quote.slice(trigger.end - start)));
  const left = new Set([concept, ...(mention.kind === 'statement' ? (names[0]?.tokens ?? []) : [])]);
  // Most titles are cut from the quote.
  const titled = quote.includes(mention.title) ? [] : wordsOf(mention.title).map(meaning);
  const all = [...words, ...titled, ...names.flatMap(({ tokens }) => tokens)];
  return {
    concept,
    names,
    content: all.filter((token) => !left.has(token)),
    words,
    places: mention.places.map((place) => nameOf(place).tokens.join(' ')),
    counts: countsOf(raw),
    numbers: raw.map((word) => word.replaceAll(',', '')).filter((word) => NUMBER.test(word) && !YEAR.test(word)),
    runs: runsOf(raw),
  };
};

/** What came true, may come true and is under way is one story; a denial, a mere possibility and a habit are others. */
const STORY = {
  occurred: 'fact',
  ongoing: 'fact',
  planned: 'fact',
  denied: 'denied',
  hypothetical: 'hypothetical',
  recurring: 'recurring',
} as const;

/**
 * What two mentions must have in common to be one event. A statement is no other event; what lasted throughout a stated span is one only
 * with the same deed from the same day on. Being alike in this is transitive, so no chain of merges can get around it.
 */
export const realmOf = ({ kind, date, rule }: Mention, status: Status, concept: string): string => {
  const span = date?.extent === 'throughout' && !GUESSES.has(rule) ? `${concept} ${date.start ?? ''}` : '';
  return `${kind === 'statement' ? 'statement' : 'event'}|${STORY[status]}|${span}`;
};
