import type { Mention } from '../../schemas/mention.ts';
import { at } from './at.ts';

/**
 * Mentions that can be looked up again by their index, 0 to length - 1, wherever they are kept: a million of them need not be in
 * memory at once. The same index always gives an equal mention; it need not be the same object. An index outside is a RangeError.
 */
export type MentionSource = { readonly length: number; readonly at: (index: number) => Mention };

export const inMemory = (mentions: readonly Mention[]): MentionSource => ({
  length: mentions.length,
  at: (index) => at(mentions, index),
});
