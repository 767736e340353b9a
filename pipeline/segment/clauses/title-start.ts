import { PREPOSITIONS, SUBORDINATORS } from '../lexicon/closed-class.ts';
import type { Reading } from './reading.ts';
import { nounStart, subjectStart } from './subject-phrase.ts';
import type { Bounds } from './words.ts';

/** Phrases that tell how or when rather than who did what, where they are set before a subject: "For the most part, ...". */
const SET_BEFORE =
  /^(?:after|before|since|until|as|than|because|while|although|though|in|at|on|for|with|by|during|from|of|to|upon|among|amid)$/;

/** Behind what leads up to the subject: a relative word ("a day when"), or a phrase without a name that is set before it. */
export function startOf({ segments, sentence: { words } }: Reading, index: number, outer: number): number {
  const segment = segments[index];
  if (!segment || outer >= segment.group.from || outer < segment.from) return outer;
  const to = segment.group.from;
  const lead = words.slice(outer, to);
  const first = lead.find((w) => w.isWord)?.lower ?? '';
  if (segment.group.form === 'participle') return PREPOSITIONS.has(first) ? nounStart(words, to, outer) : outer;
  if (segment.group.form !== 'finite') return outer;
  const relative = lead.findLastIndex((w) => w.form.isRelative && w.lower !== 'that');
  if (relative >= 0) return outer + relative + 1;
  const comma = lead.findIndex((w) => w.text === ',');
  // "after Smith, the envoy, resigned": the commas enclose who the subject is
  if (comma < 0 || !SET_BEFORE.test(first) || (lead.at(-1)?.text === ',' && lead[1]?.capital)) return outer;
  if (lead.slice(0, comma).some((w) => w.inName) && !SUBORDINATORS.has(first)) return outer;
  return subjectStart(words, { from: outer + comma + 1, to }) ?? outer;
}

/** What stands between a subject and its verb is no part of its title. */
export function insetOf({ segments, sentence: { words } }: Reading, index: number): Bounds | null {
  const [first, segment] = [segments[0], segments[index]];
  if (!first || !segment || segment.subjectFrom !== 0 || segment.from === 0 || first.from === 0) return null;
  const from = words[first.from - 1]?.text === ',' ? first.from - 1 : first.from;
  return { from, to: words[segment.from]?.isWord ? segment.from : segment.from + 1 };
}
