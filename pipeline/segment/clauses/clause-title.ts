import type { Reading } from './reading.ts';
import { statementTitle } from './statement-title.ts';
import { title } from './title.ts';
import { clauseAbove, completedTo, hostOfAim, segmentsFrom } from './title-extent.ts';
import { insetOf, startOf } from './title-start.ts';
import { naming } from './title-subject.ts';
import type { Bounds } from './words.ts';

/** The clause as a line for people: its subject, though it stands elsewhere in the sentence, and its own words. */
export function clauseTitle(reading: Reading, index: number, bounds: Bounds): string {
  const said = statementTitle(reading, index, bounds);
  if (said !== null) return said;
  const host = hostOfAim(reading, index);
  const to = Math.max(bounds.to, completedTo(reading, index));
  const line = plainTitle(reading, host, { from: host === index ? bounds.from : null, to });
  const above = clauseAbove(reading, host, line);
  return above === null ? line : plainTitle(reading, above, { from: null, to });
}

/** The words [from, to); null where they begin with the subject of the segment. */
type Stretch = { readonly from: number | null; readonly to: number };

function plainTitle(reading: Reading, index: number, stretch: Stretch): string {
  const {
    text,
    sentence: { words },
    segments,
  } = reading;
  const segment = segments[index];
  const verb = segment?.group.from ?? 0;
  const outer = stretch.from ?? segment?.subjectFrom ?? 0;
  const from = startOf(reading, index, outer);
  const { instead, lead } = naming(reading, index, { from, to: stretch.to });
  return title({
    text,
    words,
    from,
    to: stretch.to,
    verb,
    instead,
    lead,
    inset: insetOf(reading, index),
    segments: segmentsFrom(reading, index),
  });
}
