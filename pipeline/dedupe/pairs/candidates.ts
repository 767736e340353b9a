import { OPEN } from '../table/day-window.ts';
import { FLAG } from '../table/flags.ts';
import type { MentionTable } from '../table/mention-table.ts';
import { type Disagreement, type Linked, PairList } from './pair-list.ts';
import { judge, MOST_DAYS_APART } from './score.ts';
import { type Sweep, sweep } from './sweep.ts';
import { THRESHOLDS } from './weights.ts';

/** Days between two articles within which they may tell one story. */
const STORY_DAYS = 30;

const column = (length: number, valueAt: (index: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, i) => valueAt(i));

/** Dated mentions meet by the days they tell of. */
const byDaysTold = (table: MentionTable): Sweep => ({
  opens: table.from,
  closes: table.until.map((day) => day + MOST_DAYS_APART),
  keys: table.keys,
  takesPart: (i) => table.is(i, FLAG.dated),
  mayMeet: () => true,
});

/** What waits for a date meets what was published about the same time. */
const byPublication = (table: MentionTable): Sweep => {
  const day = (i: number): number | null => table.articles.publishedDay(table.article[i] ?? 0);
  return {
    opens: column(table.length, (i) => day(i) ?? -OPEN),
    closes: column(table.length, (i) => (day(i) ?? -OPEN) + STORY_DAYS),
    keys: table.keys,
    takesPart: (i) => day(i) !== null,
    mayMeet: (a, b) => !(table.is(a, FLAG.dated) && table.is(b, FLAG.dated)),
  };
};

/** Articles without a day of publication may be of any time: they meet all others, as far as the bounds on the work allow. */
const timeless = (table: MentionTable): Sweep => {
  const isTimeless = (i: number): boolean => table.articles.publishedDay(table.article[i] ?? 0) === null;
  const column0 = new Int32Array(table.length);
  return {
    opens: column0,
    closes: column0,
    keys: table.keys,
    takesPart: () => true,
    mayMeet: (a, b) => (isTimeless(a) || isTimeless(b)) && !(table.is(a, FLAG.dated) && table.is(b, FLAG.dated)),
  };
};

/** The ways in which mentions meet. No two mentions meet in more than one of them. */
const sweepsOf = (table: MentionTable): Sweep[] => [
  byDaysTold(table),
  byPublication(table),
  ...(table.articles.someUndated ? [timeless(table)] : []),
];

/**
 * Which of two mentions looks back for the other: the one that comes later in the way in which the two meet. That is decided by these two
 * alone.
 */
export const laterOf = (table: MentionTable): ((a: number, b: number) => number) => {
  const [told, published] = [byDaysTold(table), byPublication(table)];
  const day = (i: number): number | null => table.articles.publishedDay(table.article[i] ?? 0);
  const planOf = (a: number, b: number): Sweep | null => {
    if (table.is(a, FLAG.dated) && table.is(b, FLAG.dated)) return told;
    return day(a) === null || day(b) === null ? null : published;
  };
  return (a, b) => {
    const plan = planOf(a, b);
    const ahead = plan === null ? 0 : (plan.opens[a] ?? 0) - (plan.opens[b] ?? 0);
    return ahead > 0 || (ahead === 0 && a > b) ? a : b;
  };
};

/** Compares what may be one event: all mentions with all before them, or only those that `looksBack` tells. */
export const findPairs = (table: MentionTable, looksBack?: (mention: number) => boolean): Omit<Linked, 'table'> => {
  const pairs = new PairList();
  const disagreements: Disagreement[] = [];
  const meet = (a: number, b: number): void => {
    const { score, likeness, apart } = judge(table, a, b);
    if (score >= THRESHOLDS.merge) pairs.push(a, b, score);
    else if (apart !== null && likeness >= THRESHOLDS.disagreement) disagreements.push(disagreementOf(a, b, apart));
  };
  for (const plan of sweepsOf(table)) sweep({ ...plan, looksBack }, meet);
  return { pairs, disagreements };
};

const disagreementOf = (a: number, b: number, on: Disagreement['on']): Disagreement => ({
  a: Math.min(a, b),
  b: Math.max(a, b),
  on,
});
