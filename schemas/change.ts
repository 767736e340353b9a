import { z } from 'zod';
import { Event } from './event.ts';

/** Fields of an event that a run may change. */
export const ChangedField = Event.omit({ id: true }).keyof();
export type ChangedField = z.infer<typeof ChangedField>;

const OldAndNew = z.tuple([z.unknown(), z.unknown()]);

/** A line of changes.jsonl: what a run did to one event of the generation before, or that it is new. */
export const Change = z
  .strictObject({
    change: z
      .enum(['added', 'changed', 'merged', 'renamed', 'removed'])
      .describe('merged: is one with another event now; renamed: the same event under another id'),
    event_id: Event.shape.id,
    into: Event.shape.id
      .nullable()
      .describe('the event that it is in now, or its new id; null unless merged or renamed'),
    fields: z
      .partialRecord(ChangedField, OldAndNew)
      .describe('[old, new] of what differs; of mentions only those that differ, as article_id:start'),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;
