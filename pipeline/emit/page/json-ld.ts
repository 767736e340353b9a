import type { Event } from '../../../schemas/event.ts';
import { speakerOf } from '../columns/event-columns.ts';

/** Whole days go to `startDate`; what is known less exactly to `temporalCoverage`, in EDTF: search engines take a bare year for 1 January. */
function when({ date }: Event): object {
  const isDay = (date.precision === 'day' || date.precision === 'time') && !date.approximate;
  return isDay && date.start !== null && date.start === date.end
    ? { startDate: date.start }
    : { temporalCoverage: date.edtf };
}

/** Neither a denial nor a possibility is an event to those who read this. */
const isTold = ({ status }: Event): boolean => status !== 'denied' && status !== 'hypothetical';

const item = (event: Event, urls: ReadonlyMap<string, string>): object => {
  const url = urls.get(speakerOf(event)?.article_id ?? '');
  return {
    '@type': 'Event',
    identifier: event.id,
    name: event.title,
    ...when(event),
    ...(event.status === 'planned' && { eventStatus: 'https://schema.org/EventScheduled' }),
    ...(event.places.length > 0 && { location: event.places.map((name) => ({ '@type': 'Place', name })) }),
    ...(url !== undefined && { subjectOf: { '@type': 'NewsArticle', url } }),
  };
};

/** schema.org for search engines and other readers of pages. */
export const jsonLd = (events: readonly Event[], urls: ReadonlyMap<string, string>): object => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: events
    .filter(isTold)
    .map((event, i) => ({ '@type': 'ListItem', position: i + 1, item: item(event, urls) })),
});
