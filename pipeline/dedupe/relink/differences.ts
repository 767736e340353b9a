import { type Disagreement, type Linked, PairList, type Pairs } from '../pairs/pair-list.ts';

type Links = Omit<Linked, 'table'>;

type Deciding = {
  /** Whether two mentions were compared as before, so that what was found of them holds. */
  readonly isSettled: (a: number, b: number) => boolean;
  /** Told each mention that has a link now which it had not, or had one that it has not now. */
  readonly touch: (mention: number) => void;
};

/** Two mentions as one number: exact for some hundred million mentions. */
const SPAN = 2 ** 26;
const keyOf = (a: number, b: number): number => a * SPAN + b;

/** What differs between what was found of some pairs before and now. */
class Comparison<T> {
  readonly #before = new Map<number, T>();
  readonly #touch: (mention: number) => void;

  constructor(touch: (mention: number) => void) {
    this.#touch = touch;
  }

  had(a: number, b: number, value: T): void {
    this.#before.set(keyOf(a, b), value);
  }

  has(a: number, b: number, value: T): void {
    const key = keyOf(a, b);
    const same = this.#before.get(key) === value;
    if (same) this.#before.delete(key);
    else for (const mention of [a, b]) this.#touch(mention);
  }

  /** What is left was there and is not any more. */
  end(): void {
    for (const key of this.#before.keys())
      for (const mention of [Math.floor(key / SPAN), key % SPAN]) this.#touch(mention);
  }
}

function pairsOf(old: Pairs, found: Pairs, { isSettled, touch }: Deciding): Pairs {
  const pairs = new PairList();
  const compared = new Comparison<number>(touch);
  for (let i = 0; i < old.length; i++) {
    const [a, b, score] = [old.a[i] ?? 0, old.b[i] ?? 0, old.score[i] ?? 0];
    if (isSettled(a, b)) pairs.push(a, b, score);
    else compared.had(a, b, score);
  }
  for (let i = 0; i < found.length; i++) {
    const [a, b, score] = [found.a[i] ?? 0, found.b[i] ?? 0, found.score[i] ?? 0];
    pairs.push(a, b, score);
    compared.has(a, b, score);
  }
  compared.end();
  return pairs;
}

function disagreementsOf(
  old: readonly Disagreement[],
  found: readonly Disagreement[],
  { isSettled, touch }: Deciding,
): Disagreement[] {
  const compared = new Comparison<string>(touch);
  const settled = old.filter(({ a, b }) => isSettled(a, b));
  for (const { a, b, on } of old) if (!isSettled(a, b)) compared.had(a, b, on);
  for (const { a, b, on } of found) compared.has(a, b, on);
  compared.end();
  return [...settled, ...found];
}

/** What was found before where it still holds, and what was found now; tells which mentions' links are not the same. */
export const differences = (old: Links, found: Links, deciding: Deciding): Links => ({
  pairs: pairsOf(old.pairs, found.pairs, deciding),
  disagreements: disagreementsOf(old.disagreements, found.disagreements, deciding),
});
