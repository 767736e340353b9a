import { dayOf, iso, offset } from '../../pipeline/time/calendar.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Event } from '../../schemas/event.ts';
import { compareEvents } from '../../schemas/event-order.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { generator, oneOf } from '../bench/chance.ts';
import { aDate, aMention, anArticle, anEvent } from '../emit/records.ts';

/** Events of all kinds of dates and statuses, as many as are asked for, for pages to show. */
const PEOPLE = ['Ana Lind', 'the port authority', 'Omar Haddad', 'Kaya Mining', 'the court', 'Ruth Bell', 'the union'];
const PLACES = ['Porto', 'Lagos', 'Bergen', 'Quito', 'Osaka'];
const DEEDS = [
  'opened the harbour',
  'signed the contract',
  'closed the mine',
  'struck for pay',
  'sued the owners',
  'found the ship',
];
const STATUSES = [
  'occurred',
  'occurred',
  'occurred',
  'ongoing',
  'planned',
  'denied',
  'hypothetical',
  'recurring',
] as const;

type Pick = <T>(list: readonly T[]) => T;

function dateOf(pick: Pick, day: number): DateValue {
  const first = iso(day);
  const month = first.slice(0, 7);
  const days = (to: number): [string, string] => [first, iso(to)];
  switch (pick(['day', 'day', 'day', 'about', 'month', 'year', 'span', 'since', 'until'] as const)) {
    case 'day':
      return aDate({ edtf: first, start: first, end: first });
    case 'about':
      return aDate({ edtf: `${first}~`, start: first, end: first, approximate: true, basis: 'publication' });
    case 'month':
      return aDate({
        edtf: month,
        start: `${month}-01`,
        end: iso(offset('month', dayOf(+month.slice(0, 4), +month.slice(5), 1), 1) - 1),
        precision: 'month',
      });
    case 'year':
      return aDate({
        edtf: first.slice(0, 4),
        start: `${first.slice(0, 4)}-01-01`,
        end: `${first.slice(0, 4)}-12-31`,
        precision: 'year',
      });
    case 'span': {
      const [start, end] = days(day + pick([10, 40, 400]));
      return aDate({
        edtf: `${start}~/${end}~`,
        start,
        end,
        precision: 'interval',
        approximate: true,
        basis: 'relative',
      });
    }
    case 'since':
      return aDate({ edtf: `${first}/..`, start: first, end: null, extent: 'throughout' });
    case 'until':
      return aDate({ edtf: `../${first}`, start: null, end: first, extent: 'throughout' });
  }
}

function eventOf(n: number, pick: Pick, articles: number): Event {
  const [who, where, deed] = [pick(PEOPLE), pick(PLACES), pick(DEEDS)];
  const date = dateOf(pick, dayOf(2010, 1, 1) + pick([...Array(5000).keys()]));
  const title = `${who[0]?.toUpperCase()}${who.slice(1)} ${deed} in ${where} (${n})`;
  const quote = `${title} on the day, with some words more than a title has`;
  const mention = (article: number): Mention =>
    aMention({
      article_id: `article-${article}`,
      start: n * 200,
      end: n * 200 + quote.length,
      quote,
      title,
      trigger: { start: n * 200, end: n * 200 + 3, text: quote.slice(0, 3), lemma: 'open' },
      date,
      expression: null,
      rule: 'narrative',
      confidence: pick([0.95, 0.7, 0.45]),
    });
  const told = pick([1, 1, 1, 2, 3]);
  const mentions = Array.from({ length: told }, (_, i) => mention((n + i * 7) % articles));
  return anEvent({
    id: `ev_${n.toString(16).padStart(16, '0')}`,
    title,
    date,
    status: pick(STATUSES),
    participants: [who],
    places: [where],
    confidence: pick([0.95, 0.7, 0.45]),
    article_count: told,
    mentions,
    conflicts: pick([0, 0, 0, 1]) === 1 ? [{ field: 'date', values: [date.edtf, '2018-05'] }] : [],
  });
}

export type Made = { readonly events: Event[]; readonly unresolved: Mention[]; readonly articles: ArticleSummary[] };

export function madeTimeline(count: number): Made {
  const chance = generator(7);
  const pick: Pick = (list) => oneOf(chance, list);
  const articles = Math.max(12, Math.ceil(count / 12));
  const { text: _, ...summary } = anArticle();
  const events = Array.from({ length: count }, (__, n) => eventOf(n, pick, articles)).toSorted(compareEvents);
  const unresolved = Array.from({ length: count }, (__, n) =>
    aMention({
      article_id: `article-${n % articles}`,
      start: n * 200 + 120,
      end: n * 200 + 153,
      date: null,
      expression: null,
      why: pick(['no time expression in reach', 'the article has no publication date']),
    }),
  );
  return {
    events,
    unresolved,
    articles: Array.from({ length: articles }, (__, n) => ({
      ...summary,
      id: `article-${n}`,
      title: `Report ${n} on the harbour`,
      url: `https://example.org/${n}`,
      publisher: pick(['Harbour Times', 'Evening Post']),
      published_at: pick(['2019-03-04', '2020-11-30T08:00:00+01:00', null]),
    })),
  };
}
