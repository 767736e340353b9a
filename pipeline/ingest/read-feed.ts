import { articleFromText } from './article-record.ts';
import { openSource } from './byte-order-mark.ts';
import { gather } from './bytes.ts';
import { type FeedItem, feedItems } from './feed-items.ts';
import { contextOf } from './file-article.ts';
import { foundDate } from './found-date.ts';
import { decodePage } from './html/decode-page.ts';
import { textOfHtml } from './html/html-text.ts';
import { type Ingested, type InputFile, rejected } from './ingested.ts';
import { LIMITS } from './limits.ts';

/** A feed: RSS, Atom or RDF, an item an article. No entity of its own is ever expanded, nothing it names is fetched. */
export async function* readFeed(file: InputFile): AsyncGenerator<Ingested> {
  const context = contextOf(file, null, false);
  const { encoding, chunks } = await openSource(file.source);
  const whole = await gather(chunks, LIMITS.feedBytes);
  if (!whole.ok) return yield rejected(context.place, 'E_FEED', `it is over ${LIMITS.feedBytes / 1_000_000} MB`);
  const { html: xml } = decodePage(whole.bytes, encoding === 'undeclared' ? null : 'utf-8');
  const items = await feedItems(xml);
  if (items === null) return yield rejected(context.place, 'E_FEED', '');
  if (items.length === 0) return yield rejected(context.place, 'E_EMPTY', '');
  for (const [i, item] of items.entries()) {
    const text = textOfItem(item);
    if (text === '') yield rejected(context.place, 'E_EMPTY', `item ${i + 1}`);
    else yield articleFromText(text, recordOf(item), context, foundDate(item.published));
  }
}

/** HTML as text; words without markup stay as they are. */
const textOfItem = ({ html }: FeedItem): string => (/<[a-z!/]|&[a-z#]/i.test(html) ? textOfHtml(html) : html.trim());

const recordOf = ({ id, url, title, updated, publisher, language, authors, categories }: FeedItem) => ({
  id,
  url,
  title: title === null ? null : textOfHtml(title).replace(/\s+/g, ' '),
  modified_at: updated,
  publisher,
  language,
  ...(authors.length > 0 && { authors }),
  ...(categories.length > 0 && { categories }),
});
