import { z } from 'zod';
import { Status } from './mention.ts';
import { statedDate } from './stated-date.ts';

const EVENT_ID = /^ev_[0-9a-f]{16}$/;
const MENTION_ID = /^.+:\d+$/;

/** Whether an id names an event; else it names a mention, "article_id:start", and the article's id may hold colons. */
export const namesEvent = (id: string): boolean => EVENT_ID.test(id);

/**
 * The ids of a list that spaces or semicolons separate; null where a part of it is no id. An article's id may hold either, so a mention
 * ends at the first word that ends in a colon and digits.
 */
export function idsIn(list: string): string[] | null {
  const ids: string[] = [];
  let from: number | null = null;
  for (const { 0: word, index } of list.matchAll(/[^\s;]+/g)) {
    from ??= index;
    const isWhole: boolean = (from === index && EVENT_ID.test(word)) || MENTION_ID.test(word);
    if (!isWhole) continue;
    ids.push(list.slice(from, index + word.length));
    from = null;
  }
  return from === null && ids.length > 0 ? ids : null;
}

const EventId = z.string().regex(EVENT_ID, 'is not the id of an event (ev_...), which this action needs');
const AnyId = z
  .string()
  .regex(
    /^(?:ev_[0-9a-f]{16}|.+:\d+)$/,
    'is neither the id of an event (ev_...) nor the place of a mention (article_id:start), as mentions.csv has them',
  );

const nothing = z.literal('', 'must be empty for this action');
const note = z.string().describe("the reviewer's reason; `annals explain` tells it");

/** One row of corrections.csv: what a reviewer says of an event or a mention, by its action. */
export const Correction = z
  .discriminatedUnion(
    'action',
    [
      z.strictObject({
        id: AnyId,
        action: z.literal('merge').describe('all that are named tell of one event'),
        value: z
          .string()
          .refine((list) => idsIn(list) !== null, 'must hold one or more other ids, separated by spaces or ";"')
          .describe('one or more other ids, separated by spaces or ";"'),
        note,
      }),
      z.strictObject({
        id: AnyId,
        action: z
          .literal('split')
          .describe('a mention becomes an event of its own; of an event, the mentions of each article'),
        value: nothing,
        note,
      }),
      z.strictObject({
        id: AnyId,
        action: z.literal('date').describe('the date, whatever the program reads'),
        value: z
          .string()
          .refine((edtf) => statedDate(edtf, null) !== null, {
            message: 'must be a date such as 2023-06-11, 2018-05, 2022-08/.. or 2023-05-08~/2023-05-28~',
          })
          .describe('EDTF'),
        note,
      }),
      z.strictObject({
        id: EventId,
        action: z.literal('title').describe("the event's title"),
        value: z.string().min(1, 'must be a title').max(120, 'must have 120 characters at most'),
        note,
      }),
      z.strictObject({
        id: AnyId,
        action: z.literal('status').describe('whether it happened'),
        value: z.enum(Status.options, `must be one of ${Status.options.join(', ')}`),
        note,
      }),
      z.strictObject({
        id: AnyId,
        action: z.literal('drop').describe('it leaves the timeline; its mentions go to unresolved'),
        value: nothing,
        note,
      }),
    ],
    'must be one of merge, split, date, title, status, drop',
  )
  .meta({ id: 'Correction' });
export type Correction = z.infer<typeof Correction>;

/** A correction and the row it stands in. */
export const CorrectionRow = z.strictObject({
  correction: Correction,
  source_path: z.string(),
  line: z.int().positive().describe('counts from 1'),
  complete: z.boolean().describe('its folder was read as a whole, so an id that nobody has is worth telling'),
});
export type CorrectionRow = Readonly<z.infer<typeof CorrectionRow>>;
