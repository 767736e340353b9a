import { z } from 'zod';
import { DateValue } from './date-value.ts';
import { STATUSES } from './statuses.ts';
import { Timex } from './timex.ts';

const Offset = z.int().nonnegative();

export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export const Kind = z.enum(['event', 'statement', 'state']).describe('statement: someone said something');
export type Kind = z.infer<typeof Kind>;

export const Trigger = z.strictObject({
  start: Offset,
  end: Offset,
  text: z.string().min(1),
  lemma: z.string().min(1),
});
export type Trigger = z.infer<typeof Trigger>;

/** What a date was reckoned from. `ref`: the expression's words, or article_id:offset of the trigger that it hangs on. */
export const Anchor = z.strictObject({
  kind: z.enum(['publication', 'expression', 'event', 'none']),
  date: z.string().nullable().describe('EDTF of the anchor'),
  ref: z.string().nullable(),
});
export type Anchor = z.infer<typeof Anchor>;

/** One clause of one article that tells of an event. */
export const Mention = z
  .strictObject({
    article_id: z.string().min(1),
    start: Offset,
    end: Offset,
    quote: z.string().min(1).describe('the article text from start to end'),
    title: z.string().min(1).max(120),
    trigger: Trigger,
    status: Status,
    kind: Kind,
    participants: z.array(z.string().min(1)),
    places: z.array(z.string().min(1)),
    date: DateValue.nullable(),
    why: z.string().nullable().describe('why there is no date, and what would give one'),
    expression: Timex.nullable(),
    anchor: Anchor,
    rule: z.string().describe('how the date was chosen'),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;

/** Its date is what a reviewer says, and not what its event lends it. */
export const isStatedByReviewer = ({ rule, date }: Mention): boolean =>
  rule === 'corrected' && date?.basis === 'stated';
