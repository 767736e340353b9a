import { z } from 'zod';

/** An input that could not be read. `line` counts from 1; null where the whole file is meant. */
export const Reject = z
  .strictObject({
    source_path: z.string(),
    line: z.int().positive().nullable(),
    code: z.string().regex(/^E_[A-Z_]+$/),
    message: z.string().min(1).describe('what is wrong and what to do'),
  })
  .meta({ id: 'Reject' });
export type Reject = z.infer<typeof Reject>;
