import type { Choice } from '../../../schemas/choice.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { dayOf } from '../../time/calendar.ts';

/** Days since 1970-01-01, both inclusive; `OPEN` and `-OPEN` where nothing is known. Whole numbers, so that they fit into columns. */
type Days = { readonly first: number; readonly last: number };

export const OPEN = 1 << 28;

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (isoDay: string): number => {
  const [year = 1970, month = 1, day = 1] = isoDay.split('-').map(Number);
  return dayOf(year, month, day);
};

/** Choices that take the day from what stands around: where the text itself says when, another day is a contradiction. */
export const TAKEN_OVER: ReadonlySet<string> = new Set<Choice>([
  'shared_subject',
  'later_in_sentence',
  'same_time',
  'same_event',
  'aim',
  'reported_state',
  'same_speech',
  'narrative',
  'lead',
  'story_day',
  'present',
]);

/** A day that was taken over from the story is the day it was reported on, more often than not: the event may lie some days before. */
const DAYS_BEFORE = 7;
/** ... and one after: the same evening is the next day elsewhere. */
const DAYS_AFTER = 1;

/** Whether the mention's own words give its date exactly, as far as they go. */
export const isSaid = ({ date, rule }: Mention): boolean => date !== null && !TAKEN_OVER.has(rule) && !date.approximate;

/**
 * Whether a mention waits for a date: it has none, or the text gives no more than a side ("earlier", "recently"). A span that lasted
 * from a known day on is no such case: it is as dated as it gets.
 */
export const awaitsDate = ({ date }: Mention): boolean => {
  if (date === null || date.start === null) return true;
  return date.end === null && date.approximate && date.extent === 'within';
};

/** What is reported as having happened. A plan or a denial must not borrow the day of the deed, nor lend its own. */
export const happened = ({ status }: Mention): boolean => status === 'occurred' || status === 'ongoing';

/** The days of a mention as it gives them. What is reported as done was done by the day of publication. */
export const daysOf = (mention: Mention, published: number | null): Days => {
  const { date } = mention;
  const limit = published !== null && happened(mention) ? published + DAYS_AFTER : OPEN;
  return {
    first: date?.start == null ? -OPEN : dayNumber(date.start),
    last: date?.end == null ? (awaitsDate(mention) ? limit : OPEN) : dayNumber(date.end),
  };
};

/** The days that another report of the same event may name: wider where the mention's own day is a guess. */
export const toleratedDays = (mention: Mention, { first, last }: Days): Days => {
  const isGuess = mention.date !== null && first === last && !isSaid(mention);
  return isGuess ? { first: first - DAYS_BEFORE, last: last + DAYS_AFTER } : { first, last };
};
