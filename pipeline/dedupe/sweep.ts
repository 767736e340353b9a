/**
 * An order of mentions in which those that may be one event stand near each other: by the days they tell of, or by the days their
 * articles came out. Columns are by mention.
 */
export type Sweep = {
  /** First and last day on which a mention can meet another. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** Digests of what two mentions must share, one at least, to be compared. None: the mention takes no part. */
  readonly keysOf: (mention: number) => readonly number[];
  readonly mayMeet: (a: number, b: number) => boolean;
};

/** Bounds on the work of one mention and one key, so that no batch makes the whole quadratic: nearest in time first. */
const MOST_COMPARED = 48;
const MOST_PASSED = 256;

const KEY_BITS = 32;
const EXACT_BITS = 53;

const inOrder = ({ opens }: Sweep): Int32Array =>
  opens.map((_, i) => i).sort((a, b) => (opens[a] ?? 0) - (opens[b] ?? 0) || a - b);

/** Where each key occurs: one number a key and place, sorted by key, then place. */
type Postings = { readonly sorted: Float64Array; readonly placeSpan: number };

const postingsOf = (order: Int32Array, keysOf: Sweep['keysOf']): Postings => {
  const placeSpan = 2 ** Math.max(EXACT_BITS - KEY_BITS, Math.ceil(Math.log2(order.length + 1)));
  const keySpan = 2 ** EXACT_BITS / placeSpan;
  const count = order.reduce((sum, mention) => sum + keysOf(mention).length, 0);
  const sorted = new Float64Array(count);
  let at = 0;
  for (const [place, mention] of order.entries()) {
    for (const key of keysOf(mention)) {
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

/** Calls `meet` once with each two mentions that share a key while both are open. Near-linear in the number of mentions. */
export const sweep = (plan: Sweep, meet: (a: number, b: number) => void): void => {
  const { opens, closes, mayMeet } = plan;
  const order = inOrder(plan);
  const postings = postingsOf(order, plan.keysOf);
  const { sorted, placeSpan } = postings;
  const { starts, at } = byPlaceOf(postings, order.length);
  const metBy = new Int32Array(order.length).fill(-1);
  const meetBefore = (posting: number, mention: number): void => {
    const key = Math.floor((sorted[posting] ?? 0) / placeSpan);
    const last = Math.max(0, posting - MOST_PASSED);
    let compared = 0;
    for (let i = posting - 1; i >= last && compared < MOST_COMPARED; i--) {
      const other = sorted[i] ?? 0;
      if (Math.floor(other / placeSpan) !== key) return;
      const earlier = order[other % placeSpan] ?? 0;
      if ((closes[earlier] ?? 0) < (opens[mention] ?? 0) || metBy[earlier] === mention) continue;
      metBy[earlier] = mention;
      if (!mayMeet(earlier, mention)) continue;
      compared += 1;
      meet(earlier, mention);
    }
  };
  for (const [place, mention] of order.entries()) {
    for (let k = starts[place] ?? 0; k < (starts[place + 1] ?? 0); k++) meetBefore(at[k] ?? 0, mention);
  }
};
