import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';

/**
 * What a mention is known by in the next generation, the surest first: read just as before, the same word at the same place (its
 * date or its extent is read otherwise now), the same words elsewhere in the article (something was put in above them).
 */
const LIKENESSES: readonly ((mention: Mention) => string)[] = [
  ({ article_id, trigger, quote, date }) =>
    JSON.stringify([article_id, trigger.start, trigger.lemma, quote, date?.edtf ?? null]),
  ({ article_id, trigger }) => JSON.stringify([article_id, trigger.start, trigger.lemma]),
  ({ article_id, trigger, quote }) => JSON.stringify([article_id, trigger.lemma, quote]),
];

/** Tells in which of the events a mention of an earlier generation is now; undefined where it is gone or has no date any more. */
export function homesIn(
  events: readonly Event[],
  articles: ReadonlySet<string>,
): (mention: Mention) => string | undefined {
  const homes = LIKENESSES.map((likeness) => ({ likeness, byKey: new Map<string, string>() }));
  for (const { id, mentions } of events)
    for (const mention of mentions) {
      if (!articles.has(mention.article_id)) continue;
      for (const { likeness, byKey } of homes) {
        const key = likeness(mention);
        if (!byKey.has(key)) byKey.set(key, id);
      }
    }
  return (mention) => {
    for (const { likeness, byKey } of homes) {
      const home = byKey.get(likeness(mention));
      if (home !== undefined) return home;
    }
    return undefined;
  };
}
