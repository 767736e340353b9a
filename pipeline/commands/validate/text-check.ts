import { createHash } from 'node:crypto';
import type { Mention } from '../../../schemas/mention.ts';
import type { ArticleFacts } from './columns.ts';
import { type Finding, TIMELINE, type Watcher } from './finding.ts';
import { shortDigest } from './short-digest.ts';

/** The text of an article as somebody else has it, and where from. */
export type ArticleText = { readonly id: string; readonly text: string; readonly from: string };

/** Something that a timeline says stands at a place of an article's text: of what is said only a digest is held. */
type Saying = { readonly line: number; readonly start: number; readonly end: number; readonly digest: string };
type Said = { readonly quotes: Saying[]; readonly expressions: Saying[] };

const CHECKS: readonly { readonly check: string; readonly of: keyof Said; readonly what: string }[] = [
  { check: 'quote-slice', of: 'quotes', what: 'the quote of a mention' },
  { check: 'expression-slice', of: 'expressions', what: 'the text of an expression' },
];

/**
 * What a timeline says of the texts of its articles, to be held against them one by one: every quote and expression is its slice of the
 * text, and the text is the one whose digest the article has.
 */
export class Sayings {
  readonly #byArticle = new Map<string, Said>();
  readonly #articles: ReadonlyMap<string, ArticleFacts>;
  readonly #checked = new Set<string>();
  readonly #others = new Map<string, string>();

  constructor(articles: ReadonlyMap<string, ArticleFacts>) {
    this.#articles = articles;
  }

  /** Notes what passes. */
  watcher(): Watcher {
    return {
      mention: ({ line, mention }) => {
        this.#note(line, mention);
        return [];
      },
    };
  }

  #note(line: number, { article_id, start, end, quote, expression }: Mention): void {
    const said = this.#byArticle.get(article_id) ?? { quotes: [], expressions: [] };
    this.#byArticle.set(article_id, said);
    said.quotes.push({ line, start, end, digest: shortDigest(quote) });
    if (expression !== null)
      said.expressions.push({
        line,
        start: expression.start,
        end: expression.end,
        digest: shortDigest(expression.text),
      });
  }

  /** Holds one text against what was said of it. One of an id may come in several versions: the timeline has one of them. */
  *check({ id, text, from }: ArticleText): Generator<Finding> {
    const article = this.#articles.get(id);
    if (article === undefined || this.#checked.has(id)) return;
    if (createHash('sha256').update(text).digest('hex') !== article.sha256) {
      this.#others.set(id, from);
      return;
    }
    this.#checked.add(id);
    for (const { check, of, what } of CHECKS)
      for (const { line, start, end, digest } of this.#byArticle.get(id)?.[of] ?? [])
        if (shortDigest(text.slice(start, end)) !== digest)
          yield { file: TIMELINE, line, check, message: `${what} is not what stands in ${id} from ${start} to ${end}` };
  }

  /** Articles of which only other texts came. */
  *end(): Generator<Finding> {
    for (const [id, from] of this.#others)
      if (!this.#checked.has(id))
        yield {
          file: TIMELINE,
          line: this.#articles.get(id)?.line ?? null,
          check: 'text-sha256',
          message: `the text of ${id} in ${from} is another than was read: its digest differs`,
        };
  }

  /** How many articles were held against their text, of how many. */
  counts(): { readonly checked: number; readonly articles: number } {
    return { checked: this.#checked.size, articles: this.#articles.size };
  }
}
