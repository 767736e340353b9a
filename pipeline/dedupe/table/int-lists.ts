/** Many short lists of whole numbers in one array: a list a mention or an article, without an object for each. */
export class IntLists {
  /** List i is `values` from `starts[i]` up to `starts[i + 1]`. */
  values = new Int32Array(1024);
  starts = new Int32Array(256);
  length = 0;

  /** Lists as they were saved: `starts` has the end of the last one, too. */
  static of(starts: Int32Array, values: Int32Array): IntLists {
    const lists = new IntLists();
    lists.starts = starts.slice();
    lists.values = values.slice();
    lists.length = starts.length - 1;
    return lists;
  }

  /** Adds a list behind the others; its values are kept in rising order, each once. */
  push(list: readonly number[]): void {
    const from = this.starts[this.length] ?? 0;
    if (this.length + 2 > this.starts.length) this.starts = grown(this.starts, this.length + 2);
    if (from + list.length > this.values.length) this.values = grown(this.values, from + list.length);
    this.values.set(list, from);
    const added = this.values.subarray(from, from + list.length).sort();
    let end = from;
    for (const value of added) {
      if (end > from && this.values[end - 1] === value) continue;
      this.values[end] = value;
      end += 1;
    }
    this.length += 1;
    this.starts[this.length] = end;
  }

  /** Adds lists of another one as they are, from `from` up to `to`. */
  take(other: IntLists, from: number, to: number): void {
    const [first, last] = [other.starts[from] ?? 0, other.starts[to] ?? 0];
    const start = this.starts[this.length] ?? 0;
    if (this.length + to - from + 1 > this.starts.length) this.starts = grown(this.starts, this.length + to - from + 1);
    if (start + last - first > this.values.length) this.values = grown(this.values, start + last - first);
    this.values.set(other.values.subarray(first, last), start);
    for (let i = from; i < to; i++) {
      this.length += 1;
      this.starts[this.length] = start - first + (other.starts[i + 1] ?? 0);
    }
  }

  size(index: number): number {
    return (this.starts[index + 1] ?? 0) - (this.starts[index] ?? 0);
  }

  list(index: number): Int32Array {
    return this.values.subarray(this.starts[index], this.starts[index + 1]);
  }
}

const grown = (array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
};

/** A list so many times as long as the other is searched for each of its values, not gone through. */
const MUCH_LONGER = 8;

/** Whether the rising values from `from` up to `to` hold this one. */
const holds = (values: Int32Array, [from, to]: readonly [number, number], value: number): boolean => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = values[middle] ?? 0;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle;
  }
  return false;
};

/** Sum of `weights` over the values that two lists share; their number where no weights are given. */
export const sharedWeight = (a: IntLists, i: number, b: IntLists, j: number, weights: Float32Array | null): number => {
  const x = a.values;
  const y = b.values;
  const endX = a.starts[i + 1] ?? 0;
  const endY = b.starts[j + 1] ?? 0;
  let p = a.starts[i] ?? 0;
  let q = b.starts[j] ?? 0;
  let sum = 0;
  if (endY - q > MUCH_LONGER * (endX - p)) {
    const range = [q, endY] as const;
    for (; p < endX; p++) {
      const value = x[p] ?? 0;
      if (holds(y, range, value)) sum += weights === null ? 1 : (weights[value] ?? 0);
    }
    return sum;
  }
  while (p < endX && q < endY) {
    const left = x[p] ?? 0;
    const right = y[q] ?? 0;
    if (left === right) {
      sum += weights === null ? 1 : (weights[left] ?? 0);
      p += 1;
      q += 1;
    } else if (left < right) p += 1;
    else q += 1;
  }
  return sum;
};
