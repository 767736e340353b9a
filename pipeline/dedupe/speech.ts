import type { Choice } from '../../schemas/choice.ts';
import type { Mention } from '../../schemas/mention.ts';
import { type Name, sameName } from './words/names.ts';

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
 * `speakers` stand at the indices of their mentions, null for what is no statement. Gives pairs of indices.
 */
export const speechLinks = (
  mentions: readonly Mention[],
  speakers: readonly (Name | null)[],
): (readonly [number, number])[] => {
  const links: (readonly [number, number])[] = [];
  const lastAt = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const head = speakers[index]?.head;
    if (head !== undefined) lastAt.set(`${refOf(mention)} ${head}`, index);
  }
  for (const [index, { anchor, article_id, rule }] of mentions.entries()) {
    const speaker = speakers[index] ?? null;
    if (speaker === null || anchor.kind !== 'event' || DAY_ONLY.has(rule)) continue;
    if (!anchor.ref?.startsWith(`${article_id}:`)) continue;
    const key = `${anchor.ref} ${speaker.head}`;
    const earlier = lastAt.get(key);
    const before = earlier === undefined ? null : (speakers[earlier] ?? null);
    if (earlier !== undefined && before !== null && sameName(before, speaker)) links.push([earlier, index]);
    lastAt.set(key, index);
  }
  return links;
};
