import type { Event } from '../../schemas/event.ts';
import { compareKeys, type OrderKey, orderKey } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Linked } from '../dedupe/pairs/pair-list.ts';
import type { Entry } from '../emit/entries.ts';
import type { Earlier, Findings } from '../memory/earlier.ts';
import type { KnownMentions } from './known-mentions.ts';

/** What was merged anew: events in their order, mentions in none, and which of all mentions these are about. */
type Made = {
  readonly events: readonly Event[];
  readonly unresolved: readonly Mention[];
  readonly source: KnownMentions;
  readonly reached: Uint8Array;
};

type Links = { readonly linked: Linked; readonly keys: readonly string[]; readonly movedTo: Int32Array };

/** The timeline as lists of what was made anew and what is kept, and what the next run must know of it. */
export type Placed = {
  readonly events: readonly Entry<Event>[];
  readonly unresolved: readonly Entry<Mention>[];
  readonly findings: Findings;
  /** What is not as it was: events made anew, and the places of those of the generation before that they stand for. */
  readonly made: readonly Event[];
  readonly lost: readonly number[];
};

const UNPLACED = -2;
const IN_NONE = -1;

/** Places of the events before that are not to be kept: a mention of theirs is gone, or merged anew. */
function lostOf({ eventOf, events }: Earlier, { movedTo }: Links, reached: Uint8Array): Uint8Array {
  const lost = new Uint8Array(events.ids.length);
  for (const [mention, event] of eventOf.entries()) {
    const now = movedTo[mention] ?? -1;
    if (event >= 0 && (now === -1 || reached[now] === 1)) lost[event] = 1;
  }
  return lost;
}

/** Both lists in one, each in its order. */
function* interleaved(
  made: readonly Event[],
  kept: readonly [OrderKey, number][],
): Generator<[OrderKey, Entry<Event>]> {
  let next = 0;
  for (const event of made) {
    const key = orderKey(event);
    for (let one = kept[next]; one !== undefined && compareKeys(one[0], key) < 0; one = kept[next]) {
      yield [one[0], { kept: one[1] }];
      next += 1;
    }
    yield [key, { made: event }];
  }
  for (const [key, place] of kept.slice(next)) yield [key, { kept: place }];
}

/** The events before that stay as they are. */
function keptOf({ events: { ids, starts, ends } }: Earlier, lost: Uint8Array): [OrderKey, number][] {
  const key = (place: number): OrderKey => ({
    id: ids[place] ?? '',
    start: starts[place] ?? '',
    end: ends[place] ?? '',
  });
  return [...ids.keys()].filter((place) => lost[place] !== 1).map((place) => [key(place), place]);
}

/** Finds the index of each mention that was merged anew; of several at one place, each once. */
function finder({ source }: Made, { linked: { table } }: Links, eventOf: Int32Array): (mention: Mention) => number {
  const numbers = new Map(table.articles.ids.map((id, number) => [id, number]));
  return ({ article_id, start, end, trigger }) => {
    const [first, last] = source.rangeOf(numbers.get(article_id) ?? -1);
    for (let i = firstAt(table.start, start, [first, last]); i < last && table.start[i] === start; i++)
      if (table.end[i] === end && eventOf[i] === UNPLACED && source.at(i).trigger.start === trigger.start) return i;
    throw new Error(`a mention of ${article_id} at ${start} was merged twice, or comes from nowhere`);
  };
}

/** Where a value begins in a part of a column that rises there. */
function firstAt(column: Int32Array, value: number, [first, end]: readonly [number, number]): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of events and of the mentions in them. Throws unless each mention is in one event or in none, and told once. */
export function place(made: Made, links: Links, earlier: Earlier | null): Placed {
  const { length } = made.source;
  const eventOf = new Int32Array(length).fill(UNPLACED);
  const borrowed = new Uint8Array(length);
  const lost = earlier === null ? new Uint8Array(0) : lostOf(earlier, links, made.reached);
  const find = finder(made, links, eventOf);
  const entries = [...interleaved(made.events, earlier === null ? [] : keptOf(earlier, lost))];
  const placeNow = new Int32Array(lost.length).fill(IN_NONE);
  for (const [now, [, entry]] of entries.entries()) {
    if ('kept' in entry) placeNow[entry.kept] = now;
    else
      for (const mention of entry.made.mentions) {
        const index = find(mention);
        eventOf[index] = now;
        borrowed[index] = mention.rule === 'shared' ? 1 : 0;
      }
  }
  const madeUnresolved = new Map<number, Mention>();
  for (const mention of made.unresolved) {
    const index = find(mention);
    eventOf[index] = IN_NONE;
    madeUnresolved.set(index, mention);
  }
  const unresolvedBefore = new Int32Array(length).fill(IN_NONE);
  let unresolvedCount = 0;
  for (const [mention, event] of earlier?.eventOf.entries() ?? []) {
    const rank = event === IN_NONE ? unresolvedCount++ : IN_NONE;
    const now = links.movedTo[mention] ?? -1;
    if (now === -1 || made.reached[now] === 1) continue;
    eventOf[now] = event === IN_NONE ? IN_NONE : (placeNow[event] ?? UNPLACED);
    borrowed[now] = earlier?.borrowed[mention] ?? 0;
    unresolvedBefore[now] = rank;
  }
  const unresolved: Entry<Mention>[] = [];
  for (const [index, event] of eventOf.entries()) {
    if (event === UNPLACED) throw new Error(`mention ${index} of ${length} is in no event and not unresolved`);
    if (event !== IN_NONE) continue;
    const mention = madeUnresolved.get(index);
    unresolved.push(mention === undefined ? { kept: unresolvedBefore[index] ?? IN_NONE } : { made: mention });
  }
  const keys = entries.map(([key]) => key);
  return {
    events: entries.map(([, entry]) => entry),
    unresolved,
    made: made.events,
    lost: [...lost.keys()].filter((event) => lost[event] === 1),
    findings: {
      linked: links.linked,
      keys: links.keys,
      eventOf,
      borrowed,
      events: {
        ids: keys.map(({ id }) => id),
        starts: keys.map(({ start }) => start),
        ends: keys.map(({ end }) => end),
      },
    },
  };
}
