import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../lexicon/closed-class.ts';
import { NEAR, type Reading } from './reading.ts';
import type { Tie } from './relations.ts';
import type { Segment } from './verb-segment.ts';
import type { Bounds, Word } from './words.ts';

/** A participle behind its noun is told with the noun: "the mediation proposal put forth by ...", "The judge, speaking ...". */
export function phraseOf(reading: Reading, index: number): Bounds {
  const { from, to, group, subjectFrom } = reading.segments[index] as Segment;
  const isReduced = group.form === 'participle' && group.passive && group.from === from;
  return { from: isReduced || isBehindComma(reading, index) ? nounStart(reading, index) : subjectFrom, to };
}

const isBehindComma = ({ segments: segs, sentence: { words } }: Reading, index: number): boolean =>
  index === 0 && segs[0]?.group.form === 'participle' && segs[0].from > 0 && words[segs[0].from]?.text === ',';

function nounStart({ segments: segs, sentence: { words } }: Reading, index: number): number {
  let start = segs[index]?.from ?? 0;
  const limit = Math.max(start - 7, segs[index - 1]?.group.to ?? 0);
  for (let before = words[start - 1]; start > limit && before?.isWord && !isEdge(before); before = words[start - 1])
    start--;
  return start;
}

/** What a noun phrase does not reach across; the verb before it is a bound already. */
const isEdge = ({ lower }: Word): boolean =>
  PREPOSITIONS.has(lower) || COORDINATORS.has(lower) || RELATIVES.has(lower) || SUBORDINATORS.has(lower);

/** A statement runs on through what it says, as far as that hangs on it in one piece. */
export function withContent(reading: Reading, index: number): Bounds {
  const { segments: segs, ties } = reading;
  let [first, last] = [index, index];
  while (first > 0 && index - first < NEAR && hangs(ties, first - 1, index)) first--;
  while (
    last + 1 < segs.length &&
    last - index < NEAR &&
    hangs(ties, last + 1, index) &&
    !startsStatement(segs, ties, last + 1)
  )
    last++;
  const from = isBehindComma(reading, index) ? nounStart(reading, index) : (segs[first]?.from ?? 0);
  return { from: Math.min(from, segs[index]?.subjectFrom ?? 0), to: segs[last]?.to ?? 0 };
}

/** Whether a segment hangs on another, through those above it. */
function hangs(ties: readonly Tie[], segment: number, on: number): boolean {
  let at: number | null = segment;
  for (let steps = 0; at !== null && at >= on - NEAR && steps < NEAR; steps++) {
    if (at === on) return true;
    at = ties[at]?.governor ?? null;
  }
  return false;
}

/** A coordinated verb of saying begins a statement of its own. */
const startsStatement = (segs: readonly Segment[], ties: readonly Tie[], at: number): boolean =>
  ties[at]?.relation === 'coordinate' && (segs[at]?.group.class === 'saying' || segs[at]?.group.class === 'denial');
