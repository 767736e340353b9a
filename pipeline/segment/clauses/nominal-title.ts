import type { Reading } from './reading.ts';
import { title } from './title.ts';
import { possessor } from './title-subject.ts';
import type { Bounds } from './words.ts';

/**
 * "a deadly attack in January on the embassy" reads "Deadly attack on the embassy". A noun alone tells nothing: it is told with the
 * clause that it stands in, where that clause's title (`around`) names it.
 */
export function nominalTitle(reading: Reading, { from, to }: Bounds, around: string | null): string {
  const { text, sentence } = reading;
  const { words } = sentence;
  const start = /^(?:an?|the)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  const line = title({
    text,
    words,
    from: start,
    to,
    verb: -1,
    instead: possessor(reading, start),
    lead: null,
    inset: null,
    segments: [],
  });
  const isAlone = !line.includes(' ');
  return isAlone &&
    around
      ?.toLowerCase()
      .split(/\P{L}+/u)
      .includes(line.toLowerCase())
    ? around
    : line;
}
