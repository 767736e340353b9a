import type { Rule } from '../../trie.ts';
import { amounts } from './rules/amounts.ts';
import { clocks } from './rules/clock.ts';
import { dates } from './rules/dates.ts';
import { focus } from './rules/focus.ts';
import { lengths } from './rules/lengths.ts';
import { nothings } from './rules/nothing.ts';
import { open } from './rules/open.ts';
import { parts } from './rules/parts.ts';
import { periods } from './rules/periods.ts';
import { quarters } from './rules/quarters.ts';
import { ranges } from './rules/ranges.ts';
import { abouts, inside, references, reports } from './rules/references.ts';
import { sets } from './rules/sets.ts';
import { shifts } from './rules/shifts.ts';
import { steps } from './rules/steps.ts';
import { stretches } from './rules/stretches.ts';

/** The English grammar: every row that the reader knows. */
export const rules: readonly Rule[] = [
  ...amounts,
  ...lengths,
  ...dates,
  ...periods,
  ...quarters,
  ...steps,
  ...focus,
  ...shifts,
  ...stretches,
  ...references,
  ...reports,
  ...abouts,
  ...inside,
  ...parts,
  ...clocks,
  ...open,
  ...ranges,
  ...sets,
  ...nothings,
];

/** Types that stand for a place in time, wherever a pattern asks for `@date`. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '@date',
    'day weekday stepped unit shift month year season quarter half decade century centuryadjective holiday turn part daypart timed about'
      .split(' ')
      .map((type) => `@${type}`),
  ],
  ['@length', ['@length', '@alength']],
]);

/** Types that are an expression by themselves; the others only build larger ones. `nothing` is read to be passed over: ages. */
export const FINAL: ReadonlySet<string> = new Set(
  'length adjective plural day weekday stepped unit shift month year season quarter half decade century centuryadjective holiday turn part daypart timed about run event open range set reference clock clock12 nothing'.split(
    ' ',
  ),
);
