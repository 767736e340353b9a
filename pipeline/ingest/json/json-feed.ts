import { worldWideId } from '../feed/feed-items.ts';
import { type InputRecord, isRecord } from '../record/fields.ts';

/** What stands above the items of a JSON Feed, as far as it comes before them. */
export type JsonFeed = { readonly title: unknown; readonly language: unknown };

/** The head of a JSON Feed, or null for any other object with a list. Source: jsonfeed.org, version 1.1. */
export function jsonFeedOf(wrapper: InputRecord | null): JsonFeed | null {
  const version = wrapper?.['version'];
  if (typeof version !== 'string' || !/^https?:\/\/jsonfeed\.org\/version\//i.test(version)) return null;
  return { title: wrapper?.['title'] ?? null, language: wrapper?.['language'] ?? null };
}

/** An item as a record of its own: what the feed says of all its items, an id that means it alone, its summary if it has no more. */
export function jsonFeedItem(item: unknown, { title, language }: JsonFeed): unknown {
  if (!isRecord(item)) return item;
  const { id, url, external_url, summary, content_text, content_html } = item;
  const address = url ?? external_url ?? null;
  return {
    publisher: title,
    language,
    ...item,
    url: address,
    id: (typeof id === 'string' ? worldWideId(id) : null) ?? address,
    content_text: content_text ?? (content_html === undefined ? summary : undefined),
  };
}
