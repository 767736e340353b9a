import type { Event } from '../../schemas/event.ts';

/** What stands before a title where no column tells the status, so that nobody takes for a fact what is none. */
export const statusMark = ({ status }: Event): string =>
  status === 'occurred' || status === 'ongoing' ? '' : `[${status}] `;
