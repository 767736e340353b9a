import type { Mention } from '../../../schemas/mention.ts';

/** Every status, in the order that readers are shown them. */
export const STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'denied',
  'hypothetical',
  'recurring',
] as const satisfies readonly Mention['status'][];
