import type { Mention } from '../../schemas/mention.ts';
import type { MentionSource } from '../dedupe/mention-source.ts';
import { byPlace } from '../dedupe/order.ts';
import type { ReadArticle } from '../memory/memory.ts';

/** The mentions of articles in their total order, read when they are first asked for. */
export class KnownMentions implements MentionSource {
  readonly length: number;
  readonly #articles: readonly ReadArticle[];
  /** First mention of each article, and the end. */
  readonly #firsts: Int32Array;
  readonly #read = new Map<number, readonly Mention[]>();

  /** Articles in the order of their ids, each with a mention at least. */
  constructor(articles: readonly ReadArticle[]) {
    this.#articles = articles;
    this.#firsts = new Int32Array(articles.length + 1);
    for (const [i, { mentions }] of articles.entries()) this.#firsts[i + 1] = (this.#firsts[i] ?? 0) + mentions;
    this.length = this.#firsts[articles.length] ?? 0;
  }

  /** All mentions of the nth article. */
  of(article: number): readonly Mention[] {
    const known = this.#read.get(article);
    if (known !== undefined) return known;
    const mentions = this.#articles[article]?.unpacked().sort(byPlace) ?? [];
    this.#read.set(article, mentions);
    return mentions;
  }

  /** From the first mention of an article up to the first of the next. */
  rangeOf(article: number): readonly [first: number, end: number] {
    return [this.#firsts[article] ?? 0, this.#firsts[article + 1] ?? 0];
  }

  at = (index: number): Mention => {
    const article = this.#articleOf(index);
    const mention = this.of(article)[index - (this.#firsts[article] ?? 0)];
    if (mention === undefined) throw new RangeError(`no mention ${index} of ${this.length}`);
    return mention;
  };

  #articleOf(index: number): number {
    let low = 0;
    let high = this.#articles.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#firsts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low;
  }
}
