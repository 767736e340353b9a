import type { Bounds, Reading } from './reading.ts';
import { title } from './title.ts';

/** "a deadly attack in January on the embassy" reads "Deadly attack on the embassy". */
export function nominalTitle({ text, sentence: { words } }: Reading, { from, to }: Bounds): string {
  const start = /^(?:an?|the)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  return title(text, { words, from: start, to, verb: -1, instead: new Map(), lead: null, inset: null, uncut: [] });
}
