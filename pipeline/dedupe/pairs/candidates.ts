import { OPEN } from '../table/day-window.ts';
import { IntLists } from '../table/int-lists.ts';
import { FLAG, type MentionTable } from '../table/mention-table.ts';
import { blockingKeys } from './keys.ts';
import { judge, MOST_DAYS_APART, type Verdict } from './score.ts';
import { type Sweep, sweep } from './sweep.ts';
import { THRESHOLDS } from './weights.ts';

/** Two mentions, by their index, that look like one event, and the log-odds that they are. */
export type Pairs = {
  readonly length: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
};

/** Days between two articles within which they may tell one story. */
const STORY_DAYS = 30;

class PairList {
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

const column = (length: number, valueAt: (index: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, i) => valueAt(i));

/** Dated mentions meet by the days they tell of. */
const byDaysTold = (table: MentionTable, keys: IntLists): Sweep => ({
  opens: table.from,
  closes: table.until.map((day) => day + MOST_DAYS_APART),
  keys,
  takesPart: (i) => table.is(i, FLAG.dated),
  mayMeet: () => true,
});

/** What waits for a date meets what was published about the same time. */
const byPublication = (table: MentionTable, keys: IntLists): Sweep => {
  const day = (i: number): number | null => table.articles.publishedDay(table.article[i] ?? 0);
  return {
    opens: column(table.length, (i) => day(i) ?? -OPEN),
    closes: column(table.length, (i) => (day(i) ?? -OPEN) + STORY_DAYS),
    keys,
    takesPart: (i) => day(i) !== null,
    mayMeet: (a, b) => !(table.is(a, FLAG.dated) && table.is(b, FLAG.dated)),
  };
};

/** Articles without a day of publication may be of any time: they meet all others, as far as the bounds on the work allow. */
const timeless = (table: MentionTable, keys: IntLists): Sweep => {
  const isTimeless = (i: number): boolean => table.articles.publishedDay(table.article[i] ?? 0) === null;
  const column0 = new Int32Array(table.length);
  return {
    opens: column0,
    closes: column0,
    keys,
    takesPart: () => true,
    mayMeet: (a, b) => (isTimeless(a) || isTimeless(b)) && !(table.is(a, FLAG.dated) && table.is(b, FLAG.dated)),
  };
};

/** Two mentions that would be one event, if they did not differ in this. */
export type Disagreement = { readonly a: number; readonly b: number; readonly on: NonNullable<Verdict['apart']> };

type Candidates = {
  /** What may be one event, best first; ties by index. */
  readonly pairs: Pairs;
  readonly disagreements: readonly Disagreement[];
};

/** Compares what may be one event. */
export const findCandidates = (table: MentionTable): Candidates => {
  const pairs = new PairList();
  const disagreements: Disagreement[] = [];
  const meet = (a: number, b: number): void => {
    const { score, likeness, apart } = judge(table, a, b);
    if (score >= THRESHOLDS.merge) pairs.push(a, b, score);
    else if (apart !== null && likeness >= THRESHOLDS.disagreement) disagreements.push({ a, b, on: apart });
  };
  const keys = new IntLists();
  for (let i = 0; i < table.length; i++) keys.push(blockingKeys(table, i));
  sweep(byDaysTold(table, keys), meet);
  sweep(byPublication(table, keys), meet);
  if (table.articles.someUndated) sweep(timeless(table, keys), meet);
  return { pairs: bestFirst(pairs), disagreements };
};

const bestFirst = ({ length, a, b, score }: PairList): Pairs => {
  const order = Uint32Array.from({ length }, (_, i) => i).sort(
    (x, y) => (score[y] ?? 0) - (score[x] ?? 0) || (a[x] ?? 0) - (a[y] ?? 0) || (b[x] ?? 0) - (b[y] ?? 0),
  );
  return {
    length,
    a: column(length, (i) => a[order[i] ?? 0] ?? 0),
    b: column(length, (i) => b[order[i] ?? 0] ?? 0),
    score: Float64Array.from(order, (i) => score[i] ?? 0),
  };
};
