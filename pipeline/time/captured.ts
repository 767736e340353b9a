import type { Amount, Expr, Length } from './expr.ts';
import type { Value } from './trie.ts';

/** What a rule's pattern captured, in order; each reader asserts the sort that the pattern promises. */
export class Captured {
  #values: readonly Value[] = [];

  /** Reads these values from now on. */
  of(values: readonly Value[]): this {
    this.#values = values;
    return this;
  }

  get count(): number {
    return this.#values.length;
  }

  number(at: number): number {
    const value = this.#values[at];
    return typeof value === 'number' ? value : missing(at);
  }

  word(at: number): string {
    const value = this.#values[at];
    return typeof value === 'string' ? value : missing(at);
  }

  expr(at: number): Expr {
    const value = this.#values[at];
    return typeof value === 'object' && 'kind' in value ? value : missing(at);
  }

  amount(at: number): Amount {
    const value = this.#values[at];
    return typeof value === 'object' && 'written' in value ? value : missing(at);
  }

  length(at: number): Length {
    const value = this.#values[at];
    return typeof value === 'object' && 'unit' in value && 'amount' in value ? value : missing(at);
  }
}

function missing(at: number): never {
  throw new Error(`a rule asks for a value that its pattern does not give (${at})`);
}

/** One for all rules, as a meaning is done with it when it returns: thousands are asked for every megabyte. */
const shared = new Captured();
export const captured = (values: readonly Value[]): Captured => shared.of(values);
