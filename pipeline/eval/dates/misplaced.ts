import type { Span } from '../../span.ts';
import type { GoldWord } from './gold-word.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[_\s]+/);

function isAt({ start, end }: Span, words: ReadonlySet<string>, text: string): boolean {
  return start < end && end <= text.length && wordsOf(text.slice(start, end)).some((word) => words.has(word));
}

/**
 * Whether a gold word is not where gold says: at one of its places none of its words stands. Then the offsets are of another
 * text, or count bytes, and figures would mean nothing.
 */
export function isMisplaced({ word, spans }: GoldWord, text: string): boolean {
  const words = new Set(wordsOf(word));
  return spans.some((span) => !isAt(span, words, text));
}
