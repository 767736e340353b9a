import type { Mention } from '../../schemas/mention.ts';

/** Mentions that can be gone through in order and looked up again: in memory, or on disk. */
export type MentionSource = { readonly length: number; readonly at: (index: number) => Mention };
