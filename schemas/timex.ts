import { z } from 'zod';
import { DateValue } from './date-value.ts';

const Offset = z.int().nonnegative();

/** A time expression of an article, after TIMEX3 (ISO-TimeML). Offsets are UTF-16 code units, [start, end). */
export const Timex = z
  .strictObject({
    start: Offset,
    end: Offset,
    text: z.string().min(1),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().describe('TIMEX3 value: 2023-06-12, 2018-W23, P2W, PRESENT_REF, XXXX-WXX-5'),
    mod: z.string().nullable().describe('TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN'),
    rule: z.string().describe('id of the grammar rule that read it'),
    date: DateValue.nullable(),
    why: z.string().nullable().describe('why there is no date'),
  })
  .meta({ id: 'Timex' });
export type Timex = z.infer<typeof Timex>;

/** One line of `annals tag`. */
export const TaggedArticle = z.strictObject({ id: z.string().min(1), timexes: z.array(Timex) });
export type TaggedArticle = z.infer<typeof TaggedArticle>;
