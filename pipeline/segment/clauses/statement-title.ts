import { NEAR, type Reading } from './reading.ts';
import type { Tie } from './relations.ts';
import { AS_WRITTEN } from './spelling.ts';
import { kindOf } from './status.ts';
import { ownSubject } from './subject-phrase.ts';
import { capitalised } from './tidy.ts';
import { title } from './title.ts';
import { segmentsFrom } from './title-extent.ts';
import type { Segment } from './verb-segment.ts';
import { type Bounds, hasWord } from './words.ts';

const PARTICLE = /^(?:out|up|down|back)$/;

/** `"...," he noted`, "The talks, officials said, collapsed": the speaker first, then what is said. */
export function statementTitle(reading: Reading, index: number, { from, to }: Bounds): string | null {
  const { text, sentence, segments, ties } = reading;
  const segment = segments[index];
  if (!segment || kindOf(segment.group) !== 'statement' || segment.group.form !== 'finite') return null;
  const isSetIn = index === 0 && segment.from > 0;
  if (!(isSetIn || saysBefore(ties, index))) return saidBehind(reading, index);
  const who = reading.subjects[index] ?? ownSubject(reading, index) ?? speakerBehind(reading, segment);
  if (who === null) return null;
  const { words } = sentence;
  const { group } = segment;
  const last = PARTICLE.test(words[group.to]?.lower ?? '') ? group.to : group.to - 1;
  const verb = text.slice(words[group.from]?.start, words[last]?.end);
  const behind = words[segment.to]?.isWord ? segment.to : segment.to + 1;
  return title({
    text,
    words,
    from: isSetIn ? 0 : from,
    to: isSetIn ? to : segment.from,
    verb: segments[0]?.group.from ?? 0,
    instead: AS_WRITTEN,
    lead: `${who} ${verb}:`,
    inset: isSetIn ? { from: segment.from, to: behind } : null,
    segments: segmentsFrom(reading, 0),
  });
}

/** What is said stands before the verb of saying. */
function saysBefore(ties: readonly Tie[], index: number): boolean {
  for (let at = Math.max(0, index - NEAR); at < index; at++)
    if (ties[at]?.governor === index && ties[at]?.relation === 'content') return true;
  return false;
}

/** `said Maria Lopez, who ...`, with what she says left to another sentence. */
function saidBehind(reading: Reading, index: number): string | null {
  const {
    segments,
    sentence: { words },
    text,
  } = reading;
  const segment = segments[index] as Segment;
  const { group } = segment;
  if (group.passive || hasWord(words, { from: segment.subjectFrom, to: group.from }, (w) => w.isWord)) return null;
  const who = speakerBehind(reading, segment);
  if (who === null) return null;
  const lead = `${who} ${text.slice(words[group.from]?.start, words[group.to - 1]?.end).toLowerCase()}`;
  const isQuoted = index > 0 && index < NEAR && words[segments[index - 1]?.group.head ?? -1]?.quotation !== null;
  if (!isQuoted) return capitalised(lead);
  return title({
    text,
    words,
    from: 0,
    to: segment.from,
    verb: segments[0]?.group.from ?? 0,
    instead: AS_WRITTEN,
    lead: `${lead}:`,
    inset: null,
    segments: segmentsFrom(reading, 0),
  });
}

/** `"...," said [the 29-year-old] in Paarl` */
function speakerBehind(reading: Reading, { group, to }: Segment): string | null {
  const {
    text,
    sentence: { words },
  } = reading;
  let end = group.to;
  while (end < to && words[end]?.isWord && !words[end]?.inTime && !words[end]?.form.isPreposition) end++;
  const [first, last] = [words[group.to], words[end - 1]];
  return first &&
    last &&
    (end - group.to > 1 || first.inName) &&
    end - group.to <= 8 &&
    (first.form.isDeterminer || first.inName || end - group.to > 2)
    ? text.slice(first.start, last.end)
    : null;
}
