import { articleFromText, type RecordContext } from '../article-record.ts';
import { type Ingested, rejected } from '../ingested.ts';
import { decodePage } from './decode-page.ts';
import { textOfHtml } from './html-text.ts';

/** A page as it was saved or fetched. */
export type Page = {
  readonly bytes: Uint8Array;
  /** What its HTTP header or byte order mark says of its encoding. */
  readonly charset: string | null;
  /** The address that it was fetched from. */
  readonly url: string | null;
  readonly fetched_at: string | null;
};

/** The article of a web page. */
export async function articleFromPage(page: Page, context: RecordContext): Promise<Ingested> {
  const { html, replaced } = decodePage(page.bytes, page.charset);
  const text = textOfHtml(html);
  if (text === '') return rejected(context.place, 'E_EMPTY', '');
  void replaced;
  return articleFromText(text, { url: page.url, fetched_at: page.fetched_at }, context);
}
