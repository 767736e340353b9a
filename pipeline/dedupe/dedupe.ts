import type { Event } from '../../schemas/event.ts';
import { compareEvents } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';
import { at } from './at.ts';
import { type Batch, batchOf } from './batch.ts';
import { findCandidates, type Pair } from './candidates.ts';
import { recordDisagreements } from './conflicts.ts';
import { eventOf } from './event.ts';
import { eventId } from './event-id.ts';
import { joinFitting } from './linkage.ts';
import { awaitsDate, type Shared, shareDates } from './share.ts';
import { speechLinks } from './speech.ts';

/** Speeches are one by the article's own word, before any likeness. Dated and undated mentions stay apart: see `shareDates`. */
const joinSpeeches = ({ mentions, features, clusters }: Batch): void => {
  for (const [a, b] of speechLinks(mentions, features)) {
    if (awaitsDate(at(mentions, a)) === awaitsDate(at(mentions, b))) clusters.join(a, b);
  }
};

/** Best pairs first, so that a doubtful merge can't shut out a clear one. Gives back where the words agree and the days don't. */
const joinAlike = (batch: Batch, chosen: readonly number[]): readonly Pair[] => {
  const { pairs, disagreements } = findCandidates(batch.features, chosen);
  joinFitting(batch, pairs);
  return disagreements;
};

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

type Groups = { readonly byRoot: ReadonlyMap<number, Mention[]>; readonly unresolved: Mention[] };

/** Each mention to its event, or to the unresolved ones: in its total order, so that lists need no sorting. */
const grouped = ({ mentions, clusters }: Batch, shared: ReadonlyMap<number, Shared>): Groups => {
  const byRoot = new Map<number, Mention[]>();
  const unresolved: Mention[] = [];
  for (const [index, original] of mentions.entries()) {
    const result = shared.get(index);
    const mention = result?.mention ?? original;
    const root = clusters.root(result?.root ?? index);
    if (mention.date === null) unresolved.push(mention);
    else if (byRoot.has(root)) byRoot.get(root)?.push(mention);
    else byRoot.set(root, [mention]);
  }
  return { byRoot, unresolved };
};

const eventsOf = (byRoot: ReadonlyMap<number, Mention[]>): Map<number, Event> => {
  const giveId = idGiver();
  const events = new Map<number, Event>();
  for (const [root, mentions] of byRoot) {
    const event = eventOf(mentions, giveId(at(mentions, 0)));
    if (event !== null) events.set(root, event);
  }
  return events;
};

const assertBalance = (mentions: number, events: readonly Event[], unresolved: readonly Mention[]): void => {
  const kept = events.reduce((sum, event) => sum + event.mentions.length, unresolved.length);
  if (kept !== mentions) throw new Error(`dedupe took ${mentions} mentions and gave ${kept}`);
};

/**
 * Which mentions tell of one event, and the event's date from all of them. A pure function of the set of mentions: their order changes
 * nothing. Each mention ends in exactly one event or, where nothing dates it, in `unresolved` (by article_id, then start).
 * With `dates: false`, reports with and without a date still stay apart at first, but no date speaks for or against a merge: what that
 * merges shows what dates are worth, and the dates of its events may contradict themselves.
 */
export const dedupe = (
  mentions: readonly Mention[],
  { dates = true }: { readonly dates?: boolean } = {},
): { events: Event[]; unresolved: Mention[] } => {
  const batch = batchOf(mentions, dates);
  const indices = [...batch.mentions.keys()];
  const undated = indices.filter((i) => awaitsDate(at(batch.mentions, i)));
  const dated = indices.filter((i) => !awaitsDate(at(batch.mentions, i)));
  joinSpeeches(batch);
  const disagreements = joinAlike(batch, dated);
  const shared = shareDates(batch, dated, undated);
  // What is bounded on one side only, and fits no dated event, is compared with its like.
  joinAlike(
    batch,
    undated.filter((i) => at(batch.mentions, i).date !== null && shared.get(i)?.root == null),
  );
  const { byRoot, unresolved } = grouped(batch, shared);
  const events = eventsOf(byRoot);
  const rootsOf = ({ a, b }: Pair): [number, number] => [batch.clusters.root(a), batch.clusters.root(b)];
  recordDisagreements(events, disagreements.map(rootsOf));
  const sorted = [...events.values()].sort(compareEvents);
  assertBalance(mentions.length, sorted, unresolved);
  return { events: sorted, unresolved };
};
