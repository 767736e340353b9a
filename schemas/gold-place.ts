import { z } from 'zod';

/** UTF-16 code units into the text of an article. */
export const Offset = z.int().nonnegative();

export const Places = z
  .array(z.tuple([Offset, Offset]))
  .min(1)
  .describe('where the word may stand');
