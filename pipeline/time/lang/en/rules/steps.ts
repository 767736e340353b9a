import type { Step } from '../../../expr.ts';

/** How many units a step goes: last year, this year, next year. */
export const OFFSETS: Readonly<Record<Step, number>> = { last: -1, this: 0, next: 1, nearest: 0 };
