import type { MentionTable } from '../table/mention-table.ts';
import type { Verdict } from './score.ts';

/** Two mentions, by their index, that look like one event, the first of them as `a`, and the log-odds that they are. */
export type Pairs = {
  readonly length: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
};

/** Two mentions that would be one event, if they did not differ in this; the first of them as `a`. */
export type Disagreement = { readonly a: number; readonly b: number; readonly on: NonNullable<Verdict['apart']> };

/** Which mentions may be one event, or would be but for a date or a status; in no order. */
export type Links = { readonly pairs: Pairs; readonly disagreements: readonly Disagreement[] };

/** Mentions and their links. */
export type Linked = Links & { readonly table: MentionTable };

export class PairList implements Pairs {
  length = 0;
  a = new Int32Array(1024);
  b = new Int32Array(1024);
  score = new Float64Array(1024);

  push(a: number, b: number, score: number): void {
    if (this.length === this.a.length) this.#grow();
    this.a[this.length] = Math.min(a, b);
    this.b[this.length] = Math.max(a, b);
    this.score[this.length] = score;
    this.length += 1;
  }

  #grow(): void {
    const [a, b, score] = [this.a, this.b, this.score];
    this.a = new Int32Array(a.length * 2);
    this.b = new Int32Array(b.length * 2);
    this.score = new Float64Array(score.length * 2);
    this.a.set(a);
    this.b.set(b);
    this.score.set(score);
  }
}

/** What is found of two mentions: the score of a pair, or what they disagree on. */
export type Find = number | Disagreement['on'];

export class LinkList implements Links {
  readonly pairs = new PairList();
  readonly disagreements: Disagreement[] = [];

  add(a: number, b: number, find: Find): void {
    if (typeof find === 'number') this.pairs.push(a, b, find);
    else this.disagreements.push({ a: Math.min(a, b), b: Math.max(a, b), on: find });
  }
}

/** Tells every link. */
export function eachLink({ pairs, disagreements }: Links, tell: (a: number, b: number, find: Find) => void): void {
  for (let i = 0; i < pairs.length; i++) tell(pairs.a[i] ?? 0, pairs.b[i] ?? 0, pairs.score[i] ?? 0);
  for (const { a, b, on } of disagreements) tell(a, b, on);
}

/** Some of the pairs, best first; ties by index. */
export const bestFirst = ({ length, a, b, score }: Pairs, isAsked: (pair: number) => boolean): Pairs => {
  const order = Uint32Array.from({ length }, (_, i) => i)
    .filter(isAsked)
    .sort((x, y) => (score[y] ?? 0) - (score[x] ?? 0) || (a[x] ?? 0) - (a[y] ?? 0) || (b[x] ?? 0) - (b[y] ?? 0));
  return {
    length: order.length,
    a: Int32Array.from(order, (i) => a[i] ?? 0),
    b: Int32Array.from(order, (i) => b[i] ?? 0),
    score: Float64Array.from(order, (i) => score[i] ?? 0),
  };
};
