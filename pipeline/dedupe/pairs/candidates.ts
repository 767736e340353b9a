import { OPEN } from '../table/day-window.ts';
import { FLAG } from '../table/flags.ts';
import type { MentionTable } from '../table/mention-table.ts';
import { type Find, LinkList, type Links } from './pair-list.ts';
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
export const sweepsOf = (table: MentionTable): Sweep[] => [
  byDaysTold(table),
  byPublication(table),
  ...(table.articles.someUndated ? [timeless(table)] : []),
];

/** How two mentions meet, if they do: that hangs on these two alone. */
type Meeting = {
  /** In which of the ways, by its place in `sweepsOf`. */
  readonly wayOf: (a: number, b: number) => number;
  /** Which of the two looks back for the other in that way. */
  readonly laterOf: (way: number, a: number, b: number) => number;
};

export const meetingIn = (table: MentionTable): Meeting => {
  const opens = sweepsOf(table).map((plan) => plan.opens);
  const isTimeless = (i: number): boolean => table.articles.publishedDay(table.article[i] ?? 0) === null;
  return {
    wayOf: (a, b) => {
      if (table.is(a, FLAG.dated) && table.is(b, FLAG.dated)) return 0;
      return isTimeless(a) || isTimeless(b) ? 2 : 1;
    },
    laterOf: (way, a, b) => {
      const ahead = (opens[way]?.[a] ?? 0) - (opens[way]?.[b] ?? 0);
      return ahead > 0 || (ahead === 0 && a > b) ? a : b;
    },
  };
};

/** What comparing two mentions gives: the score of a pair, what they disagree on, or nothing. */
export const compare = (table: MentionTable, a: number, b: number): Find | null => {
  const { score, likeness, apart } = judge(table, a, b);
  if (score >= THRESHOLDS.merge) return score;
  return apart !== null && likeness >= THRESHOLDS.disagreement ? apart : null;
};

/** Compares what may be one event. */
export const findPairs = (table: MentionTable): Links => {
  const links = new LinkList();
  for (const plan of sweepsOf(table))
    sweep(plan, (a, b) => {
      const find = compare(table, a, b);
      if (find !== null) links.add(a, b, find);
    });
  return links;
};
