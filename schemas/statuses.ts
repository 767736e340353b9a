/** What an article says of an event: the values of `status`, in the order that readers are shown them. */
export const STATUSES = ['occurred', 'ongoing', 'planned', 'denied', 'hypothetical', 'recurring'] as const;
