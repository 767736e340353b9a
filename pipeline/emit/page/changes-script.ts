import type { Change } from '../../../schemas/change.ts';

/** More than this nobody reads on a page; changes.jsonl has all. */
const MOST = 5_000;

export type PageChanges = { readonly total: number; readonly changes: readonly Change[] };

/**
 * What the page shows of changes.jsonl, as a script that it loads when it is asked to: a page from the disk may read no other file. It is
 * kept apart because the page, unlike the history, is the same however the articles came in.
 */
export const changesScript = (changes: readonly Change[]): string => {
  const shown: PageChanges = { total: changes.length, changes: changes.slice(0, MOST) };
  return `annalsChanges(${JSON.stringify(shown).replace(/</g, '\\u003c')});\n`;
};
