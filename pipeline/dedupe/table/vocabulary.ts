import { rarity } from '../words/rarity.ts';
import { fnv1a } from './mention-facts.ts';

/** Tokens as whole numbers, given in the order of their first use, with the rarity of each. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #digests: number[] = [];
  /** Rarity by token number. */
  weights = new Float32Array(1024);

  idOf(token: string): number {
    const known = this.#ids.get(token);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(token, id);
    this.#texts.push(token);
    this.#digests.push(fnv1a(token));
    if (id >= this.weights.length) {
      const larger = new Float32Array(id * 2);
      larger.set(this.weights);
      this.weights = larger;
    }
    this.weights[id] = rarity(token);
    return id;
  }

  /** Every token, by its number. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** A digest of the token's own letters: it is the same in every batch, as the number is not. */
  digestOf(id: number): number {
    return this.#digests[id] ?? 0;
  }

  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  weightOf(id: number): number {
    return this.weights[id] ?? 0;
  }
}
