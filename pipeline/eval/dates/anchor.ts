import type { DateValue, Precision } from '../../../schemas/date-value.ts';
import { daysInMonth } from '../../time/calendar.ts';

const DAY = 10;
const MONTH = 7;
const YEAR = 4;

const LENGTHS: Partial<Record<Precision, number>> = { day: DAY, time: DAY, month: MONTH, year: YEAR };
const BEGINNING = /^(\d{4}(?:-\d\d){0,2})[~?%]?\//;

/** By the length of an anchor, an ISO prefix: what it names. */
export const unitOf = (anchor: string): 'day' | 'month' | 'year' =>
  anchor.length === DAY ? 'day' : anchor.length === MONTH ? 'month' : 'year';

/**
 * The finest ISO prefix that a date vouches for, or null: a day, a month or a year is itself, anything else the longest
 * prefix that its bounds share (a week inside May is 2023-05). Of a span that is filled from its start ("since August
 * 2022") it is the start, for so the corpora anchor what lasts.
 */
export function anchorOf({ edtf, start, end, extent, precision }: DateValue): string | null {
  if (start === null) return null;
  if (end === null || extent === 'throughout') {
    const beginning = BEGINNING.exec(edtf)?.[1];
    if (beginning !== undefined) return beginning;
  }
  if (end === null) return null;
  const length = LENGTHS[precision] ?? [DAY, MONTH, YEAR].find((n) => end.startsWith(start.slice(0, n)));
  return length === undefined ? null : start.slice(0, length);
}

const firstDay = (anchor: string): string => `${anchor}${'yyyy-01-01'.slice(anchor.length)}`;

function lastDay(anchor: string): string {
  if (anchor.length === DAY) return anchor;
  const [year = '', month = '12'] = anchor.split('-');
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

/** Whether the bounds of a date hold all days from `first` to `last`. Without a first day they hold none. */
export const spans = ({ start, end }: DateValue, first: string, last: string): boolean =>
  start !== null && start <= first && (end === null || last <= end);

/** Whether the bounds of a date hold all of an anchor. */
export const holds = (date: DateValue, anchor: string): boolean => spans(date, firstDay(anchor), lastDay(anchor));
