import type { Filters } from '../filters.ts';

/** One filter on the page. */
export type Control = {
  readonly element: HTMLElement;
  /** Shows what is asked for, whoever asked. */
  readonly show: (filters: Filters) => void;
  readonly isActive: (filters: Filters) => boolean;
  /** Made when the panel is first opened: lists of names take their time. */
  readonly fill?: () => void;
};

/** Changes some of what is asked for. */
export type Ask = (part: Partial<Filters>) => void;
