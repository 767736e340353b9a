import type { DateValue } from '../../schemas/date-value.ts';
import type { Event } from '../../schemas/event.ts';
import { compareEvents } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';
import { at } from './at.ts';
import { type Disagreement, findCandidates } from './candidates.ts';
import { Clusters } from './clusters.ts';
import { type Opposed, recordOpposed } from './conflicts.ts';
import { type Articles, eventOf, representativeOf } from './event.ts';
import { decideDate } from './event-date.ts';
import { eventId } from './event-id.ts';
import { joinFitting } from './linkage.ts';
import type { MentionSource } from './mention-source.ts';
import { FLAG, MentionTable } from './mention-table.ts';
import { borrowed, Lenders, undecided } from './settle.ts';
import { sorted } from './sorted-source.ts';

export type DedupeOptions = {
  /** Publication dates of articles by their ids, as far as they are known. Without it, as far as the mentions tell. */
  readonly published?: ReadonlyMap<string, string>;
  /** False: as if no date spoke for or against a merge. */
  readonly dates?: boolean;
};

type Merged = {
  readonly events: Event[];
  readonly unresolved: Mention[];
  /** What events are made with, for whoever puts them together anew. */
  readonly articles: Articles;
};

/** Mentions that are one event, each with what it takes from the others; those that are in none. By index of the sorted source. */
class Merger {
  readonly #source: MentionSource;
  readonly #table: MentionTable;
  readonly #clusters: Clusters;
  readonly #lenders: Lenders;
  readonly articles: Articles;
  readonly disagreements: readonly Disagreement[];

  constructor(source: MentionSource, options: DedupeOptions) {
    const published = options.published ?? new Map<string, string>();
    this.#source = source;
    this.#table = new MentionTable(source, { published, dates: options.dates ?? true });
    this.#clusters = new Clusters(this.#table);
    for (const [a, b] of this.#table.speeches) this.#clusters.join(a, b);
    const { pairs, disagreements } = findCandidates(this.#table);
    joinFitting(this.#table, this.#clusters, pairs);
    this.disagreements = disagreements;
    this.#lenders = new Lenders(this.#table, this.#clusters, pairs);
    const { articles } = this.#table;
    const sources = articles.sources();
    const numbers = new Map(articles.ids.map((id, article) => [id, article]));
    const publishedOf = (id: string): number | null => articles.publishedDay(numbers.get(id) ?? -1);
    this.articles = { sourceOf: (id) => sources.get(id) ?? id, publishedOf };
  }

  /** Members of each cluster, in order, by its root. */
  groups(): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#table.length; i++) {
      const root = this.#clusters.root(i);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [i]);
      else group.push(i);
    }
    return groups;
  }

  root(index: number): number {
    return this.#clusters.root(index);
  }

  /** The mentions of a cluster: those of its event, and those that nothing dates. */
  settle(group: readonly number[]): { members: Mention[]; unresolved: Mention[] } {
    const dated = group.filter((i) => this.#table.is(i, FLAG.dated));
    const mentions = new Map(group.map((i) => [i, this.#source.at(i)]));
    const decision = decideDate(
      dated.flatMap((i) => mentions.get(i) ?? []),
      this.articles.sourceOf,
    );
    const members: Mention[] = [];
    const unresolved: Mention[] = [];
    for (const [i, mention] of mentions) {
      const settled = decision === null ? mention : this.#settled(i, mention, { date: decision.date, group });
      if (settled.date === null) unresolved.push(settled);
      else members.push(settled);
    }
    return { members, unresolved };
  }

  #settled(index: number, mention: Mention, event: Settling): Mention {
    if (this.#table.is(index, FLAG.dated) || !this.#table.is(index, FLAG.happened)) return mention;
    const rivals = this.#lenders.rivalsOf(index);
    if (rivals > 0) return undecided(mention, rivals + 1);
    const lender = this.#lenders.lenderOf(index) ?? this.#neighbours(index, event);
    return lender === null ? mention : borrowed(mention, event.date, this.#source.at(lender));
  }

  /** The lender of another mention of the same article and event: an article that clearly tells of it once tells of it again. */
  #neighbours(index: number, { group }: Settling): number | null {
    const { article } = this.#table;
    const own = group.filter((other) => article[other] === article[index]);
    const dated = own.find((other) => this.#table.is(other, FLAG.dated));
    return dated ?? own.map((other) => this.#lenders.lenderOf(other)).find((lender) => lender !== null) ?? null;
  }
}

type Settling = { readonly date: DateValue; readonly group: readonly number[] };

/** Representatives that are alike in all that an id is made of are numbered, in order. */
const idGiver = (): ((representative: Mention) => string) => {
  const given = new Map<string, number>();
  return (representative) => {
    const plain = eventId(representative, 0);
    const ordinal = given.get(plain) ?? 0;
    given.set(plain, ordinal + 1);
    return ordinal === 0 ? plain : eventId(representative, ordinal);
  };
};

const assertBalance = (mentions: number, events: readonly Event[], unresolved: readonly Mention[]): void => {
  const kept = events.reduce((sum, event) => sum + event.mentions.length, unresolved.length);
  if (kept !== mentions) throw new Error(`dedupe took ${mentions} mentions and gave ${kept}`);
};

function* opposed(merger: Merger): Iterable<Opposed> {
  for (const { a, b, on } of merger.disagreements) yield { a: merger.root(a), b: merger.root(b), on };
}

/**
 * Which mentions tell of one event, and the event's date from all of them. A pure function of the set of mentions: their order changes
 * nothing. Each mention ends in exactly one event or, where nothing dates it, in `unresolved` (by article_id, then start).
 * With `dates: false` no date speaks for or against a merge: what that merges shows what dates are worth, and the dates of its events may
 * contradict themselves.
 */
export const dedupe = (mentions: readonly Mention[], options: DedupeOptions = {}): Merged => {
  const source = sorted({ length: mentions.length, at: (i) => at(mentions, i) });
  const merger = new Merger(source, options);
  const giveId = idGiver();
  const events = new Map<number, Event>();
  const unresolved: Mention[] = [];
  for (const [root, group] of merger.groups()) {
    const settled = merger.settle(group);
    unresolved.push(...settled.unresolved);
    const representative = representativeOf(settled.members, merger.articles);
    const event = representative && eventOf(settled.members, giveId(representative), merger.articles);
    if (event) events.set(root, event);
  }
  recordOpposed(events, opposed(merger));
  const inOrder = [...events.values()].sort(compareEvents);
  assertBalance(mentions.length, inOrder, unresolved);
  return { events: inOrder, unresolved, articles: merger.articles };
};
