import type { Event } from '../../schemas/event.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { Contents } from './contents.ts';
import { counted } from './counted.ts';
import { dateInWords, isSomeTimeWithin, type Side, sidesOf } from './date-in-words.ts';
import { placesOf } from './page/selection.ts';
import type { Publication } from './publication.ts';
import { type Report, reportOf } from './reports.ts';
import { statusMark } from './status-mark.ts';

type Making = {
  readonly publication: Publication;
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  readonly contents: Contents;
};

/** TimelineJS lays out all slides at once and again at each step: with 500 a step takes about a second, with 4,000 nearly twenty. */
const MOST = 500;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** TimelineJS takes headline and text for HTML; to us they are words. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Parts of a date, as far as they are known. A whole date as one string would be read in UTC and move west of Greenwich. */
const parts = ({ year, month, day }: Side): object => ({
  year,
  ...(month !== null && { month }),
  ...(day !== null && { day }),
});

const isSame = (a: Side, b: Side): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** Where a slide stands. TimelineJS asks for a start: what has none stands at its end, and `display_date` says that it is one. */
function placed({ date }: Event): { readonly start_date: object; readonly end_date?: object } | null {
  const { from, to } = sidesOf(date);
  const start = from ?? to;
  if (start === null) return null;
  return { start_date: parts(start), ...(to !== null && !isSame(start, to) && { end_date: parts(to) }) };
}

const sourceHtml = ({ name, url }: Report['sources'][number]): string =>
  url === null ? escaped(name) : `<a href="${escaped(url)}">${escaped(name)}</a>`;

/** The text of a slide. A bar says so where the event did not fill it. */
function html({ quote, sources, more, disputes }: Report, { date }: Event, isBar: boolean): string {
  const rest = more > 0 ? `<br>and ${more} more` : '';
  return [
    ...(isBar && isSomeTimeWithin(date) ? ['<p>At some time within these days:</p>'] : []),
    `<p>“${escaped(quote)}”</p>`,
    `<p>${sources.map(sourceHtml).join('<br>')}${rest}</p>`,
    ...disputes.map((dispute) => `<p>${escaped(dispute)}</p>`),
  ].join('');
}

function title({ publication: { events, articles } }: Making): object {
  const all = `${counted(events.length, 'event')} from ${counted(articles.length, 'article')}`;
  const part = `The ${MOST} that most articles tell of, out of ${all}. timeline.csv has all of them.`;
  const text = events.length > MOST ? part : all;
  return { unique_id: 'title', text: { headline: 'Timeline', text: `<p>${text}</p>` }, autolink: false };
}

/** timelinejs.json, for TimelineJS 3 (Knight Lab, "JSON format"): a slide a line. */
export function* timelineJs(making: Making): Generator<string> {
  const { publication, articles, contents } = making;
  yield `{\n  "title": ${JSON.stringify(title(making))},\n  "events": [`;
  let between = '\n';
  for (const place of placesOf(publication, MOST)) {
    const event = contents.events.at(place);
    const where = placed(event);
    if (where === null) continue;
    const slide = {
      unique_id: event.id,
      ...where,
      display_date: dateInWords(event.date),
      group: event.status,
      text: {
        headline: escaped(statusMark(event) + event.title),
        text: html(reportOf(event, articles), event, 'end_date' in where),
      },
      autolink: false,
    };
    yield `${between}    ${JSON.stringify(slide)}`;
    between = ',\n';
  }
  yield '\n  ]\n}\n';
}
