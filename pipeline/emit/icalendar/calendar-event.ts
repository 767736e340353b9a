import type { Event } from '../../../schemas/event.ts';
import type { Status } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import { ceil, iso, parseDay } from '../../time/calendar.ts';
import { eventRow } from '../columns/event-columns.ts';
import { dateInWords } from '../date-in-words.ts';
import { contentLine, textValue } from './content-line.ts';

type ById = ReadonlyMap<string, ArticleSummary>;

/** What is not known to have happened must not look so in a calendar. */
const STATUS: Readonly<Record<Status, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  recurring: 'CONFIRMED',
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  denied: 'CANCELLED',
};

const compact = (day: string): string => day.replaceAll('-', '');

/** DTEND is the day behind the last one. */
function dayAfter(day: string): string {
  const parsed = parseDay(day);
  return iso(parsed === null ? 0 : ceil('day', parsed) + 1);
}

/** Known to the day: what a calendar can show as it is. */
export const isOnOneDay = ({ date: { start, end, approximate } }: Event): boolean =>
  start !== null && start === end && !approximate;

/** Words before the title for all that a bar in a calendar does not say. */
function summary(event: Event): string {
  const { status, date, title } = event;
  const doubt = status === 'occurred' || status === 'ongoing' ? '' : `[${status}] `;
  return `${doubt}${isOnOneDay(event) ? '' : `${dateInWords(date)}: `}${title}`;
}

/**
 * A VEVENT of whole days. DTSTAMP must be there and is asked to be a clock's: it is the day on which the event was last reported, so that
 * the same articles give the same bytes. What is open on one side stands on the day that is known.
 */
export function calendarEvent(event: Event, articles: ById): string {
  const { date, confidence } = event;
  const [first, last] = [date.start ?? date.end, date.end ?? date.start];
  if (first === null || last === null) return '';
  const row = eventRow(event, articles);
  const stamp = row.articles.dates.at(-1)?.slice(0, 10) ?? first;
  const url = row.articles.url;
  const told = [
    `${dateInWords(date)} (${date.edtf}); basis ${date.basis}; confidence ${confidence}`,
    ...event.conflicts.map(({ field, values }) => `Reports disagree on the ${field}: ${values.join('; ')}`),
    row.speaker?.quote ?? '',
  ];
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', `${event.id}@annals`),
    contentLine('DTSTAMP', `${compact(stamp)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(first)),
    contentLine('DTEND;VALUE=DATE', compact(dayAfter(last))),
    contentLine('SUMMARY', textValue(summary(event))),
    contentLine('DESCRIPTION', textValue(told.filter(Boolean).join('\n'))),
    contentLine('LOCATION', event.places.length === 0 ? null : textValue(event.places.join(', '))),
    contentLine('URL', url !== null && /^https?:\/\/[!-~]+$/i.test(url) ? url : null),
    contentLine('CATEGORIES', `${event.status},${event.kind}`),
    contentLine('STATUS', STATUS[event.status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    'END:VEVENT\r\n',
  ].join('');
}
