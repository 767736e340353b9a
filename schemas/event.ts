import { z } from 'zod';
import { DateValue } from './date-value.ts';
import { Kind, Mention, Status } from './mention.ts';

export const Conflict = z.strictObject({ field: z.string(), values: z.array(z.string()).min(2) });
export type Conflict = z.infer<typeof Conflict>;

/** One event, with every report of it. */
export const Event = z
  .strictObject({
    id: z.string().regex(/^ev_[0-9a-f]{16}$/),
    title: z.string().min(1).max(120),
    status: Status,
    kind: Kind,
    date: DateValue,
    participants: z.array(z.string().min(1)),
    places: z.array(z.string().min(1)),
    confidence: z.number().min(0).max(1),
    article_count: z.int().positive(),
    mentions: z.array(Mention).min(1),
    conflicts: z.array(Conflict),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;
