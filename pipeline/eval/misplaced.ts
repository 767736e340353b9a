import type { Span } from '../span.ts';

/** A word that annotators marked, as gold writes it, and the places in the article where it may stand. */
export type PlacedWord = { readonly word: string; readonly spans: readonly Span[] };

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[_\s]+/);

function isAt({ start, end }: Span, words: ReadonlySet<string>, text: string): boolean {
  return start < end && end <= text.length && wordsOf(text.slice(start, end)).some((word) => words.has(word));
}

/**
 * Whether a gold word is not where gold says: at one of its places none of its words stands. Then the offsets are of another
 * text, or count bytes, and figures would mean nothing.
 */
export function isMisplaced({ word, spans }: PlacedWord, text: string): boolean {
  const words = new Set(wordsOf(word));
  return spans.some((span) => !isAt(span, words, text));
}
