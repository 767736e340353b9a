import { z } from 'zod';
import { Offset, Places } from './gold-place.ts';

const word = z.string().min(1).describe('the words of the text that tell of the event; those apart are joined by "_"');

const Bound = z
  .templateLiteral([z.enum(['', '<', '>']), z.iso.date()], {
    error: 'expected null or a day such as 2018-05-08, "<" (before) or ">" (after) in front where only a side is known',
  })
  .nullable();
const Bounds = z.tuple([Bound, Bound]).describe('the earliest and the latest day');

const BoundsEvent = z.object({
  doc: z.string().describe('id of the article'),
  eid: z.string(),
  start: Offset,
  end: Offset,
  word,
  kind: z.enum(['single', 'multi']).describe('single: on one day'),
  begin: Bounds,
  until: Bounds,
});
export type BoundsEvent = z.infer<typeof BoundsEvent>;

/** Gold of events with the bounds of when they began and ended, as in the Event Time corpus (Reimers et al. 2016). */
export const BoundsGold = z.array(BoundsEvent).meta({ id: 'BoundsGold' });

const Anchor = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], {
  error: 'expected a day, month or year: 2018-05-08, 2018-05 or 2018',
});

const AnchoredMention = z.object({
  doc: z.string().describe('id of the article'),
  word,
  spans: Places,
  anchors: z.array(Anchor).describe('when it was; any of them is right; none where it cannot be told'),
  begin: Anchor.nullable().describe('when it began, of something that lasts, where there are no anchors'),
});
export type AnchoredMention = z.infer<typeof AnchoredMention>;

/** Gold of mentions anchored in time, as in SemEval-2015 task 4 (Minard et al. 2015) and MEANTIME (Minard et al. 2016). */
export const AnchorsGold = z.object({ mentions: z.array(AnchoredMention) }).meta({ id: 'AnchorsGold' });
