import type { Event } from '../../../schemas/event.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import { mapEntries } from '../entries.ts';
import type { Publication } from '../publication.ts';
import type { Section } from '../sections.ts';
import { calendarEvent, isOnOneDay } from './calendar-event.ts';

/** No METHOD: with one it would be a message, which needs an organizer (RFC 5546). */
const HEAD =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Annals//Timeline//EN\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:Timeline\r\n';
const END = 'END:VCALENDAR\r\n';

type Asked = (event: Event) => boolean;

const calendar =
  (isAsked: Asked) =>
  ({ events }: Publication, articles: ReadonlyMap<string, ArticleSummary>): Section[] => [
    {
      list: 'events',
      opening: HEAD,
      separator: '',
      closing: END,
      empty: HEAD + END,
      pieces: mapEntries(events, (event) => ({ text: isAsked(event) ? calendarEvent(event, articles) : '' })),
    },
  ];

/** timeline.ics: what is known to the day. */
export const dayCalendar = calendar(isOnOneDay);

/** timeline-all.ics: all events, spans as bars over all days of theirs. */
export const wholeCalendar = calendar(() => true);
