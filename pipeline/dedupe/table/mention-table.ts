import type { Mention } from '../../../schemas/mention.ts';
import { eventId, halvesOf } from '../event/event-id.ts';
import { speechLinks } from '../speech.ts';
import type { Name } from '../words/names.ts';
import { deedFamilies } from '../words/related-deeds.ts';
import { isLight } from '../words/synonyms.ts';
import { isCountry } from '../words/words.ts';
import { ArticleTable } from './article-table.ts';
import { awaitsDate, daysOf, happened, isSaid, toleratedDays } from './day-window.ts';
import { FLAG } from './flags.ts';
import { IntLists } from './int-lists.ts';
import { factsOf, type MentionFacts, realmOf } from './mention-facts.ts';
import { Vocabulary } from './vocabulary.ts';

/** Publication dates by article, and whether dates are to be read at all. */
export type Reading = { readonly published: ReadonlyMap<string, string>; readonly dates: boolean };

/**
 * All that pairs of mentions are compared by, in columns: index i is mention i in the total order. A million mentions are some hundred
 * megabytes so, where an object each would be gigabytes. Articles are added in their order, or taken over from an earlier table.
 */
export class MentionTable {
  readonly length: number;
  readonly vocabulary: Vocabulary;
  readonly articles: ArticleTable;
  readonly article: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The id that an event has if this mention names it, in two halves: see `event-id.ts`. */
  readonly idHigh: Int32Array;
  readonly idLow: Int32Array;
  readonly flags: Uint8Array;
  readonly realm: Int32Array;
  /** The realm as it would be if nothing were denied: a denial meets what it denies. */
  readonly alleged: Int32Array;
  readonly concept: Int32Array;
  /** The deeds that one event may be told by; see `related-deeds.ts`. */
  readonly families = new IntLists();
  readonly lemma: Int32Array;
  /** Days that the mention gives; see `day-window.ts`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days that another report of the same event may give. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** Last word of the name of who does it, and all its words. */
  readonly doerHead: Int32Array;
  readonly doer = new IntLists();
  readonly names = new IntLists();
  /** Names of everybody else. */
  readonly others = new IntLists();
  readonly content = new IntLists();
  readonly places = new IntLists();
  readonly counted = new IntLists();
  readonly counts = new IntLists();
  readonly numbers = new IntLists();
  readonly runs = new IntLists();
  /** What two mentions must share to be compared at all; see `keys.ts`. */
  readonly keys = new IntLists();
  /** Sums of the rarity of the doer, of all names and of content. */
  readonly doerWeight: Float32Array;
  readonly namesWeight: Float32Array;
  readonly contentWeight: Float32Array;
  /** Logarithm of how often the article of a mention tells of its deed: with many such clauses, no two of them need be one event. */
  readonly ambiguity: Float32Array;
  /** Pairs of statements of one article that are one speech. */
  readonly speeches: (readonly [number, number])[] = [];

  readonly #dates: boolean;
  #filled = 0;

  /** A table for so many mentions, none of which is there yet. */
  constructor(length: number, { published, dates }: Reading, vocabulary = new Vocabulary()) {
    this.#dates = dates;
    this.length = length;
    this.vocabulary = vocabulary;
    this.articles = new ArticleTable(this.vocabulary, published);
    const column = (): Int32Array => new Int32Array(length);
    this.article = column();
    this.start = column();
    this.end = column();
    this.idHigh = column();
    this.idLow = column();
    this.realm = column();
    this.alleged = column();
    this.concept = column();
    this.lemma = column();
    this.first = column();
    this.last = column();
    this.from = column();
    this.until = column();
    this.doerHead = column();
    this.flags = new Uint8Array(length);
    this.ambiguity = new Float32Array(length);
    this.doerWeight = new Float32Array(length);
    this.namesWeight = new Float32Array(length);
    this.contentWeight = new Float32Array(length);
  }

  /** Whether a place's token names a country. */
  isCountry(place: number): boolean {
    return isCountry(this.vocabulary.textOf(place));
  }

  is(index: number, flag: number): boolean {
    return ((this.flags[index] ?? 0) & flag) !== 0;
  }

  /**
   * Adds the next article by its mentions, in order: its day of publication, told by any of them, bounds them all. Their keys are the
   * caller's to add. Returns the index of the first.
   */
  add(mentions: readonly Mention[]): number {
    const from = this.#filled;
    this.#filled += mentions.length;
    const facts = mentions.map(factsOf);
    const article = this.articles.add(mentions, facts);
    for (const [k, mention] of mentions.entries()) {
      const fact = facts[k];
      if (fact === undefined) continue;
      const index = from + k;
      this.article[index] = article;
      const told = this.#dates ? mention : { ...mention, date: null };
      this.#addPlace(index, mention);
      this.#addDays(index, told, this.#dates ? this.articles.publishedDay(article) : null);
      this.#addWords(index, told, fact);
    }
    const told = new Map<string, number>();
    for (const { concept } of facts) told.set(concept, (told.get(concept) ?? 0) + 1);
    for (const [k, { concept }] of facts.entries()) this.ambiguity[from + k] = Math.log(told.get(concept) ?? 1);
    const speakers = mentions.map(({ kind }, k) => (kind === 'statement' ? (facts[k]?.names[0] ?? null) : null));
    for (const [a, b] of speechLinks(mentions, speakers)) this.speeches.push([from + a, from + b]);
    return from;
  }

  /** Takes the next article over from a table of the same vocabulary, where its mentions are those from `first` up to `end`. */
  take(other: MentionTable, article: number, [first, end]: readonly [number, number]): void {
    const from = this.#filled;
    this.#filled += end - first;
    this.article.fill(this.articles.take(other.articles, article), from, this.#filled);
    for (const name of COLUMNS) this[name].set(other[name].subarray(first, end), from);
    for (const name of LISTS) this[name].take(other[name], first, end);
  }

  #addPlace(index: number, mention: Mention): void {
    this.start[index] = mention.start;
    this.end[index] = mention.end;
    const [high, low] = halvesOf(eventId(mention, 0));
    this.idHigh[index] = high;
    this.idLow[index] = low;
    this.flags[index] =
      (mention.kind === 'statement' ? FLAG.statement : 0) |
      (isLight(mention.trigger.lemma) ? FLAG.light : 0) |
      (awaitsDate(mention) ? 0 : FLAG.dated) |
      (happened(mention) ? FLAG.happened : 0);
  }

  #addDays(index: number, mention: Mention, published: number | null): void {
    const days = daysOf(mention, published);
    const tolerated = toleratedDays(mention, days);
    this.first[index] = days.first;
    this.last[index] = days.last;
    this.from[index] = tolerated.first;
    this.until[index] = tolerated.last;
    if (isSaid(mention)) this.flags[index] = (this.flags[index] ?? 0) | FLAG.said;
  }

  #addWords(index: number, mention: Mention, facts: MentionFacts): void {
    const id = (token: string): number => this.vocabulary.idOf(token);
    const { status } = mention;
    this.realm[index] = id(`realm ${realmOf(mention, status, facts.concept)}`);
    this.alleged[index] = id(`realm ${realmOf(mention, status === 'denied' ? 'occurred' : status, facts.concept)}`);
    this.concept[index] = id(facts.concept);
    this.families.push(deedFamilies(facts.concept).map(id));
    this.lemma[index] = id(mention.trigger.lemma.toLowerCase());
    const [doer] = facts.names;
    this.doerHead[index] = doer === undefined ? -1 : id(doer.head);
    this.doer.push(telling(doer === undefined ? [] : [doer], id));
    this.names.push(telling(facts.names, id));
    this.others.push(telling(facts.names.slice(1), id));
    this.content.push(facts.content.map(id).filter((token) => this.vocabulary.weightOf(token) > 0));
    this.places.push(facts.places.map(id));
    this.counted.push([...facts.counts.keys()].map(id));
    this.counts.push([...facts.counts].map(([unit, count]) => id(`${unit}=${count}`)));
    this.numbers.push(facts.numbers.map(id));
    this.runs.push(facts.runs);
    this.doerWeight[index] = this.#weight(this.doer.list(index));
    this.namesWeight[index] = this.#weight(this.names.list(index));
    this.contentWeight[index] = this.#weight(this.content.list(index));
  }

  #weight(tokens: Int32Array): number {
    return tokens.reduce((sum, token) => sum + this.vocabulary.weightOf(token), 0);
  }
}

/** The columns that an article's mentions bring along when they are taken over: all but the article's number. */
export const COLUMNS = [
  ...([
    'start',
    'end',
    'idHigh',
    'idLow',
    'flags',
    'realm',
    'alleged',
    'concept',
    'lemma',
    'first',
    'last',
    'from',
    'until',
  ] as const),
  ...(['doerHead', 'doerWeight', 'namesWeight', 'contentWeight', 'ambiguity'] as const),
] as const;
export const LISTS = [
  ...(['families', 'doer', 'names', 'others', 'content', 'places', 'counted', 'counts', 'numbers', 'runs'] as const),
  'keys',
] as const;

const telling = (names: readonly Name[], id: (token: string) => number): number[] =>
  names.flatMap(({ tokens }) => tokens.map(id));
