import type { DateValue } from '../../schemas/date-value.ts';
import type { Mention } from '../../schemas/mention.ts';
import { Clusters } from './clusters.ts';
import type { Articles } from './event/event.ts';
import { decideDate } from './event/event-date.ts';
import { joinFitting } from './linkage.ts';
import type { MentionSource } from './mention-source.ts';
import { bestFirst, type Disagreement, type Linked } from './pairs/pair-list.ts';
import { borrowed, Lenders, undecided } from './settle.ts';
import { FLAG } from './table/flags.ts';
import type { MentionTable } from './table/mention-table.ts';

type Settling = { readonly date: DateValue; readonly mentions: ReadonlyMap<number, Mention> };

/** Whether a mention is asked for. With one, all that it is linked to must be. */
type Asked = (mention: number) => boolean;

/** Mentions that are one event, each with what it takes from the others; those that are in none. By index of the sorted source. */
export class Merger {
  readonly #source: MentionSource;
  readonly #table: MentionTable;
  readonly #clusters: Clusters;
  readonly #lenders: Lenders;
  readonly #isAsked: Asked;
  readonly articles: Articles;
  readonly disagreements: readonly Disagreement[];

  constructor({ table, pairs, disagreements }: Linked, source: MentionSource, isAsked: Asked = () => true) {
    this.#source = source;
    this.#table = table;
    this.#isAsked = isAsked;
    this.#clusters = new Clusters(table);
    for (const [a, b] of table.speeches) if (isAsked(a)) this.#clusters.join(a, b);
    const ranked = bestFirst(pairs, (pair) => isAsked(pairs.a[pair] ?? 0));
    joinFitting(table, this.#clusters, ranked);
    this.disagreements = disagreements.filter(({ a }) => isAsked(a));
    this.#lenders = new Lenders(table, this.#clusters, ranked);
    const { articles } = table;
    const sources = articles.sources();
    const numbers = new Map(articles.ids.map((id, article) => [id, article]));
    this.articles = {
      sourceOf: (id) => articles.ids[sources[numbers.get(id) ?? -1] ?? -1] ?? id,
      publishedOf: (id) => articles.publishedDay(numbers.get(id) ?? -1),
    };
  }

  /** Members of each cluster, in order; clusters in the order of their roots, which are their first members. */
  *groups(): Generator<readonly number[]> {
    const { length } = this.#table;
    const next = new Int32Array(length).fill(-1);
    const last = Int32Array.from({ length }, (_, i) => i);
    for (let i = 0; i < length; i++) {
      const root = this.#clusters.root(i);
      if (root === i) continue;
      next[last[root] ?? root] = i;
      last[root] = i;
    }
    for (let root = 0; root < length; root++)
      if (this.#isAsked(root) && this.#clusters.root(root) === root) yield [...chain(root, next)];
  }

  root(index: number): number {
    return this.#clusters.root(index);
  }

  /** The mentions of a cluster: those of its event, and by their index those that nothing dates. */
  settle(group: readonly number[]): { members: Mention[]; unresolved: Map<number, Mention> } {
    const dated = group.filter((i) => this.#table.is(i, FLAG.dated));
    const mentions = new Map(group.map((i) => [i, this.#source.at(i)]));
    const decision = decideDate(
      dated.flatMap((i) => mentions.get(i) ?? []),
      this.articles.sourceOf,
    );
    const members: Mention[] = [];
    const unresolved = new Map<number, Mention>();
    for (const [i, mention] of mentions) {
      const settled = decision === null ? mention : this.#settled(i, mention, { date: decision.date, mentions });
      if (settled.date === null) unresolved.set(i, settled);
      else members.push(settled);
    }
    return { members, unresolved };
  }

  /** A mention that nothing dates, with the reason. */
  unresolvedAt(index: number): Mention {
    const rivals = this.#lenders.rivalsOf(index);
    const mention = this.#source.at(index);
    return rivals > 0 ? undecided(mention, rivals + 1) : mention;
  }

  #settled(index: number, mention: Mention, event: Settling): Mention {
    if (this.#table.is(index, FLAG.dated) || !this.#table.is(index, FLAG.happened)) return mention;
    if (this.#lenders.rivalsOf(index) > 0) return this.unresolvedAt(index);
    const lender = this.#lenders.lenderOf(index) ?? this.#neighbours(index, event);
    const lending = lender === null ? undefined : event.mentions.get(lender);
    return lending === undefined ? mention : borrowed(mention, event.date, lending);
  }

  /** The lender of another mention of the same article and event: an article that clearly tells of it once tells of it again. */
  #neighbours(index: number, { mentions }: Settling): number | null {
    const { article } = this.#table;
    const own = [...mentions.keys()].filter((other) => article[other] === article[index]);
    const dated = own.find((other) => this.#table.is(other, FLAG.dated));
    return dated ?? own.map((other) => this.#lenders.lenderOf(other)).find((lender) => lender !== null) ?? null;
  }
}

function* chain(first: number, next: Int32Array): Generator<number> {
  for (let i = first; i !== -1; i = next[i] ?? -1) yield i;
}
