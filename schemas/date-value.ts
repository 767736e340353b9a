import { z } from 'zod';
import { PRECISIONS } from './precisions.ts';

export const Precision = z.enum(PRECISIONS);
export type Precision = z.infer<typeof Precision>;

export const Extent = z.enum(['within', 'throughout']);
export const Basis = z.enum(['stated', 'relative', 'inherited', 'shared', 'publication']);
export type Basis = z.infer<typeof Basis>;

/** What is known of when something happened. Days are inclusive; a null bound is open. Source: the contract, "DateValue". */
export const DateValue = z
  .strictObject({
    edtf: z.string().min(4).describe('ISO 8601-2 / EDTF level 1: 2018-05, 2022-08/.., 2023-05-15~/2023-05-29~'),
    start: z.iso.date().nullable().describe('first day it may have been, null where nothing bounds it below'),
    end: z.iso.date().nullable().describe('last day it may have been, null where the interval is open'),
    precision: Precision.describe('the finest unit that the text vouches for'),
    time: z.string().optional().describe('clock time, hh:mm, with its offset where known; only with precision time'),
    approximate: z.boolean().describe('the text is vague: "about", "a few weeks ago", "recent"'),
    extent: Extent.describe('within: at some time inside the bounds; throughout: during all of them'),
    basis: Basis.describe('where the date comes from'),
  })
  .meta({ id: 'DateValue' });
export type DateValue = z.infer<typeof DateValue>;

type Bounds = Pick<DateValue, 'start' | 'end'>;
const [EARLIEST, LATEST] = ['', '~'];

/** Whether no day can be in both; an open side goes on for ever. */
export const excludes = (a: Bounds, b: Bounds): boolean =>
  (a.end ?? LATEST) < (b.start ?? EARLIEST) || (b.end ?? LATEST) < (a.start ?? EARLIEST);
