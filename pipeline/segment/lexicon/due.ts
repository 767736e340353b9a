/** Passive, these say what is to come: "is expected to vote", "was scheduled for May". */
export const DUE: ReadonlySet<string> = new Set('expect schedule slate set plan poise intend design bind'.split(' '));
