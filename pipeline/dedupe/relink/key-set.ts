import type { IntLists } from '../table/int-lists.ts';

const BITS = 26;

/** A set of keys that may hold some too many, by their first bits: small, and quick to ask. */
export class KeySet {
  readonly #bits = new Uint8Array(2 ** (BITS - 3));

  has = (key: number): boolean => {
    const bit = key >>> (32 - BITS);
    return ((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };

  /** All keys of some lists. */
  static of({ starts, values, length }: IntLists, isAsked: (list: number) => boolean): KeySet {
    const set = new KeySet();
    for (let list = 0; list < length; list++) {
      if (!isAsked(list)) continue;
      for (let k = starts[list] ?? 0; k < (starts[list + 1] ?? 0); k++) {
        const bit = (values[k] ?? 0) >>> (32 - BITS);
        set.#bits[bit >>> 3] = (set.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
      }
    }
    return set;
  }

  /** Whether it may hold any key of a list. */
  meets({ starts, values }: IntLists, list: number): boolean {
    for (let k = starts[list] ?? 0; k < (starts[list + 1] ?? 0); k++) if (this.has(values[k] ?? 0)) return true;
    return false;
  }
}
