import { FLAG } from '../table/flags.ts';
import type { MentionTable } from '../table/mention-table.ts';
import { AT, areRelated, copiedShare, SIGNALS, sameDoer, tellSignals } from './signals.ts';
import { WEIGHTS } from './weights.ts';

/** Two deeds are one under two names only where one report copies the other: most of its word runs. */
const COPIED = 0.8;
/** Days by which two dates may miss each other and still be two readings of one event. */
export const MOST_DAYS_APART = 7;

const spansCross = ({ start, end }: MentionTable, a: number, b: number): boolean =>
  (start[a] ?? 0) < (end[b] ?? 0) && (start[b] ?? 0) < (end[a] ?? 0);

const daysCanMeet = ({ from, until }: MentionTable, a: number, b: number): boolean =>
  (from[a] ?? 0) <= (until[b] ?? 0) + MOST_DAYS_APART && (from[b] ?? 0) <= (until[a] ?? 0) + MOST_DAYS_APART;

const bothHappened = (table: MentionTable, a: number, b: number): boolean =>
  table.is(a, FLAG.happened) && table.is(b, FLAG.happened);

/** Whether two mentions may be one event at all, or one the denial of the other, whatever the words. */
const mayBeOne = (table: MentionTable, a: number, b: number): boolean => {
  if (table.alleged[a] !== table.alleged[b] || !daysCanMeet(table, a, b)) return false;
  const together = table.article[a] === table.article[b];
  if (together && spansCross(table, a, b)) return false;
  // What waits for a date can only take that of a deed that was done, as it was itself.
  if (table.is(a, FLAG.dated) !== table.is(b, FLAG.dated) && !bothHappened(table, a, b)) return false;
  if (table.is(a, FLAG.statement) && table.doerHead[a] !== -1 && table.doerHead[b] !== -1) return sameDoer(table, a, b);
  if (table.concept[a] === table.concept[b]) return true;
  return !together && (areRelated(table, a, b) || copiedShare(table, a, b) >= COPIED);
};

const told = new Float64Array(SIGNALS.length);

/** How two mentions are held to each other. */
export type Verdict = {
  /** Log-odds that they tell of one event; -Infinity where they can't. */
  readonly score: number;
  /** ... without regard to what sets them apart. */
  readonly likeness: number;
  /** What sets them apart, where they would be one without it. */
  readonly apart: 'date' | 'status' | null;
};

const STRANGERS: Verdict = { score: Number.NEGATIVE_INFINITY, likeness: Number.NEGATIVE_INFINITY, apart: null };

const weightsFor = (table: MentionTable, a: number, b: number): Float64Array => {
  if (table.article[a] === table.article[b]) return WEIGHTS.within;
  return table.is(a, FLAG.statement) ? WEIGHTS.statements : WEIGHTS.events;
};

/** The same for (a, b) and (b, a). */
export const judge = (table: MentionTable, a: number, b: number): Verdict => {
  if (!mayBeOne(table, a, b)) return STRANGERS;
  tellSignals({ table, a, b, out: told });
  const weights = weightsFor(table, a, b);
  let score = 0;
  for (let i = 0; i < told.length; i++) score += (told[i] ?? 0) * (weights[i] ?? 0);
  if (table.realm[a] !== table.realm[b]) return { score: Number.NEGATIVE_INFINITY, likeness: score, apart: 'status' };
  if (told[AT.daysApart] === 1) return { score, likeness: score - (weights[AT.daysApart] ?? 0), apart: 'date' };
  return { score, likeness: score, apart: null };
};
