import { type Choice, GUESSES } from '../../../schemas/choice.ts';
import { type DateValue, Precision } from '../../../schemas/date-value.ts';
import { compareText } from '../../../schemas/event-order.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { TAKEN_OVER } from '../table/day-window.ts';

/** Finest first, as the schema lists them. */
const FINENESS = Precision.options;

/** Best founded first. */
const SUPPORT = [
  'stated',
  'relative',
  'inherited',
  'publication',
  'shared',
] as const satisfies readonly DateValue['basis'][];

const EARLIEST = '';
const LATEST = '~';

/** One date, and who gives it. */
export type Vote = {
  readonly date: DateValue;
  readonly mentions: readonly Mention[];
  /** Surest confidence of each independent source, summed, in thousandths; in millionths where the text itself says when. */
  readonly weight: number;
};

/** What the reports make of the date together: the one chosen, and those that cannot be brought together with it. */
export type DateDecision = {
  readonly date: DateValue;
  readonly agreeing: readonly Vote[];
  readonly rejected: readonly Vote[];
};

export type SourceOf = (article_id: string) => string;

const THOUSANDTHS = 1000;
/** Words outweigh what was taken over from the story around, which is the day of reporting as often as not. */
const WORDS = 1000;
/** A reviewer's word outweighs any number of reports. */
const REVIEWER = 1e12;
const REVIEWED: Choice = 'corrected';

const weightOf = (mentions: readonly Mention[], sourceOf: SourceOf): number => {
  const surest = new Map<string, number>();
  for (const { article_id, confidence, rule } of mentions) {
    const source = sourceOf(article_id);
    const sure = Math.round(confidence * THOUSANDTHS) * (TAKEN_OVER.has(rule) ? 1 : WORDS);
    const weight = rule === REVIEWED ? REVIEWER : sure;
    surest.set(source, Math.max(surest.get(source) ?? 0, weight));
  }
  return [...surest.values()].reduce((sum, weight) => sum + weight, 0);
};

const votesOf = (mentions: readonly Mention[], sourceOf: SourceOf): Vote[] => {
  const votes = new Map<string, { date: DateValue; mentions: Mention[] }>();
  for (const mention of mentions) {
    const { date } = mention;
    if (date === null) continue;
    const key = JSON.stringify([date.edtf, date.start, date.end, date.precision, date.time, date.extent, date.basis]);
    const vote = votes.get(key);
    if (vote === undefined) votes.set(key, { date, mentions: [mention] });
    else vote.mentions.push(mention);
  }
  return [...votes.values()].map((vote) => ({ ...vote, weight: weightOf(vote.mentions, sourceOf) }));
};

const byFineness = (a: Vote, b: Vote): number =>
  Number(a.date.approximate) - Number(b.date.approximate) ||
  FINENESS.indexOf(a.date.precision) - FINENESS.indexOf(b.date.precision) ||
  SUPPORT.indexOf(a.date.basis) - SUPPORT.indexOf(b.date.basis) ||
  b.weight - a.weight ||
  compareText(JSON.stringify(a.date), JSON.stringify(b.date));

const latestOf = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), EARLIEST);
const earliestOf = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b), LATEST);

const edtfOf = (start: string, end: string, mark: '~' | ''): string => {
  if (start === end) return `${start}${mark}`;
  const from = start === EARLIEST ? '..' : `${start}${mark}`;
  return `${from}/${end === LATEST ? '..' : `${end}${mark}`}`;
};

/** Days that dates have in common. */
type Common = { readonly start: string; readonly end: string };

const commonOf = (dates: readonly DateValue[]): Common => ({
  start: latestOf(dates.map(({ start }) => start ?? EARLIEST)),
  end: earliestOf(dates.map(({ end }) => end ?? LATEST)),
});

const isEmpty = ({ start, end }: Common): boolean => start > end;

const narrowed = (votes: readonly Vote[], best: DateValue): DateValue => {
  const { start, end } = commonOf(votes.map(({ date }) => date));
  const exact = votes.find(({ date }) => (date.start ?? EARLIEST) === start && (date.end ?? LATEST) === end);
  if (exact !== undefined) return exact.date;
  const approximate = votes.some(({ date }) => date.approximate);
  return {
    edtf: edtfOf(start, end, approximate ? '~' : ''),
    start: start === EARLIEST ? null : start,
    end: end === LATEST ? null : end,
    precision: start === end ? 'day' : 'interval',
    approximate,
    extent: best.extent,
    basis: best.basis,
  };
};

/** The votes that leave some day in common with this one and with each other; the best founded are heard first. */
const agreeingWith = (vote: Vote, votes: readonly Vote[]): Vote[] => {
  const agreeing = [vote];
  for (const other of votes)
    if (other !== vote && !isEmpty(commonOf([...agreeing.map(({ date }) => date), other.date]))) agreeing.push(other);
  return agreeing;
};

/** Votes beyond which only the best founded are tried as the one that the others are held to. */
const TRIED = 24;

const bestSupported = (votes: readonly Vote[]): readonly Vote[] => {
  const supports = votes.slice(0, TRIED).map((vote) => {
    const agreeing = agreeingWith(vote, votes);
    return { agreeing, weight: agreeing.reduce((sum, { weight }) => sum + weight, 0) };
  });
  return supports.reduce((a, b) => (b.weight > a.weight ? b : a)).agreeing;
};

const earliest = (votes: readonly Vote[]): Vote | undefined =>
  [...votes].sort((a, b) => compareText(a.date.start ?? EARLIEST, b.date.start ?? EARLIEST) || byFineness(a, b))[0];

/**
 * The date of an event from all reports that have one.
 *
 * 1. What was guessed from the day of the story says nothing where another report has words for it. Where all are guesses, the earliest
 *    holds: an event is first reported when it happens, and reported again later.
 * 2. Of dates that exclude each other, those win that most speaks for: the sum of their confidence, each independent source counted once.
 *    What the text itself says outweighs what was taken over from around, which then is no conflict.
 *    A reviewer's date outweighs them all.
 * 3. Of what is left, the best founded (exact before approximate, the finer unit, stated before relative before inherited), narrowed
 *    to the days that all of it leaves open ("a few weeks ago" and "several weeks ago").
 *
 * Null where no report has a date.
 */
export const decideDate = (mentions: readonly Mention[], sourceOf: SourceOf): DateDecision | null => {
  const dated = mentions.filter(({ date }) => date !== null);
  const lending = dated.filter(({ rule }) => rule !== 'shared');
  // Split off by a reviewer, mentions may stand alone with what they borrowed.
  const own = lending.length > 0 ? lending : dated;
  const founded = own.filter(({ rule }) => !GUESSES.has(rule));
  const votes = votesOf(founded.length > 0 ? founded : own, sourceOf).sort(byFineness);
  const guess = founded.length > 0 ? undefined : earliest(votes);
  const agreeing = guess === undefined ? (votes.length === 0 ? [] : bestSupported(votes)) : [guess];
  const [best] = agreeing;
  if (best === undefined) return null;
  const isSaid = (vote: Vote): boolean => vote.mentions.some(({ rule }) => !TAKEN_OVER.has(rule));
  const others = founded.length > 0 ? votes.filter((vote) => !agreeing.includes(vote)) : [];
  const rejected = agreeing.some(isSaid) ? others.filter(isSaid) : others;
  return { date: narrowed(agreeing, best.date), agreeing, rejected };
};
