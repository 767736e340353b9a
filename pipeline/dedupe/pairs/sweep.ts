import type { IntLists } from '../table/int-lists.ts';

/**
 * An order of mentions in which those that may be one event stand near each other: by the days they tell of, or by the days their
 * articles came out. Columns are by mention.
 */
export type Sweep = {
  /** First and last day on which a mention can meet another. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** Digests of what two mentions must share, one at least, to be compared. */
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

/** Where each key occurs: one number a key and place, sorted by key, then place. */
type Postings = { readonly sorted: Float64Array; readonly placeSpan: number };

const postingsOf = (order: Int32Array, keys: IntLists): Postings => {
  const placeSpan = 2 ** Math.max(EXACT_BITS - KEY_BITS, Math.ceil(Math.log2(order.length + 1)));
  const keySpan = 2 ** EXACT_BITS / placeSpan;
  const count = order.reduce((sum, mention) => sum + keys.size(mention), 0);
  const sorted = new Float64Array(count);
  let at = 0;
  for (const [place, mention] of order.entries()) {
    for (const key of keys.list(mention)) {
      sorted[at] = ((key >>> 0) % keySpan) * placeSpan + place;
      at += 1;
    }
  }
  return { sorted: sorted.sort(), placeSpan };
};

/** The postings of each place: those of place p are `at` from `starts[p]` up to `starts[p + 1]`. */
const byPlaceOf = ({ sorted, placeSpan }: Postings, places: number): { starts: Int32Array; at: Int32Array } => {
  const starts = new Int32Array(places + 1);
  for (const posting of sorted) {
    const place = posting % placeSpan;
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  }
  for (let p = 0; p < places; p++) starts[p + 1] = (starts[p + 1] ?? 0) + (starts[p] ?? 0);
  const next = starts.slice();
  const at = new Int32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) {
    const place = (sorted[i] ?? 0) % placeSpan;
    const slot = next[place] ?? 0;
    at[slot] = i;
    next[place] = slot + 1;
  }
  return { starts, at };
};

/** Keys that two mentions must share at least: one rare word alone is in many stories. */
const KEYS_SHARED = 2;

/**
 * Calls `meet` once with each two mentions that share enough keys while both are open, as far as the bounds on the work allow. Near-linear
 * in the number of mentions.
 */
export const sweep = (plan: Sweep, meet: (a: number, b: number) => void): void => {
  const { opens, closes, mayMeet } = plan;
  const order = inOrder(plan);
  const postings = postingsOf(order, plan.keys);
  const { sorted, placeSpan } = postings;
  const { starts, at } = byPlaceOf(postings, order.length);
  const shared = new Uint8Array(opens.length);
  /** Adds those before a posting that have its key. */
  const collect = (posting: number, mention: number, into: number[]): void => {
    const key = Math.floor((sorted[posting] ?? 0) / placeSpan);
    const last = Math.max(0, posting - MOST_PASSED);
    let compared = 0;
    for (let i = posting - 1; i >= last && compared < MOST_COMPARED; i--) {
      const other = sorted[i] ?? 0;
      if (Math.floor(other / placeSpan) !== key) return;
      const earlier = order[other % placeSpan] ?? 0;
      if ((closes[earlier] ?? 0) < (opens[mention] ?? 0) || !mayMeet(earlier, mention)) continue;
      compared += 1;
      if (shared[earlier] === 0) into.push(earlier);
      shared[earlier] = (shared[earlier] ?? 0) + 1;
    }
  };
  for (const [place, mention] of order.entries()) {
    const met: number[] = [];
    for (let k = starts[place] ?? 0; k < (starts[place + 1] ?? 0); k++) collect(at[k] ?? 0, mention, met);
    for (const earlier of met) {
      if ((shared[earlier] ?? 0) >= KEYS_SHARED) meet(earlier, mention);
      shared[earlier] = 0;
    }
  }
};
