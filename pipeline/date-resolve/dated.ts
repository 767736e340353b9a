import type { Choice } from '../../schemas/choice.ts';
import type { Basis } from '../../schemas/date-value.ts';
import type { Bounds, Resolution } from '../time/bounds.ts';
import type { TimeExpression } from '../time/tag.ts';

/** What a date was reckoned from; `clause` is the index of the clause whose date it hangs on. */
export type From =
  | { readonly kind: 'publication' }
  | { readonly kind: 'event'; readonly clause: number }
  | { readonly kind: 'none' };

/** The time at which something goes on: what is known is that it fills it, not that it began or ended there. */
export const holding = (bounds: Bounds): Bounds => {
  const isDay = bounds.precision === 'day' || bounds.precision === 'time';
  return { ...bounds, precision: isDay ? 'interval' : bounds.precision, clock: null, extent: 'throughout' };
};

/** The date chosen for a clause, or the reason why there is none. */
export type Dated = {
  readonly bounds: Bounds | null;
  readonly why: string | null;
  readonly basis: Basis;
  readonly choice: Choice;
  readonly from: From;
  readonly expression: { readonly read: TimeExpression; readonly resolution: Resolution } | null;
  readonly confidence: number;
};
