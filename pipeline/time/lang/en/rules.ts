import type { Rule } from '../../trie.ts';
import { absolute } from './rules/absolute.ts';
import { amounts } from './rules/amounts.ts';
import { compound } from './rules/compound.ts';
import { relative } from './rules/relative.ts';

/** The English grammar: every row that the reader knows. */
export const rules: readonly Rule[] = [...amounts, ...absolute, ...relative, ...compound];

/** Types that stand for a place in time, wherever a pattern asks for `@date`. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '@date',
    'day weekday stepped unit shift month year season quarter half decade century holiday turn part timed about'
      .split(' ')
      .map((type) => `@${type}`),
  ],
]);

/** Types that are an expression by themselves; the others only build larger ones. `nothing` is read to be passed over: ages. */
export const FINAL: ReadonlySet<string> = new Set(
  'length plural day weekday stepped unit shift month year season quarter half decade century holiday turn part timed about run event open range set reference clock clock12 nothing'.split(
    ' ',
  ),
);
