import { compareText } from '../../../schemas/event-order.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { independentSources } from '../sources/copies.ts';
import { type Sketch, sketcher } from '../sources/sketch.ts';
import { dayNumber } from './day-window.ts';
import { IntLists, sharedWeight } from './int-lists.ts';
import type { MentionFacts } from './mention-facts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that stand for the story of an article: enough for two articles of one story to share some, few enough to compare fast. */
const PROFILE = 60;
/** The rarest of them, by which articles of one story meet. */
const STORY_KEYS = 8;

const DAY = /^\d{4}-\d\d-\d\d/;

/** The article's own day: as given, else as any of its mentions was reckoned from it. Null where nobody knows. */
const publishedDayOf = (mentions: readonly Mention[], given: string | undefined): number | null => {
  const told = given === undefined ? [] : [given];
  const anchored = mentions.flatMap(({ anchor: { kind, date } }) => (kind === 'publication' && date ? [date] : []));
  const days = (told.length > 0 ? told : anchored).flatMap((date) => DAY.exec(date) ?? []).map(dayNumber);
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b));
};

const sketchOf = (facts: readonly MentionFacts[]): Sketch => {
  const { add, sketch } = sketcher();
  for (const { words } of facts) add(words);
  return sketch();
};

const NO_SKETCH: Sketch = { level: 0, hashes: new Uint32Array(0) };
export const ARTICLE_LISTS = ['words', 'profile', 'storyKeys'] as const;

/** What is known of the articles, in columns. What an article tells of as a whole is made of its mentions, so nothing else need be kept. */
export class ArticleTable {
  readonly ids: string[] = [];
  /** Every word of an article. */
  readonly words = new IntLists();
  /** The words that tell most of its story: often in it and rare elsewhere. */
  readonly profile = new IntLists();
  /** The first few of these. */
  readonly storyKeys = new IntLists();
  readonly #vocabulary: Vocabulary;
  readonly #published: ReadonlyMap<string, string>;
  /** Days of publication. */
  readonly days: (number | null)[] = [];
  readonly sketches: Sketch[] = [];
  readonly weights: number[] = [];
  #sources: Int32Array | null = null;
  /** Squared rarities by token: what a shared word adds to the likeness of two stories. */
  #squares = new Float32Array(0);

  constructor(vocabulary: Vocabulary, published: ReadonlyMap<string, string>) {
    this.#vocabulary = vocabulary;
    this.#published = published;
  }

  get length(): number {
    return this.ids.length;
  }

  /** Whether the day of publication of any article is unknown. */
  get someUndated(): boolean {
    return this.days.includes(null);
  }

  publishedDay(article: number): number | null {
    return this.days[article] ?? null;
  }

  /** Adds an article by its mentions, in order. Returns its number. */
  add(mentions: readonly Mention[], facts: readonly MentionFacts[]): number {
    const id = mentions[0]?.article_id ?? '';
    const counts = this.#countWords(mentions, facts);
    const told = [...counts].map(([token, count]) => ({
      token,
      text: this.#vocabulary.textOf(token),
      points: Math.log1p(count) * this.#weightOf(token),
    }));
    const ranked = told
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || compareText(a.text, b.text));
    const profile = ranked.slice(0, PROFILE).map(({ token }) => token);
    this.sketches.push(sketchOf(facts));
    this.words.push([...counts.keys()]);
    this.profile.push(profile);
    this.storyKeys.push(profile.slice(0, STORY_KEYS));
    this.weights.push(Math.sqrt(profile.reduce((sum, token) => sum + Math.round(this.#weightOf(token) ** 2), 0)));
    this.days.push(publishedDayOf(mentions, this.#published.get(id)));
    return this.ids.push(id) - 1;
  }

  /** Adds an article of another table of the same vocabulary. Returns its number here. */
  take(other: ArticleTable, article: number): number {
    for (const name of ARTICLE_LISTS) this[name].take(other[name], article, article + 1);
    this.sketches.push(other.sketches[article] ?? NO_SKETCH);
    this.weights.push(other.weights[article] ?? 0);
    this.days.push(other.days[article] ?? null);
    return this.ids.push(other.ids[article] ?? '') - 1;
  }

  /** For each article the one that stands for it and all its copies: the first of them. */
  sources(): Int32Array {
    this.#sources ??= independentSources(this.sketches);
    return this.#sources;
  }

  /** Takes the answer of `sources` from where it was kept. */
  knowSources(sources: Int32Array): void {
    this.#sources = sources;
  }

  /** How alike the stories of two articles are, 0 to 1: the cosine of their profiles. */
  likeness(a: number, b: number): number {
    if (a === b) return 1;
    const norm = (this.weights[a] ?? 0) * (this.weights[b] ?? 0);
    return norm === 0 ? 0 : sharedWeight(this.profile, a, this.profile, b, this.#squared()) / norm;
  }

  /** Share of a list's rarity that stands somewhere in the article, 0 to 1; null where the list is empty. */
  covered(lists: IntLists, index: number, weight: number, article: number): number | null {
    return weight === 0 ? null : sharedWeight(lists, index, this.words, article, this.#vocabulary.weights) / weight;
  }

  /** Clauses may overlap, so a word counts once a clause and a clause once. */
  #countWords(mentions: readonly Mention[], facts: readonly MentionFacts[]): Map<number, number> {
    const counts = new Map<number, number>();
    const seen = new Set<string>();
    for (const [k, { quote }] of mentions.entries()) {
      if (seen.has(quote)) continue;
      seen.add(quote);
      for (const word of new Set(facts[k]?.words)) {
        const token = this.#vocabulary.idOf(word);
        counts.set(token, (counts.get(token) ?? 0) + 1);
      }
    }
    return counts;
  }

  #weightOf(token: number): number {
    return this.#vocabulary.weightOf(token);
  }

  #squared(): Float32Array {
    const { weights } = this.#vocabulary;
    if (this.#squares.length !== weights.length) this.#squares = weights.map((weight) => Math.round(weight * weight));
    return this.#squares;
  }
}
