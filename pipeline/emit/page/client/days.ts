import { type Day, dayOf } from '../../../time/calendar.ts';
import type { PageEvent } from '../page-data.ts';

/** When something may have been, in days: from the first up to the last, exclusive; null where it runs on. */
export type Stretch = {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Its ends are not to be taken by the word. */
  readonly approximate: boolean;
  /** All of it, not some time in it. */
  readonly throughout: boolean;
};

const dayFrom = (iso: string): Day => {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  return dayOf(year, month, day);
};

export const stretchOf = ({ date: { start, end, approximate, extent } }: Pick<PageEvent, 'date'>): Stretch => ({
  from: start === null ? null : dayFrom(start),
  to: end === null ? null : dayFrom(end) + 1,
  approximate,
  throughout: extent === 'throughout',
});

/** Its finite bounds: where one side is open, the other stands for both. */
export function boundsOf({ from, to }: Stretch): readonly [from: Day, to: Day] {
  const known = from ?? (to === null ? 0 : to - 1);
  return [known, to ?? known + 1];
}
