import type { Mention } from '../../schemas/mention.ts';
import { contains, overlaps, type Span } from '../span.ts';

const sharedLength = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const touchOf = ({ trigger }: Mention, places: readonly Span[]): number =>
  Math.max(0, ...places.map((place) => sharedLength(trigger, place)));

/** Whether the trigger of a mention shares a character with one of the places. */
export const touches = ({ trigger }: Mention, places: readonly Span[]): boolean =>
  places.some((place) => overlaps(trigger, place));

/**
 * The mention that tells of a word, which may stand at any of the places: of those that hold it, the one whose trigger
 * overlaps it most, then the tightest, then one with a date; null where none does. Gold is made by hand, so it is short, and
 * each word may look at each mention of its article.
 */
export function bestMention(mentions: readonly Mention[], places: readonly Span[]): Mention | null {
  const candidates = mentions
    .filter((mention) => touches(mention, places) || places.some((place) => contains(mention, place)))
    .map((mention) => ({ mention, touch: touchOf(mention, places) }));
  const [best] = candidates.toSorted(
    (a, b) =>
      b.touch - a.touch ||
      a.mention.end - a.mention.start - (b.mention.end - b.mention.start) ||
      Number(a.mention.date === null) - Number(b.mention.date === null),
  );
  return best?.mention ?? null;
}
