import type { PageData, PageEvent } from '../page-data.ts';
import { boundsOf, type Stretch, stretchOf } from './days.ts';
import type { Filters } from './filters.ts';
import { passing, searchable } from './filters.ts';
import type { View } from './scale.ts';

/** The data with what is reckoned from it once. */
export type Model = {
  readonly data: PageData;
  readonly stretches: readonly Stretch[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** All of time that there is something in, with some room. */
  readonly whole: View;
  /** Where most of it is: what is looked at first. */
  readonly first: View;
  readonly passing: (filters: Filters) => number[];
  readonly eventAt: (place: number) => PageEvent | undefined;
};

/** How much of all events is left out of the first view at either end, where it lies far away: news looks back much further than ahead. */
const OUTLIERS = { early: 0.1, late: 0.02 } as const;
/** ... that is where all of time is so many times as long as the middle. */
const FAR = 3;

const roomy = (from: number, to: number): View => {
  const room = Math.max((to - from) * 0.04, 3);
  return { from: from - room, to: to + room };
};

function viewsOf(stretches: readonly Stretch[]): { whole: View; first: View } {
  const bounds = stretches.map(boundsOf);
  const starts = bounds.map(([from]) => from).toSorted((a, b) => a - b);
  const ends = bounds.map(([, to]) => to).toSorted((a, b) => a - b);
  const last = starts.length - 1;
  const whole = roomy(starts[0] ?? 0, ends[last] ?? 30);
  const cut = (share: number): number => Math.min(Math.floor(starts.length * share), last);
  const middle = roomy(starts[cut(OUTLIERS.early)] ?? 0, ends[Math.max(last - cut(OUTLIERS.late), 0)] ?? 30);
  const isFar = whole.to - whole.from > FAR * (middle.to - middle.from) && middle.to > middle.from;
  return { whole, first: isFar ? middle : whole };
}

export function modelOf(data: PageData): Model {
  const stretches = data.events.map(stretchOf);
  // Made when something is searched for: what is looked at first need not wait for it.
  let texts: readonly string[] | null = null;
  return {
    data,
    stretches,
    placeOf: new Map(data.events.map(({ id }, place) => [id, place])),
    ...viewsOf(stretches),
    passing: (filters) => {
      if (filters.text !== '') texts ??= searchable(data);
      return passing(data, texts ?? [], filters);
    },
    eventAt: (place) => data.events[place],
  };
}

/** Whether something of an event lies in a view. */
export function isIn({ from, to }: Stretch, view: View): boolean {
  return (from === null || from < view.to) && (to === null || to > view.from);
}
