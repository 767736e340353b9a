import type { Article } from '../../../schemas/article.ts';
import type { GoldStory } from '../../../schemas/gold-events.ts';
import { EventsGold } from '../../../schemas/gold-events.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { type EventWord, type GoldSentence, goldSentences } from '../../eval/events/gold-sentence.ts';
import type { LineCount } from '../ndjson.ts';
import type { Shell } from '../shell.ts';
import { corpusArticles, mentionsOf } from './corpus-articles.ts';
import { goldAs, readGold } from './gold-file.ts';
import { placedWords, tellMissing } from './placed-words.ts';

/** A corpus with gold events: what can be scored of it, and the mentions of all its articles. */
export type EventsCorpus = {
  /** Those that gold tells of and that have an article. */
  readonly documents: readonly GoldStory[];
  /** Those with a word that is where gold says, without the other words. */
  readonly sentences: readonly GoldSentence[];
  readonly mentions: readonly Mention[];
  /** Publication dates by article, where known. */
  readonly published: ReadonlyMap<string, string>;
  /** Gold words that are left out. */
  readonly leftOut: number;
};

function wordsByArticle(sentences: readonly GoldSentence[]): Map<string, EventWord[]> {
  const byArticle = new Map<string, EventWord[]>();
  for (const { doc, words } of sentences) {
    const own = byArticle.get(doc);
    if (own === undefined) byArticle.set(doc, [...words]);
    else own.push(...words);
  }
  return byArticle;
}

/** Of each sentence the words that were found. */
const withWords = (sentences: readonly GoldSentence[], found: ReadonlySet<EventWord>): GoldSentence[] =>
  sentences
    .map((sentence) => ({ ...sentence, words: sentence.words.filter((word) => found.has(word)) }))
    .filter(({ words }) => words.length > 0);

/**
 * Reads a corpus with gold events, its articles one at a time. What cannot be scored is told and left out; gold that is not as
 * it should be fails the command.
 */
export async function eventsCorpus(corpus: string, count: LineCount, shell: Shell): Promise<EventsCorpus> {
  const gold = goldAs(await readGold(corpus), EventsGold);
  const sentences = goldSentences(gold);
  const waiting = wordsByArticle(sentences);
  const read = new Set<Article['id']>();
  const found = new Set<EventWord>();
  const mentions: Mention[] = [];
  const published = new Map<string, string>();
  let leftOut = 0;
  for await (const article of corpusArticles(corpus, count, shell)) {
    const told = waiting.get(article.id) ?? [];
    waiting.delete(article.id);
    read.add(article.id);
    if (article.published_at !== null) published.set(article.id, article.published_at);
    const placed = await placedWords(told, article, shell);
    leftOut += told.length - placed.length;
    for (const word of placed) found.add(word);
    for (const mention of await mentionsOf(article, count, shell)) mentions.push(mention);
  }
  leftOut += await tellMissing(waiting, shell);
  const documents = gold.documents.filter(({ id }) => read.has(id));
  return { documents, sentences: withWords(sentences, found), mentions, published, leftOut };
}
