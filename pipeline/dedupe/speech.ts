import type { Choice } from '../../schemas/choice.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Features } from './features.ts';
import { sameName } from './names.ts';

/** "article_id:offset of the trigger", as anchors name a mention. */
export const refOf = (mention: Mention): string => `${mention.article_id}:${mention.trigger.start}`;

/** Choices that take another statement's day and nothing else: two sources of one week made no one speech. */
const DAY_ONLY: ReadonlySet<string> = new Set<Choice>([
  'narrative',
  'story_day',
  'event_anchor',
  'later_in_sentence',
  'reported_state',
]);

/**
 * Statements of one article by one speaker that hang on one anchor, or one on the other, are one speech: "said ... he noted ... he added".
 * Pairs of indices.
 */
export const speechLinks = (
  mentions: readonly Mention[],
  features: readonly Features[],
): (readonly [number, number])[] => {
  const links: (readonly [number, number])[] = [];
  const lastAt = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const head = features[index]?.speaker?.head;
    if (head !== undefined) lastAt.set(`${refOf(mention)} ${head}`, index);
  }
  for (const [index, { anchor, article_id, rule }] of mentions.entries()) {
    const head = features[index]?.speaker?.head;
    if (
      head === undefined ||
      anchor.kind !== 'event' ||
      DAY_ONLY.has(rule) ||
      !anchor.ref?.startsWith(`${article_id}:`)
    )
      continue;
    const key = `${anchor.ref} ${head}`;
    const earlier = lastAt.get(key);
    if (earlier !== undefined && isOneSpeaker(features[earlier], features[index])) links.push([earlier, index]);
    lastAt.set(key, index);
  }
  return links;
};

const isOneSpeaker = (a: Features | undefined, b: Features | undefined): boolean =>
  a?.realm === b?.realm && a?.speaker != null && b?.speaker != null && sameName(a.speaker, b.speaker);
