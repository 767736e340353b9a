import type { Event } from '../../schemas/event.ts';
import { compareEvents } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';
import { type Opposed, opposing } from './event/conflicts.ts';
import { type Articles, eventOf, outlineOf } from './event/event.ts';
import { eventId } from './event/event-id.ts';
import { tableOf } from './fill-table.ts';
import type { MentionSource } from './mention-source.ts';
import { Merger } from './merger.ts';
import { findPairs } from './pairs/candidates.ts';
import { sorted } from './sorted-source.ts';

/** What is merged, made one at a time when it is asked for: neither events nor mentions need be in memory at once. */
type Merge = {
  /** In the order of the contract. */
  readonly events: () => Generator<Event>;
  /** By article_id, then start. */
  readonly unresolved: () => Generator<Mention>;
  readonly articles: Articles;
};

/** What is kept of an event: its place in the order, and what others that oppose it tell of it. */
type Outline = Pick<Event, 'id' | 'status' | 'date'> & { readonly group: readonly number[] };

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

type Outlines = {
  /** The events by the roots of their clusters. */
  readonly events: ReadonlyMap<number, Outline>;
  /** Indices of mentions that are in none. */
  readonly unresolved: Int32Array;
};

const outlined = (merger: Merger): Outlines => {
  const giveId = idGiver();
  const outlines = new Map<number, Outline>();
  const unresolved: number[] = [];
  for (const group of merger.groups()) {
    const settled = merger.settle(group);
    const { members } = settled;
    for (const index of settled.unresolved.keys()) unresolved.push(index);
    const outline = outlineOf(members, merger.articles);
    const [root] = group;
    if (outline === null || root === undefined) continue;
    const { date, status, representative } = outline;
    outlines.set(root, { id: giveId(representative), date, status, group });
  }
  return { events: outlines, unresolved: Int32Array.from(unresolved).sort() };
};

/** By the id of each event, those that are about the same and cannot be one with it. */
const oppositions = (merger: Merger, outlines: ReadonlyMap<number, Outline>): ReadonlyMap<string, Opposed[]> => {
  const byId = new Map<string, Opposed[]>();
  const note = ({ id }: Outline, opposed: Opposed): void => {
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [opposed]);
    else known.push(opposed);
  };
  for (const { a, b, on } of merger.disagreements) {
    const [one, other] = [outlines.get(merger.root(a)), outlines.get(merger.root(b))];
    if (one === undefined || other === undefined || one === other) continue;
    note(one, { other, on });
    note(other, { other: one, on });
  }
  return byId;
};

export type DedupeOptions = {
  /** Publication dates of articles by their ids, as far as they are known. Without it, as far as the mentions tell. */
  readonly published?: ReadonlyMap<string, string>;
  /** False: as if no date spoke for or against a merge. */
  readonly dates?: boolean;
};

export const merge = (source: MentionSource, { published = new Map(), dates = true }: DedupeOptions = {}): Merge => {
  const inOrder = sorted(source);
  const table = tableOf(inOrder, { published, dates });
  return merged(new Merger({ table, ...findPairs(table) }, inOrder));
};

/** The events of a merger. */
export const merged = (merger: Merger): Merge => {
  const outlines = outlined(merger);
  const opposed = oppositions(merger, outlines.events);
  const { articles } = merger;
  return {
    articles,
    *events() {
      for (const { id, group } of [...outlines.events.values()].sort(compareEvents)) {
        const event = eventOf(merger.settle(group).members, id, articles);
        if (event !== null) yield opposing(event, opposed.get(id) ?? []);
      }
    },
    *unresolved() {
      for (const index of outlines.unresolved) yield merger.unresolvedAt(index);
    },
  };
};
