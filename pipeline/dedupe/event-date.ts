import { GUESSES } from '../../schemas/choice.ts';
import { type DateValue, Precision } from '../../schemas/date-value.ts';
import { compareText } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';

/** Finest first, as the schema lists them. */
const FINENESS = Precision.options;

/** Best supported first. */
const SUPPORT = [
  'stated',
  'relative',
  'inherited',
  'publication',
  'shared',
] as const satisfies readonly DateValue['basis'][];

const EARLIEST = '';
const LATEST = '~';

type Vote = { readonly date: DateValue; readonly articles: ReadonlySet<string>; readonly confidence: number };

/** What was guessed from the day of the story says nothing where another report has words for it. */
const wellFounded = (mentions: readonly Mention[]): readonly Mention[] => {
  const founded = mentions.filter(({ date, rule }) => date !== null && !GUESSES.has(rule));
  return founded.length > 0 ? founded : mentions;
};

const votesOf = (mentions: readonly Mention[]): Vote[] => {
  const votes = new Map<string, { date: DateValue; articles: Set<string>; confidence: number }>();
  for (const { date, article_id, confidence } of wellFounded(mentions)) {
    if (date === null) continue;
    const key = JSON.stringify([date.edtf, date.start, date.end, date.precision, date.time, date.extent, date.basis]);
    const vote = votes.get(key) ?? { date, articles: new Set(), confidence };
    vote.articles.add(article_id);
    vote.confidence = Math.max(vote.confidence, confidence);
    votes.set(key, vote);
  }
  return [...votes.values()];
};

const byVote = (a: Vote, b: Vote): number =>
  Number(a.date.approximate) - Number(b.date.approximate) ||
  FINENESS.indexOf(a.date.precision) - FINENESS.indexOf(b.date.precision) ||
  SUPPORT.indexOf(a.date.basis) - SUPPORT.indexOf(b.date.basis) ||
  b.articles.size - a.articles.size ||
  b.confidence - a.confidence ||
  compareText(JSON.stringify(a.date), JSON.stringify(b.date));

const latestOf = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), EARLIEST);
const earliestOf = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b), LATEST);

const edtfOf = (start: string, end: string, mark: '~' | ''): string => {
  if (start === end) return `${start}${mark}`;
  const from = start === EARLIEST ? '..' : `${start}${mark}`;
  return `${from}/${end === LATEST ? '..' : `${end}${mark}`}`;
};

/** The days that all dates leave open, where no single one of them says just that. */
const common = (votes: readonly Vote[], best: DateValue): DateValue => {
  const start = latestOf(votes.map(({ date }) => date.start ?? EARLIEST));
  const end = earliestOf(votes.map(({ date }) => date.end ?? LATEST));
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

/**
 * The date of an event from all reports that have one. Of the dates that no other report narrows, the best supported: exact before
 * approximate, the finer unit, stated before relative before inherited before publication, then most articles. Where every date is
 * narrowed by another ("a few weeks ago" and "several weeks ago"), what they have in common, as an interval. Null where none has a date.
 */
export const eventDate = (mentions: readonly Mention[]): DateValue | null => {
  const votes = votesOf(mentions).sort(byVote);
  const best = votes[0];
  if (best === undefined) return null;
  const narrowed = common(votes, best.date);
  const exact = votes.find(({ date }) => date.start === narrowed.start && date.end === narrowed.end);
  return exact?.date ?? narrowed;
};
