import type { Mention } from '../../schemas/mention.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type Name, nameOf } from './names.ts';
import { conceptOfLemma, isLight } from './synonyms.ts';
import { rarity } from './word-form.ts';
import { countsOf, meaning, wordsOf } from './words.ts';

/** All that a pair of mentions is scored by, read once a mention. */
export type Features = {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly bounds: Bounds;
  /** The text itself gives the date. */
  readonly stated: boolean;
  /** Mentions of different realms are never one event: see `realmOf`. */
  readonly realm: string;
  readonly statement: boolean;
  readonly lemma: string;
  readonly concept: string;
  readonly light: boolean;
  readonly names: readonly Name[];
  /** Who says it; only in statements. */
  readonly speaker: Name | null;
  /** Rarity in points of everybody named. */
  readonly nameTokens: ReadonlyMap<string, number>;
  readonly places: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, string>;
  /** Content words and their rarity in points. */
  readonly words: ReadonlyMap<string, number>;
  readonly wordsWeight: number;
  /** Runs of four words of the quote. */
  readonly runs: ReadonlySet<string>;
};

const RUN_LENGTH = 4;

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
 * What two mentions must have in common to be compared at all. A statement is no other event; what lasted throughout a span is one only
 * with the same deed from the same day on. Being alike in this is transitive, so no chain of merges can get around it.
 */
const realmOf = (mention: Mention): string => {
  const kind = mention.kind === 'statement' ? 'statement' : 'event';
  const { date } = mention;
  const span = date?.extent === 'throughout' ? `${conceptOfLemma(mention.trigger.lemma)} ${date.start ?? ''}` : '';
  return `${kind}|${STORY[mention.status]}|${span}`;
};

/** The quote without its time expression, whose digits are no count and whose month is no content. */
const undatedQuote = ({ quote, start, expression }: Mention): string => {
  if (expression === null) return quote;
  const from = expression.start - start;
  const to = expression.end - start;
  return from < 0 || to > quote.length ? quote : `${quote.slice(0, from)} ${quote.slice(to)}`;
};

/** Years are dates, and dates are compared by their bounds. */
const YEAR = /^(?:19|20)\d\d$/;

const weigh = (tokens: Iterable<string>): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const token of tokens) {
    const weight = YEAR.test(token) ? 0 : rarity(token);
    if (weight > 0) weights.set(token, weight);
  }
  return weights;
};

const runsOf = (words: readonly string[]): Set<string> => {
  const runs = new Set<string>();
  for (let i = 0; i + RUN_LENGTH <= words.length; i++) runs.add(words.slice(i, i + RUN_LENGTH).join(' '));
  return runs;
};

const speakerOf = (mention: Mention, names: readonly Name[]): Name | null =>
  mention.kind === 'statement' ? (names[0] ?? null) : null;

/** The speaker is weighed by itself, and so is the trigger: neither is content. */
const contentOf = (mention: Mention, words: readonly string[], names: readonly Name[]): Map<string, number> => {
  const tokens = [...words, ...wordsOf(mention.title)].map(meaning).concat(names.flatMap((name) => name.tokens));
  const content = weigh(tokens);
  content.delete(conceptOfLemma(mention.trigger.lemma));
  for (const token of speakerOf(mention, names)?.tokens ?? []) content.delete(token);
  return content;
};

export const featuresOf = (mention: Mention): Features => {
  const names = mention.participants.map(nameOf);
  const words = wordsOf(undatedQuote(mention));
  const content = contentOf(mention, words, names);
  return {
    article: mention.article_id,
    start: mention.start,
    end: mention.end,
    bounds: boundsOf(mention.date),
    stated: mention.date?.basis === 'stated',
    realm: realmOf(mention),
    statement: mention.kind === 'statement',
    lemma: mention.trigger.lemma.toLowerCase(),
    concept: conceptOfLemma(mention.trigger.lemma),
    light: isLight(mention.trigger.lemma),
    names,
    speaker: speakerOf(mention, names),
    nameTokens: weigh(names.flatMap((name) => name.tokens)),
    places: new Set(mention.places.map((place) => nameOf(place).tokens.join(' '))),
    counts: countsOf(words),
    words: content,
    wordsWeight: [...content.values()].reduce((sum, weight) => sum + weight, 0),
    runs: runsOf(words),
  };
};
