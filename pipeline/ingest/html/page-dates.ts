import { type DateMethod, type DateStatement, readAs } from '../dates/dating.ts';
import { urlDate } from '../dates/url-date.ts';
import { type NumberOrder, writtenDates } from '../dates/written-date.ts';
import { blockDates } from './block-dates.ts';
import { headlineOf } from './headline.ts';
import type { LinkedArticle } from './json-ld.ts';
import { byLocalClock } from './local-day.ts';
import { MODIFIED_NAMES, PUBLISHED_NAMES } from './meta-names.ts';
import type { PageFacts } from './page-facts.ts';
import { scriptDates } from './script-dates.ts';
import { timeDates } from './time-dates.ts';

/** What dates a page: statements of its publication, best first, and when it was last changed, as written. */
export type PageDates = { readonly published: readonly DateStatement[]; readonly modified: string | null };

type Page = { readonly facts: PageFacts; readonly linked: LinkedArticle | null; readonly url: string | null };

/** All that a page says of its dates, in the order of evidence: JSON-LD, metadata, time elements, the address, its words. */
export function pageDates({ facts, linked, url }: Page, order: NumberOrder): PageDates {
  const metas = PUBLISHED_NAMES.flatMap((name) => (facts.metas.get(name) ?? []).slice(0, 1));
  const headline = headlineOf(facts);
  const published = [
    read('json_ld', linked?.published ?? null),
    ...metas.map((value) => read('meta', value)),
    read('json_ld', linked?.created ?? null),
    ...timeDates(facts, headline, order),
    urlDate(url),
    ...blockDates(facts, headline, order),
    ...scriptDates(facts.scripts),
  ].filter((statement) => statement !== null);
  const modified = [linked?.modified ?? null, ...MODIFIED_NAMES.flatMap((name) => facts.metas.get(name) ?? [])];
  return {
    published: byLocalClock(published),
    modified: modified.find((value) => value !== null && read('meta', value) !== null) ?? null,
  };
}

/** Reads a machine's date, or a day written for people where the machine's field has one. */
function read(method: DateMethod, value: string | null): DateStatement | null {
  if (value === null) return null;
  const reading = readAs(method, value);
  if (reading.ok) return reading.dating;
  // Programs write 11/01/2023 in the order of their makers, whatever the language of the page.
  const words = value.slice(0, LONGEST);
  const [written] = writtenDates(words, null);
  return written === undefined
    ? null
    : { published_at: written.day, published_method: method, published_evidence: words };
}

const LONGEST = 100;
