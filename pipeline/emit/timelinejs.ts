import type { Event } from '../../schemas/event.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { speakerOf } from './columns/event-columns.ts';
import { counted } from './counted.ts';
import { dateInWords, type Side, sideOf, unitOf } from './date-in-words.ts';
import { mapEntries } from './entries.ts';
import type { Publication } from './publication.ts';
import type { Section } from './sections.ts';

type ById = ReadonlyMap<string, ArticleSummary>;

/** Year, month and day apart, as far as they are known: a whole date as text moves by a day west of Greenwich. */
const dateParts = ({ year, month, day }: Side): object => ({
  year,
  ...(month !== null && { month }),
  ...(day !== null && { day }),
});

/** Every event must begin: what has no first day stands at its last one, and `display_date` says so. */
function dates({ date }: Event): object {
  const unit = unitOf(date);
  const [from, to] = [date.start ?? date.end, date.end ?? date.start];
  if (from === null || to === null) return {};
  const [first, last] = [dateParts(sideOf(from, unit)), dateParts(sideOf(to, unit))];
  return {
    start_date: first,
    ...(JSON.stringify(first) !== JSON.stringify(last) && { end_date: last }),
    display_date: dateInWords(date),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** TimelineJS reads its texts as HTML; those of articles are none. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function source(article: ArticleSummary | undefined, id: string): string {
  const name = escaped([article?.title ?? id, article?.publisher].filter(Boolean).join(', '));
  const url = article?.url ?? '';
  return /^https?:\/\//i.test(url) ? `<a href="${escaped(url)}">${name}</a>` : name;
}

function slide(event: Event, articles: ById): object {
  const ids = [...new Set(event.mentions.map(({ article_id }) => article_id))];
  const quote = escaped(speakerOf(event)?.quote ?? event.title);
  const sources = ids.map((id) => source(articles.get(id), id)).join('; ');
  return {
    unique_id: event.id,
    ...dates(event),
    group: event.status,
    autolink: false,
    text: { headline: escaped(event.title), text: `<p>${quote}</p><p>${sources}</p>` },
  };
}

/** timelinejs.json for TimelineJS 3 (Knight Lab), one event a line. */
export const slidesSection = ({ events }: Publication, articles: ById): Section[] => [
  {
    list: 'events',
    opening: '{"events": [\n',
    separator: ',\n',
    closing: '\n],\n',
    empty: '{"events": [],\n',
    pieces: mapEntries(events, (event) => ({ text: JSON.stringify(slide(event, articles)) })),
  },
];

/** ... and its first slide, behind them since it tells how many they are. */
export const titleSlide = ({ events, articles }: Publication): string[] => {
  const text = `${counted(events.length, 'event')} from ${counted(articles.length, 'article')}`;
  return [`"title": ${JSON.stringify({ text: { headline: 'Timeline', text } })}\n}\n`];
};
