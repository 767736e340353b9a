import { numberOrder } from '../dates/number-order.ts';
import { type Ingested, rejected } from '../ingested.ts';
import { namesAPage } from '../record/address.ts';
import { articleFromText, digestId, type RecordContext } from '../record/article-record.ts';
import { warning } from '../warning-codes.ts';
import { articleBody } from './article-body.ts';
import { decodePage } from './decode-page.ts';
import { type LinkedArticle, linkedArticle } from './json-ld.ts';
import { type PageDates, pageDates } from './page-dates.ts';
import { pageFacts } from './page-facts.ts';
import { pageRecord } from './page-record.ts';

/** A page as it was saved or fetched. */
export type Page = {
  readonly bytes: Uint8Array;
  /** What its HTTP header or byte order mark says of its encoding. */
  readonly charset: string | null;
  /** The address that it was fetched from. */
  readonly url: string | null;
  readonly fetched_at: string | null;
};

type PageTold = {
  readonly record: ReturnType<typeof pageRecord>;
  readonly dates: PageDates;
  readonly linked: LinkedArticle | null;
};

/** All that a page says of its article besides the text: one pass, no tree. */
export function factsOfPage(html: string, fetchedFrom: string | null): PageTold {
  const facts = pageFacts(html);
  const linked = linkedArticle(facts.jsonLd);
  const record = pageRecord({ facts, linked, fetchedFrom });
  const url = record.url ?? fetchedFrom;
  return { record, linked, dates: pageDates({ facts, linked, url }, numberOrder(facts.language, url)) };
}

/**
 * The article of a web page. Its id is of its address, where it names one: the same page saved twice is one article. A mistake of ours on
 * one page costs that page: an archive holds thousands.
 */
export async function articleFromPage(page: Page, context: RecordContext): Promise<Ingested> {
  try {
    return await read(page, context);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return rejected(context.place, 'E_INTERNAL', page.url === null ? what : `${page.url}: ${what}`);
  }
}

async function read(page: Page, context: RecordContext): Promise<Ingested> {
  const { html, replaced } = decodePage(page.bytes, page.charset);
  const { record, dates, linked } = factsOfPage(html, page.url);
  const { url, title } = record;
  const body = await articleBody(html, { title, stated: linked?.body ?? null });
  if (!body.ok) return rejected(context.place, 'E_EMPTY', '');
  const id = url !== null && namesAPage(url) ? digestId(url, '') : null;
  const full = { ...record, id, modified_at: dates.modified, fetched_at: page.fetched_at };
  const warnings = [
    ...(replaced === 0 ? [] : [warning('W_DAMAGED', `${replaced} of them`)]),
    ...(body.unsure ? [warning('W_BODY_UNSURE', `${body.text.length} characters`)] : []),
  ];
  return articleFromText(body.text, full, context, { dates: dates.published, warnings });
}
