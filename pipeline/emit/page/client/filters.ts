import type { PageData, PageEvent } from '../page-data.ts';

/** What a reader asks for. Of the named values of a field any may be the event's; null and empty sets ask for nothing. */
export type Filters = {
  readonly text: string;
  readonly participant: string | null;
  readonly place: string | null;
  /** Place of the article in the page's list. */
  readonly article: number | null;
  readonly chosen: Readonly<Record<Choosable, ReadonlySet<string>>>;
  readonly confidence: number;
};

/** Fields whose few values are ticked. */
export const CHOOSABLE = ['status', 'kind', 'precision', 'basis'] as const;
export type Choosable = (typeof CHOOSABLE)[number];

const none: ReadonlySet<string> = new Set();

export const NO_FILTERS: Filters = {
  text: '',
  participant: null,
  place: null,
  article: null,
  chosen: { status: none, kind: none, precision: none, basis: none },
  confidence: 0,
};

export const fieldOf = (event: PageEvent, field: Choosable): string =>
  field === 'precision' || field === 'basis' ? event.date[field] : event[field];

/** Letters without accents, lower case. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** All words of an event that a search looks through, folded. */
export function searchable({ events, articles }: PageData): string[] {
  return events.map(({ id, title, date, participants, places, reports }) => {
    const words = reports.flatMap(({ quote, article }) => [
      quote,
      articles[article]?.publisher ?? '',
      articles[article]?.title ?? '',
    ]);
    return folded([title, ...words, ...participants, ...places, date.edtf, id].join('\n'));
  });
}

/** Every word that is asked for, in any order. */
const wordsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean);

/** Places of the events that pass. */
export function passing({ events }: PageData, texts: readonly string[], filters: Filters): number[] {
  const words = wordsOf(filters.text);
  const { participant, place, article, chosen, confidence } = filters;
  const asked = CHOOSABLE.filter((field) => chosen[field].size > 0);
  const passes = (event: PageEvent, i: number): boolean =>
    event.confidence >= confidence &&
    (participant === null || event.participants.includes(participant)) &&
    (place === null || event.places.includes(place)) &&
    (article === null || event.reports.some((report) => report.article === article)) &&
    asked.every((field) => chosen[field].has(fieldOf(event, field))) &&
    words.every((word) => texts[i]?.includes(word));
  return events.flatMap((event, i) => (passes(event, i) ? [i] : []));
}

/** How often each value of a list of lists is there, the commonest first. */
export function countsOf(lists: Iterable<readonly string[]>): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
