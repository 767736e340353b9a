import type { IntLists } from '../table/int-lists.ts';
import type { MentionTable } from '../table/mention-table.ts';

type Before = { readonly table: MentionTable; readonly movedTo: Int32Array };

/** A set of keys that may hold some too many, by their last bits: small, and quick to ask. */
class KeySet {
  static readonly #BITS = 26;
  readonly #bits = new Uint8Array(2 ** (KeySet.#BITS - 3));

  add(keys: IntLists, list: number): void {
    for (let k = keys.starts[list] ?? 0; k < (keys.starts[list + 1] ?? 0); k++) {
      const bit = (keys.values[k] ?? 0) >>> (32 - KeySet.#BITS);
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  /** Whether it may hold any key of a list. */
  meets(keys: IntLists, list: number): boolean {
    for (let k = keys.starts[list] ?? 0; k < (keys.starts[list + 1] ?? 0); k++) {
      const bit = (keys.values[k] ?? 0) >>> (32 - KeySet.#BITS);
      if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0) return true;
    }
    return false;
  }
}

/** 1 for each mention that is new or shares a key with one that is new or gone; for some others too, which does no harm. */
export function sharersOf(table: MentionTable, isNew: Uint8Array, { table: earlier, movedTo }: Before): Uint8Array {
  const changed = new KeySet();
  for (let i = 0; i < table.length; i++) if (isNew[i] === 1) changed.add(table.keys, i);
  for (let i = 0; i < earlier.length; i++) if (movedTo[i] === -1) changed.add(earlier.keys, i);
  const sharers = new Uint8Array(table.length);
  for (let i = 0; i < table.length; i++) if (isNew[i] === 1 || changed.meets(table.keys, i)) sharers[i] = 1;
  return sharers;
}
