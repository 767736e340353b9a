import type { parseFeed } from 'feedsmith';

/** An item of a feed of any kind, its words as they were written. */
export type FeedItem = {
  /** Null where the feed's own id names it nowhere else. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly html: string;
  readonly published: string | null;
  readonly updated: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
};

type Parsed = ReturnType<typeof parseFeed>;
type Rss = Extract<Parsed, { format: 'rss' }>['feed'];
type Atom = Extract<Parsed, { format: 'atom' }>['feed'];
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed'];

/** The items of a feed, or null where it is none. feedsmith is imported when the first feed comes. */
export async function feedItems(xml: string): Promise<FeedItem[] | null> {
  const { parseFeed } = await import('feedsmith');
  let parsed: Parsed;
  try {
    parsed = parseFeed(xml);
  } catch {
    return null;
  }
  if (parsed.format === 'rss') return ofRss(parsed.feed);
  if (parsed.format === 'atom') return ofAtom(parsed.feed);
  return parsed.format === 'rdf' ? ofRdf(parsed.feed) : null;
}

/** What names an item everywhere: an address, a tag: or a urn:. A bare "123" is the number of the feed that it is in. */
const worldWide = (id: string | undefined): string | null =>
  id !== undefined && /^(?:https?|tag|urn):/i.test(id) ? id : null;

const ofRss = (feed: Rss): FeedItem[] =>
  (feed.items ?? []).map((item) => ({
    id: worldWide(item.guid?.value) ?? item.link ?? null,
    url: item.link ?? (item.guid?.isPermaLink === false ? null : webAddress(item.guid?.value)),
    title: item.title ?? null,
    html: item.content?.encoded ?? item.description ?? '',
    published: firstText(item.pubDate, item.dc?.dates?.[0]),
    updated: firstText(item.atom?.updated),
    publisher: item.source?.title ?? feed.title ?? null,
    language: feed.language ?? null,
    authors: words([...(item.authors ?? []).map(nameOf), ...(item.dc?.creators ?? [])]),
    categories: words((item.categories ?? []).map(({ name }) => name)),
  }));

const ofAtom = (feed: Atom): FeedItem[] =>
  (feed.entries ?? []).map((entry) => ({
    id: worldWide(entry.id),
    url: (entry.links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
    title: wordsOf(entry.title),
    html: wordsOf(entry.content) ?? wordsOf(entry.summary) ?? '',
    published: firstText(entry.published, entry.dc?.dates?.[0]),
    updated: firstText(entry.updated),
    publisher: wordsOf(entry.source?.title) ?? wordsOf(feed.title),
    language: null,
    authors: words((entry.authors ?? []).map(({ name }) => name)),
    categories: words((entry.categories ?? []).map(({ label, term }) => label ?? term)),
  }));

const ofRdf = (feed: Rdf): FeedItem[] =>
  (feed.items ?? []).map((item) => ({
    id: worldWide(item.rdf?.about) ?? item.link ?? null,
    url: item.link ?? webAddress(item.rdf?.about),
    title: item.title ?? null,
    html: item.content?.encoded ?? item.description ?? '',
    published: firstText(item.dc?.dates?.[0]),
    updated: null,
    publisher: feed.title ?? null,
    language: feed.dc?.languages?.[0] ?? null,
    authors: words(item.dc?.creators ?? []),
    categories: words(item.dc?.subjects ?? []),
  }));

/** Atom's texts are objects with their type, other versions have strings. */
const wordsOf = (text: string | { readonly value?: string } | undefined): string | null =>
  (typeof text === 'string' ? text : text?.value) ?? null;

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
