import type { Event } from '../../../schemas/event.ts';
import type { Status } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import { ceil, iso, parseDay } from '../../time/calendar.ts';
import { eventRow } from '../columns/event-columns.ts';
import { dateInWords, isSomeTimeWithin } from '../date-in-words.ts';
import { reportOf } from '../reports.ts';
import { statusMark } from '../status-mark.ts';
import { webAddress } from '../web-address.ts';
import { contentLine, textValue } from './content-line.ts';

type ById = ReadonlyMap<string, ArticleSummary>;

/**
 * What is not known to have happened must not look so in a calendar. Nothing is CANCELLED: calendars hide that, or write it before the
 * title, and what was denied was never called off.
 */
const STATUS: Readonly<Record<Status, 'CONFIRMED' | 'TENTATIVE'>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  recurring: 'CONFIRMED',
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  denied: 'TENTATIVE',
};

const compact = (day: string): string => day.replaceAll('-', '');

/** A DATE has four digits for its year, so the day behind this one has no name. */
const LAST_DAY = '9999-12-31';

/** DTEND is the day behind the last one. */
function dayAfter(day: string): string {
  if (day >= LAST_DAY) return LAST_DAY;
  const parsed = parseDay(day);
  return iso(parsed === null ? 0 : ceil('day', parsed) + 1);
}

/** Known to the day: what a calendar can show as it is. */
export const isOnOneDay = ({ date: { start, end, approximate } }: Event): boolean =>
  start !== null && start === end && !approximate;

/** Words before the title for all that a bar in a calendar does not say. */
function summary(event: Event): string {
  const { date, title } = event;
  return `${statusMark(event)}${isOnOneDay(event) ? '' : `${dateInWords(date)}: `}${title}`;
}

function description(event: Event, articles: ById): string {
  const { date, confidence } = event;
  const { quote, sources, more, disputes } = reportOf(event, articles);
  return [
    `${dateInWords(date)} (${date.edtf}); basis ${date.basis}; confidence ${confidence}`,
    ...(isSomeTimeWithin(date) ? ['At some time within these days'] : []),
    `“${quote}”`,
    ...sources.map(({ name, url }) => (url === null ? name : `${name}: ${url}`)),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...disputes,
  ].join('\n');
}

/**
 * A VEVENT of whole days. DTSTAMP must be there and is asked to be a clock's: it is the day on which the event was last reported, so that
 * the same articles give the same bytes. What is open on one side stands on the day that is known.
 */
export function calendarEvent(event: Event, articles: ById): string {
  const { date } = event;
  const [first, last] = [date.start ?? date.end, date.end ?? date.start];
  if (first === null || last === null) return '';
  const { dates, url } = eventRow(event, articles).articles;
  const stamp = dates.at(-1)?.slice(0, 10) ?? first;
  const end = dayAfter(last);
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', `${event.id}@annals`),
    contentLine('DTSTAMP', `${compact(stamp)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(first)),
    contentLine('DTEND;VALUE=DATE', end > first ? compact(end) : null),
    contentLine('SUMMARY', textValue(summary(event))),
    contentLine('DESCRIPTION', textValue(description(event, articles))),
    contentLine('LOCATION', event.places.length === 0 ? null : textValue(event.places.join(', '))),
    contentLine('URL', webAddress(url)),
    contentLine('CATEGORIES', `${event.status},${event.kind}`),
    contentLine('STATUS', STATUS[event.status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    'END:VEVENT\r\n',
  ].join('');
}
