import { openSource } from '../bytes/byte-order-mark.ts';
import { gather } from '../bytes/bytes.ts';
import { decodePage } from '../html/decode-page.ts';
import { textOfHtml } from '../html/html-text.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { articleFromText } from '../record/article-record.ts';
import { contextOf } from '../record/file-article.ts';
import { findingsOf } from '../record/findings-of.ts';
import type { FeedItem, FeedText } from './feed-items.ts';
import { readFeedItems } from './parse-feed.ts';

/** A feed: RSS, Atom or RDF, an item an article. No entity of its own is ever expanded, nothing it names is fetched. */
export async function* readFeed(file: InputFile): AsyncGenerator<Ingested> {
  const { place } = contextOf(file, null, false);
  const { encoding, chunks } = await openSource(file.source);
  const whole = await gather(chunks, LIMITS.feedBytes);
  if (!whole.ok) return yield rejected(place, 'E_FEED', `it is over ${LIMITS.feedBytes / 1_000_000} MB`);
  const { html: xml } = decodePage(whole.bytes, encoding === 'undeclared' ? null : 'utf-8');
  if (xml.trim() === '') return yield rejected(place, 'E_EMPTY', '');
  const feed = await readFeedItems(xml);
  if (!feed.ok) return yield rejected(place, 'E_FEED', feed.why);
  for (const [i, item] of feed.items.entries()) yield articleOf(item, i + 1, file);
  if (!feed.whole) yield rejected(place, 'E_FEED', `it is cut off behind item ${feed.items.length}`);
  else if (feed.items.length === 0) yield rejected(place, 'E_EMPTY', '');
}

function articleOf(item: FeedItem, number: number, file: InputFile): Ingested {
  const context = contextOf(file, null, false);
  if (item.body.words.length > LIMITS.articleBytes) return rejected(context.place, 'E_TOO_LARGE', `item ${number}`);
  const text = plainText(item.body);
  if (text === '') return rejected(context.place, 'E_EMPTY', `item ${number}`);
  return articleFromText(text, recordOf(item), context, findingsOf({ text, date: item.published }));
}

/** HTML as text; words without markup stay as they are. */
const plainText = ({ words, plain }: FeedText): string =>
  !plain && /<[a-z!/]|&[a-z#]/i.test(words) ? textOfHtml(words) : words.trim();

const recordOf = ({ id, url, title, updated, publisher, language, authors, categories }: FeedItem) => ({
  id,
  url,
  title: plainText(title).replace(/\s+/g, ' '),
  modified_at: updated,
  publisher,
  language,
  ...(authors.length > 0 && { authors }),
  ...(categories.length > 0 && { categories }),
});
