import { FLAG } from '../table/flags.ts';
import type { MentionTable } from '../table/mention-table.ts';

/** Keys of a mention that are made of its own words: the rarest. */
const CONTENT_KEYS = 6;
/** Rarity below which a word is no key: what only shares such words is in every other article. */
const KEY_RARITY = 2.5;
/** Keys that are runs of its words: a copy is found whatever its deed is called. */
const RUN_KEYS = 2;

const mixed = (a: number, b: number): number => Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) | 0;

/** The rarest tokens of a list; ties by digest, so that the choice hangs on the words alone. */
const rarest = ({ vocabulary }: MentionTable, tokens: Int32Array): number[] =>
  [...tokens]
    .filter((token) => vocabulary.weightOf(token) >= KEY_RARITY)
    .sort((a, b) => vocabulary.weightOf(b) - vocabulary.weightOf(a) || vocabulary.digestOf(a) - vocabulary.digestOf(b))
    .slice(0, CONTENT_KEYS);

/**
 * What two mentions must share, two keys at least, to be compared: a deed (of a statement: its speaker) in one story, or with one of its
 * rarest words, or a run of words. Keys are digests of the words themselves: which mentions meet never hangs on what else is in the batch.
 */
export const blockingKeys = (table: MentionTable, mention: number): number[] => {
  const { vocabulary, articles, content, runs } = table;
  const head = table.doerHead[mention] ?? -1;
  const isSaid = table.is(mention, FLAG.statement) && head !== -1;
  const topics = isSaid ? [head] : [...table.families.list(mention)];
  const realm = vocabulary.digestOf(table.alleged[mention] ?? 0);
  const starts = topics.map((topic) => mixed(realm, vocabulary.digestOf(topic)));
  const story = articles.storyKeys.list(table.article[mention] ?? 0);
  const words = new Set([...story, ...rarest(table, content.list(mention))]);
  const copies = [...runs.list(mention).subarray(0, RUN_KEYS)].map((run) => mixed(realm, run));
  const told = starts.flatMap((start) => [...words].map((word) => mixed(start, vocabulary.digestOf(word))));
  return [...told, ...copies];
};
