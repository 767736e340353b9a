import type { IntLists } from '../table/int-lists.ts';

/**
 * An order of mentions in which those that may be one event stand near each other: by the days they tell of, or by the days their
 * articles came out. Columns are by mention.
 */
export type Sweep = {
  /** First and last day on which a mention can meet another. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** Digests of what two mentions must share, `KEYS_SHARED` of them at least, to be compared. */
  readonly keys: IntLists;
  readonly takesPart: (mention: number) => boolean;
  readonly mayMeet: (a: number, b: number) => boolean;
};

/** Bounds on the work of one mention and one key, so that no batch makes the whole quadratic: nearest in time first. */
const MOST_COMPARED = 32;
const MOST_PASSED = 128;

const KEY_BITS = 32;
const EXACT_BITS = 53;

const inOrder = ({ opens, takesPart }: Sweep): Int32Array =>
  opens
    .map((_, i) => i)
    .filter(takesPart)
    .sort((a, b) => (opens[a] ?? 0) - (opens[b] ?? 0) || a - b);

/** Which keys are looked at. */
type AskedKeys = { readonly has: (key: number) => boolean };

/** Each key of each mention as one number, in the order of the keys, then of the mentions' places. */
const keysWithPlaces = (
  order: Int32Array,
  { starts, values }: IntLists,
  { placeSpan, asked }: Numbering,
): Float64Array => {
  const keySpan = 2 ** EXACT_BITS / placeSpan;
  let count = 0;
  for (const mention of order)
    for (let k = starts[mention] ?? 0; k < (starts[mention + 1] ?? 0); k++)
      if (asked === null || asked.has(values[k] ?? 0)) count += 1;
  const numbers = new Float64Array(count);
  let at = 0;
  for (let place = 0; place < order.length; place++) {
    const mention = order[place] ?? 0;
    for (let k = starts[mention] ?? 0; k < (starts[mention + 1] ?? 0); k++) {
      const key = values[k] ?? 0;
      if (asked !== null && !asked.has(key)) continue;
      numbers[at] = ((key >>> 0) % keySpan) * placeSpan + place;
      at += 1;
    }
  }
  return numbers.sort();
};

type Numbering = { readonly placeSpan: number; readonly asked: AskedKeys | null };

/** Where each key occurs: those with one key stand together, in the order of their places. */
type Postings = {
  readonly place: Int32Array;
  /** The first posting of the same key. */
  readonly first: Int32Array;
};

const postingsOf = (order: Int32Array, keys: IntLists, asked: AskedKeys | null): Postings => {
  const placeSpan = 2 ** Math.max(EXACT_BITS - KEY_BITS, Math.ceil(Math.log2(order.length + 1)));
  const sorted = keysWithPlaces(order, keys, { placeSpan, asked });
  const place = new Int32Array(sorted.length);
  const first = new Int32Array(sorted.length);
  let begun = 0;
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    const posting = sorted[i] ?? 0;
    const key = Math.floor(posting / placeSpan);
    if (key !== last) begun = i;
    last = key;
    place[i] = posting - key * placeSpan;
    first[i] = begun;
  }
  return { place, first };
};

/** The postings of each place: those of place p are `at` from `starts[p]` up to `starts[p + 1]`. */
const byPlaceOf = ({ place }: Postings, places: number): { starts: Int32Array; at: Int32Array } => {
  const starts = new Int32Array(places + 1);
  for (const p of place) starts[p + 1] = (starts[p + 1] ?? 0) + 1;
  for (let p = 0; p < places; p++) starts[p + 1] = (starts[p + 1] ?? 0) + (starts[p] ?? 0);
  const next = starts.slice();
  const at = new Int32Array(place.length);
  for (let i = 0; i < place.length; i++) {
    const p = place[i] ?? 0;
    const slot = next[p] ?? 0;
    at[slot] = i;
    next[p] = slot + 1;
  }
  return { starts, at };
};

/** Keys that two mentions must share at least: one rare word alone is in many stories. */
const KEYS_SHARED = 2;

/**
 * 1 for each mention that may meet others than without what is new: it looks back over something new that is open to it, or that pushes
 * something open out of its sight. `asked` has the keys of what is new.
 */
export const overNew = (plan: Sweep, isNew: Uint8Array, asked: AskedKeys): Uint8Array => {
  const { opens, closes, mayMeet } = plan;
  const order = inOrder(plan);
  const { place, first } = postingsOf(order, plan.keys, asked);
  const over = new Uint8Array(opens.length);
  const at = (posting: number): number => order[place[posting] ?? 0] ?? 0;
  const isOpen = (posting: number, mention: number): boolean => {
    const earlier = at(posting);
    return (closes[earlier] ?? 0) >= (opens[mention] ?? 0) && mayMeet(earlier, mention);
  };
  /** Whether any of the `count` old ones just below `last` is open: those that were in sight before. */
  const pushesOut = (last: number, least: number, { count, mention }: { count: number; mention: number }): boolean => {
    let left = count;
    for (let posting = last - 1; posting >= least && left > 0; posting--) {
      if (isNew[at(posting)] === 1) continue;
      if (isOpen(posting, mention)) return true;
      left -= 1;
    }
    return false;
  };
  /** The new ones of the key at hand, by their postings. */
  let seen: number[] = [];
  for (let i = 0; i < place.length; i++) {
    const least = first[i] ?? 0;
    if (least === i) seen = [];
    const mention = at(i);
    const last = Math.max(least, i - MOST_PASSED);
    let count = 0;
    for (let k = seen.length - 1; k >= 0 && (seen[k] ?? 0) >= last && over[mention] === 0; k--) {
      count += 1;
      if (isOpen(seen[k] ?? 0, mention)) over[mention] = 1;
    }
    if (over[mention] === 0 && count > 0 && pushesOut(last, least, { count, mention })) over[mention] = 1;
    if (isNew[mention] === 1) {
      over[mention] = 1;
      seen.push(i);
    }
  }
  return over;
};

type Looking = {
  /** 1 for each mention that looks back for others; without it, all do. */
  readonly looksBack?: Uint8Array;
  /** Has all keys of these; without it, all keys are looked at. */
  readonly asked?: AskedKeys;
};

/**
 * Calls `meet` once with each two mentions that share enough keys while both are open, the earlier one first, as far as the bounds on the
 * work allow. Near-linear in the number of mentions.
 */
export const sweep = (plan: Sweep, meet: (a: number, b: number) => void, { looksBack, asked }: Looking = {}): void => {
  const { opens, closes, mayMeet } = plan;
  const order = inOrder(plan);
  const postings = postingsOf(order, plan.keys, asked ?? null);
  const { place: placeAt, first } = postings;
  const { starts, at } = byPlaceOf(postings, order.length);
  const shared = new Uint8Array(opens.length);
  /** Adds those before a posting that have its key. */
  const collect = (posting: number, mention: number, into: number[]): void => {
    const opened = opens[mention] ?? 0;
    const last = Math.max(first[posting] ?? 0, posting - MOST_PASSED);
    let compared = 0;
    for (let i = posting - 1; i >= last && compared < MOST_COMPARED; i--) {
      const earlier = order[placeAt[i] ?? 0] ?? 0;
      if ((closes[earlier] ?? 0) < opened || !mayMeet(earlier, mention)) continue;
      compared += 1;
      if (shared[earlier] === 0) into.push(earlier);
      shared[earlier] = (shared[earlier] ?? 0) + 1;
    }
  };
  for (let place = 0; place < order.length; place++) {
    const mention = order[place] ?? 0;
    if (looksBack !== undefined && looksBack[mention] !== 1) continue;
    const met: number[] = [];
    for (let k = starts[place] ?? 0; k < (starts[place + 1] ?? 0); k++) collect(at[k] ?? 0, mention, met);
    for (const earlier of met) {
      if ((shared[earlier] ?? 0) >= KEYS_SHARED) meet(earlier, mention);
      shared[earlier] = 0;
    }
  }
};
