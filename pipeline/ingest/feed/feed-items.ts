import type { parseFeed } from 'feedsmith';

/** An item of a feed of any kind, its words as they were written. */
export type FeedItem = {
  /** Null where the feed's own id names it nowhere else. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: FeedText;
  readonly body: FeedText;
  readonly published: string | null;
  readonly updated: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
};

/** `plain` where the feed says that it is no markup; elsewhere only its looks tell. */
export type FeedText = { readonly words: string; readonly plain: boolean };

export type ParsedFeed = ReturnType<typeof parseFeed>;
type Rss = Extract<ParsedFeed, { format: 'rss' }>['feed'];
type Atom = Extract<ParsedFeed, { format: 'atom' }>['feed'];
type Rdf = Extract<ParsedFeed, { format: 'rdf' }>['feed'];

/** The items of a feed that was parsed; null for a kind that is read elsewhere. */
export function feedItems(parsed: ParsedFeed): FeedItem[] | null {
  if (parsed.format === 'rss') return ofRss(parsed.feed);
  if (parsed.format === 'atom') return ofAtom(parsed.feed);
  return parsed.format === 'rdf' ? ofRdf(parsed.feed) : null;
}

/** What names an item everywhere: an address, a tag: or a urn:. A bare "123" is the number of the feed that it is in. */
export const worldWideId = (id: string | undefined): string | null =>
  id !== undefined && /^(?:https?|tag|urn):/i.test(id) ? id : null;

const ofRss = (feed: Rss): FeedItem[] =>
  (feed.items ?? []).map((item) => ({
    id: worldWideId(item.guid?.value) ?? item.link ?? null,
    url: item.link ?? (item.guid?.isPermaLink === false ? null : webAddress(item.guid?.value)),
    title: textOf(item.title),
    body: textOf(item.content?.encoded, item.atom?.content, item.description, item.atom?.summary),
    published: firstText(item.pubDate, item.dc?.dates?.[0], item.atom?.published),
    updated: firstText(item.atom?.updated),
    publisher: item.source?.title ?? feed.title ?? null,
    language: item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0] ?? null,
    authors: words([...(item.authors ?? []).map(nameOf), ...(item.dc?.creators ?? [])]),
    categories: words((item.categories ?? []).map(({ name }) => name)),
  }));

const ofAtom = (feed: Atom): FeedItem[] =>
  (feed.entries ?? []).map((entry) => ({
    id: worldWideId(entry.id),
    url: (entry.links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
    title: textOf(entry.title),
    body: textOf(entry.content, entry.summary),
    published: firstText(entry.published, entry.dc?.dates?.[0]),
    updated: firstText(entry.updated),
    publisher: textOf(entry.source?.title).words || textOf(feed.title).words || null,
    language: entry.xml?.lang ?? feed.xml?.lang ?? null,
    authors: words((entry.authors ?? []).map(({ name }) => name)),
    categories: words((entry.categories ?? []).map(({ label, term }) => label ?? term)),
  }));

const ofRdf = (feed: Rdf): FeedItem[] =>
  (feed.items ?? []).map((item) => ({
    id: worldWideId(item.rdf?.about) ?? item.link ?? null,
    url: item.link ?? webAddress(item.rdf?.about),
    title: textOf(item.title),
    body: textOf(item.content?.encoded, item.description),
    published: firstText(item.dc?.dates?.[0]),
    updated: null,
    publisher: feed.title ?? null,
    language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
    authors: words(item.dc?.creators ?? []),
    categories: words(item.dc?.subjects ?? []),
  }));

/** Atom's texts are objects with their type, those of others strings. */
type Written = string | { readonly value?: string; readonly type?: string } | undefined;

/** The first text that says anything. */
function textOf(...texts: readonly Written[]): FeedText {
  for (const text of texts) {
    const words = typeof text === 'string' ? text : (text?.value ?? '');
    const type = typeof text === 'string' ? undefined : text?.type;
    if (words.trim() !== '') return { words, plain: type === 'text' || type === 'text/plain' };
  }
  return { words: '', plain: true };
}

const nameOf = (
  author: string | { readonly name?: string; readonly email?: string } | undefined,
): string | undefined => (typeof author === 'string' ? author : (author?.name ?? author?.email));

const webAddress = (text: string | undefined): string | null =>
  text !== undefined && /^https?:/i.test(text) ? text : null;

/** feedsmith leaves dates as they are written. */
const firstText = (...values: readonly unknown[]): string | null => {
  const found = values.find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : null;
};

const words = (list: readonly (string | undefined)[]): string[] => list.filter((word) => word !== undefined);
