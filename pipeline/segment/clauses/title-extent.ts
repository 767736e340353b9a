import { NEAR, type Reading } from './reading.ts';
import type { Segment } from './verb-segment.ts';

/** A segment and those behind it that its title may reach into. */
export const segmentsFrom = ({ segments }: Reading, index: number): readonly Segment[] =>
  index === 0 && segments.length <= NEAR ? segments : segments.slice(index, index + NEAR);

/** "Parliament is expected [to vote]", "told the court [to rule]", "kept [running]": an aim is told with the verb that it is the aim of. */
export function hostOfAim({ segments, ties }: Reading, index: number): number {
  let host = index;
  while (host > 0 && index - host < NEAR && isAim(segments, host) && ties[host]?.governor === host - 1) host--;
  return segments[host]?.group.form === 'finite' ? host : index;
}

const isAim = (segments: readonly Segment[], at: number): boolean =>
  segments[at]?.group.form === 'infinitive' || isDirectGerund(segments, at);

/** "kept [running]", "helping [investigate]" */
const isDirectGerund = (segments: readonly Segment[], at: number): boolean => {
  const [before, segment] = [segments[at - 1], segments[at]];
  return segment?.group.form === 'participle' && !segment.group.passive && before?.group.to === segment.group.from;
};

/** The end of what completes the verb: "decided [to leave]", "accused [of stealing]", "believes [that it sank]". */
export function completedTo(reading: Reading, index: number): number {
  const { segments, ties } = reading;
  let to = segments[index]?.to ?? 0;
  for (let at = index + 1; at < segments.length && at - index < NEAR; at++) {
    const segment = segments[at];
    if (!segment || segment.from !== to || !completes(reading, at, ties[at]?.governor ?? -1)) break;
    to = segment.to;
  }
  return to;
}

function completes({ segments, ties, sentence: { words } }: Reading, at: number, governor: number): boolean {
  const [segment, tie] = [segments[at], ties[at]];
  const before = words[(segment?.from ?? 0) - 1];
  if (!segment || !tie || governor < 0 || !words[segment.from]?.isWord) return false;
  if (segment.group.form === 'infinitive') return before?.isWord === true;
  if (tie.relation === 'content' && ties[at - 1]?.relation !== 'relative')
    return tie.link === 'that' || before?.isWord === true;
  if (segment.group.form !== 'participle' || !before?.isWord) return false;
  return segment.group.passive || before.form.isPreposition || isDirectGerund(segments, at);
}

/** "took the town [without firing a shot]" is no deed of its own. */
const MEANS = /^(?:without|by|for|of|from|in|with|against)$/;

/** What a line goes on from that names nobody: a verb alone, or a participle whose subject has no name ("[She fell,] breaking a leg"). */
export function clauseAbove(
  { segments, ties, sentence: { words } }: Reading,
  index: number,
  line: string,
): number | null {
  const segment = segments[index];
  if (!segment || index === 0) return null;
  if (!line.includes(' ')) return index - 1;
  const { group } = segment;
  const begins = line.toLowerCase().startsWith(words[group.from]?.lower ?? ' ');
  const isMeans = MEANS.test(words[group.from - 1]?.lower ?? '');
  if (group.form !== 'participle' || !(begins || isMeans)) return null;
  let above = index;
  for (let steps = 0; steps < NEAR && segments[above]?.group.form !== 'finite'; steps++) {
    const governor = ties[above]?.governor ?? null;
    if (governor === null || governor >= above) return null;
    above = governor;
  }
  return segments[above]?.group.form === 'finite' ? above : null;
}
