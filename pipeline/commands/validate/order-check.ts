import { eventViolations, mentionKey, mentionViolations } from '../../../schemas/checks.ts';
import type { Event } from '../../../schemas/event.ts';
import { compareEvents, compareText } from '../../../schemas/event-order.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { type Finding, TIMELINE, type Watcher } from './finding.ts';
import { shortDigest } from './short-digest.ts';

const wrong = (line: number, check: string, message: string): Finding => ({ file: TIMELINE, line, check, message });

const placeOf = ({ article_id, start }: Mention): string => `mention ${article_id}:${start}`;

/** The named checks on every event and mention. */
export const rulesWatcher = (): Watcher => ({
  event: ({ line, value }) =>
    eventViolations(value)
      .filter((name) => name !== 'event-mentions')
      .map((name) => wrong(line, name, value.id)),
  mention: ({ line, mention, event }) => {
    const about = `${event === null ? '' : `${event.id}, `}${placeOf(mention)}`;
    const reason = event === null && (mention.date !== null || mention.why === null) ? ['unresolved-why'] : [];
    return [...mentionViolations(mention), ...reason].map((name) => wrong(line, name, about));
  },
});

const compareMentions = (a: Mention, b: Mention): number =>
  compareText(a.article_id, b.article_id) || a.start - b.start || a.end - b.end || a.trigger.start - b.trigger.start;

/** The order of the three lists. Events and articles come in a strict one: none twice. */
export function orderWatcher(): Watcher {
  let event: Event | null = null;
  let unresolved: Mention | null = null;
  let article: string | null = null;
  return {
    event: ({ line, value }) => {
      const isSorted = event === null || compareEvents(event, value) <= 0;
      event = value;
      return isSorted ? [] : [wrong(line, 'event-order', `${value.id}: events are sorted by date.start, date.end, id`)];
    },
    mention: ({ line, mention, event: home }) => {
      if (home !== null) return [];
      const isSorted = unresolved === null || compareMentions(unresolved, mention) <= 0;
      unresolved = mention;
      const message = `${placeOf(mention)}: unresolved mentions are sorted by article_id, start, end`;
      return isSorted ? [] : [wrong(line, 'unresolved-order', message)];
    },
    article: ({ line, value: { id } }) => {
      const isSorted = article === null || article <= id;
      article = id;
      return isSorted ? [] : [wrong(line, 'article-order', `${id}: articles are sorted by id`)];
    },
  };
}

/** Nothing is there twice: no event id, no article id, no mention. Of each is held only a digest. */
export function uniqueWatcher(ids: Set<string>): Watcher {
  const mentions = new Set<string>();
  const articles = new Set<string>();
  const once = (known: Set<string>, key: string): boolean => known.size < known.add(key).size;
  return {
    event: ({ line, value: { id } }) => (once(ids, id) ? [] : [wrong(line, 'event-ids', `${id} is there twice`)]),
    mention: ({ line, mention }) =>
      once(mentions, shortDigest(mentionKey(mention)))
        ? []
        : [wrong(line, 'mention-once', `${placeOf(mention)} is there twice, in two events or in one`)],
    article: ({ line, value: { id } }) =>
      once(articles, id) ? [] : [wrong(line, 'article-ids', `${id} is there twice`)],
  };
}

/** Every mention is of an article of the timeline. */
export const articlesWatcher = (articles: ReadonlyMap<string, unknown>): Watcher => ({
  mention: ({ line, mention }) =>
    articles.has(mention.article_id)
      ? []
      : [wrong(line, 'article-known', `${placeOf(mention)} is of an article that is not listed`)],
});
