import { z } from 'zod';
import { Event } from './event.ts';

/** A row of aliases.csv: an id that once named an event, and the id that names that event now. */
export const Alias = z.strictObject({ old_id: Event.shape.id, event_id: Event.shape.id }).meta({ id: 'Alias' });
export type Alias = z.infer<typeof Alias>;
