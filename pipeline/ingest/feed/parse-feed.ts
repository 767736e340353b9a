import { type FeedItem, feedItems, type ParsedFeed } from './feed-items.ts';

/** The items of a feed; `whole` is false where they stand before a place at which it is cut off. */
export type FeedReading =
  | { readonly ok: true; readonly items: readonly FeedItem[]; readonly whole: boolean }
  | { readonly ok: false; readonly why: string };

/** The roots of feeds, and what ends an item and all behind it. */
const ROOTS = [
  { begins: /<rss\b/i, item: '</item>', end: '</channel></rss>' },
  { begins: /<feed\b/i, item: '</entry>', end: '</feed>' },
  { begins: /<rdf:RDF\b/i, item: '</item>', end: '</rdf:RDF>' },
] as const;

/**
 * Reads a feed; of one that is cut off, the items before. The parser expands only the entities that XML and HTML have themselves, and is
 * not shown a declaration of others. feedsmith is imported when the first feed comes.
 */
export async function readFeedItems(xml: string): Promise<FeedReading> {
  const { parseFeed } = await import('feedsmith');
  const text = withoutDoctype(xml);
  const itemsOf = (some: string): FeedItem[] | null => {
    let parsed: ParsedFeed;
    try {
      parsed = parseFeed(some);
    } catch {
      return null;
    }
    return feedItems(parsed);
  };
  const items = itemsOf(text);
  if (items !== null) return { ok: true, items, whole: true };
  const root = ROOTS.find(({ begins }) => begins.test(text));
  if (root === undefined) return { ok: false, why: 'no RSS, Atom or RDF feed' };
  const last = text.lastIndexOf(root.item);
  const before = last < 0 ? null : itemsOf(text.slice(0, last + root.item.length) + root.end);
  return before === null ? { ok: false, why: 'its XML is damaged' } : { ok: true, items: before, whole: false };
}

/** A document type, with what it declares. Nothing in it is text. */
const DOCTYPE = /<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/iy;

function withoutDoctype(xml: string): string {
  DOCTYPE.lastIndex = Math.max(xml.search(/<!DOCTYPE/i), 0);
  const start = DOCTYPE.lastIndex;
  const declared = DOCTYPE.exec(xml)?.[0] ?? '';
  const prologue = xml.slice(0, start);
  return declared === '' || ROOTS.some(({ begins }) => begins.test(prologue))
    ? xml
    : prologue + xml.slice(start + declared.length);
}
