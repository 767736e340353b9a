import { SIGNALS, type Signal } from './signals.ts';

type Row = readonly [events: number, within: number, statements: number];

/**
 * What each signal adds to the log-odds that two mentions are one event: of deeds told by two articles, of any two mentions of one article,
 * and of statements told by two articles. A table of its own, so that a change is seen as one. The first column was fitted by logistic
 * regression on annotated news of 25 topics and rounded; no weight is learned from the batch. Where a row says so, it is by hand, as policy:
 * the annotated news has too few such pairs, or its dates are not sure enough. The other two columns are by hand. Writers seldom tell a thing twice in
 * one article, but often of two like things; and statements are told apart by what they say.
 */
const TABLE: Readonly<Record<Signal, Row>> = {
  base: [-2.8, -3.4, -3.3],
  story15: [1.55, 0, 0.75],
  story20: [0.25, 0, 0.25],
  story25: [0.4, 0, 0.25],
  story30: [0.5, 0, 0.25],
  story40: [0.45, 0, 0.25],
  relatedDeed: [-1.45, -9, 0],
  otherDeed: [-2, -9, 0],
  sameLemma: [0.15, 0.5, 0],
  lightDeed: [-0.3, -1.5, 0],
  toldOften: [-0.35, -0.3, 0],
  names: [0.6, 1.5, 0.5],
  stranger: [-0.75, 0, -0.75],
  strangers: [-2.15, 0, -2.15],
  othersApart: [-1.2, -3, 0],
  sameDoer: [0, 2.5, 1],
  samePlace: [1.4, 0.5, 0.5],
  // By hand: like events in two towns are two events, and of other counts most often, too.
  placesApart: [-2.5, -4, -1],
  sameCount: [0.3, 1, 0.3],
  countsApart: [-2.5, -4, -1],
  sameNumber: [0.4, 1, 0.4],
  numbersApart: [-0.4, -1, -0.4],
  content: [0.5, 3.5, 5],
  knownLeast: [0.65, 0, 0.5],
  knownMost: [1.25, 0, 0.5],
  copied: [0.5, 3, 4],
  sameDay: [0.3, 0.5, 0.75],
  daysOverlap: [0.5, 0.3, 0.5],
  daysNear: [0.3, 0, 0],
  // By hand: different days of like events are different events, unless every word says that they are one: a town may be shelled every day.
  daysApart: [-5, -9, -5],
  // By hand: what news tells without a date is mostly new, and last year's like event is the usual wrong lender of one.
  longAgo: [-1.5, 0, -1.5],
  // By hand: an undated report of an undated article may be of any year, so it takes a date only from what it clearly is.
  timeless: [-2, 0, -0.5],
};

const column = (at: 0 | 1 | 2): Float64Array => Float64Array.from(SIGNALS, (signal) => TABLE[signal][at]);

export const WEIGHTS = { events: column(0), within: column(1), statements: column(2) };

/** Log-odds: 0 is even. */
export const THRESHOLDS = {
  /** Two mentions are one event. */
  merge: 0.7,
  /** Mean over the pairs of two clusters that are to be joined: reports of one event tell different parts of it. */
  cluster: -0.3,
  /** Without regard to the days or the denial that keep them apart: clearly about one event, so the disagreement is worth telling. */
  disagreement: 1.5,
  /** An undated mention that fits another event by at most so much less is undecided between the two. */
  margin: 0.3,
} as const;
