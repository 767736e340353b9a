import { DETERMINERS, standsBetween } from '../lexicon/closed-class.ts';
import { NEAR, type Reading } from './reading.ts';
import type { Tie } from './relations.ts';
import { kindOf } from './status.ts';
import { title } from './title.ts';
import type { Segment } from './verb-segment.ts';
import type { Bounds, Word } from './words.ts';

const NAMED_BY_LINK = /^(?:and|but|or|then|also|who|that|which)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those|one|some)$/;
const PHRASE_EDGE = /^(?:and|or|but|that|by|was|were|is|are|has|have|had|said)$/;
const LONGEST_PHRASE = 8;

/** The clause as a line for people: its subject, though it stands elsewhere in the sentence, and its own words. */
export function clauseTitle(reading: Reading, index: number, bounds: Bounds): string {
  const host = holdsInfinitive(reading, index) ? index - 1 : index;
  const line =
    statementTitle(reading, index, bounds) ??
    plainTitle(reading, host, { start: host === index ? bounds.from : null, to: bounds.to });
  // a verb alone tells nothing: what it hangs on goes with it
  return index === 0 || line.includes(' ') ? line : plainTitle(reading, index - 1, { start: null, to: bounds.to });
}

/** The words [start, to); null where they begin with the subject of the segment. */
type Stretch = { readonly start: number | null; readonly to: number };

function plainTitle(reading: Reading, index: number, { start, to }: Stretch): string {
  const from = start ?? reading.segments[index]?.subjectFrom ?? 0;
  return title(reading.text, {
    words: reading.sentence.words,
    from,
    to,
    ...naming(reading, index, { from, to }),
    inset: insetOf(reading, index),
  });
}

/** "Parliament is expected [to vote]": an aim is told with the verb that it is the aim of. */
function holdsInfinitive({ segments, ties }: Reading, index: number): boolean {
  const [above, segment] = [segments[index - 1], segments[index]];
  if (!above || segment?.group.form !== 'infinitive' || above.group.form !== 'finite') return false;
  return ties[index]?.governor === index - 1 && above.group.to === segment.from;
}

/** `"...," he noted`, "The talks, officials said, collapsed": the speaker first, then what is said. */
function statementTitle(reading: Reading, index: number, { from, to }: Bounds): string | null {
  const { text, sentence, segments, ties } = reading;
  const segment = segments[index];
  if (!segment || kindOf(segment.group) !== 'statement' || segment.group.form !== 'finite') return null;
  const isSetIn = index === 0 && segment.from > 0;
  const saysBefore = ties
    .slice(Math.max(0, index - NEAR), index)
    .some((tie) => tie.relation === 'content' && tie.governor === index);
  const who = reading.subjects[index] ?? phrase(reading, ownSubject(reading, index));
  if (who === null || !(saysBefore || isSetIn)) return null;
  const { words } = sentence;
  const { group } = segment;
  const last = PARTICLE.test(words[group.to]?.lower ?? '') ? group.to : group.to - 1;
  const verb = text.slice(words[group.from]?.start, words[last]?.end);
  const behind = words[segment.to]?.isWord ? segment.to : segment.to + 1;
  return title(text, {
    words,
    from: isSetIn ? 0 : from,
    to: isSetIn ? to : segment.from,
    instead: new Map(),
    lead: `${who} ${verb}:`,
    inset: isSetIn ? { from: segment.from, to: behind } : null,
  });
}

const PARTICLE = /^(?:out|up|down|back)$/;

/** What stands between a subject and its verb is no part of its title. */
function insetOf({ segments, sentence: { words } }: Reading, index: number): Bounds | null {
  const [first, segment] = [segments[0], segments[index]];
  if (!first || !segment || segment.subjectFrom !== 0 || segment.from === 0 || first.from === 0) return null;
  const from = words[first.from - 1]?.text === ',' ? first.from - 1 : first.from;
  return { from, to: words[segment.from]?.isWord ? segment.from : segment.from + 1 };
}

type Naming = { readonly instead: ReadonlyMap<number, string>; readonly lead: string | null };

/** How the title names a subject that the words leave to a pronoun, to the noun before or to the clause before. */
function naming(reading: Reading, index: number, { from }: Bounds): Naming {
  const { sentence, segments, subjects, ties } = reading;
  const segment = segments[index];
  if (!segment) return { instead: new Map(), lead: null };
  const subject = subjects[index] ?? null;
  const pronoun = sentence.words.findIndex((w, i) => i >= from && i < segment.to && /^(?:he|she)$/.test(w.lower));
  if (subject !== null && pronoun >= segment.from && pronoun < segment.to)
    return { instead: new Map([[pronoun, subject]]), lead: null };
  const before = sentence.words.slice(segment.from, segment.group.from);
  const bare = !before.some((w) => w.isWord && !w.inTime && !NAMED_BY_LINK.test(w.lower) && !standsBetween(w.lower));
  if (!bare || segment.subjectFrom < segment.from || from < segment.from) return { instead: new Map(), lead: null };
  const relation = ties[index]?.relation;
  const shares =
    relation === 'coordinate' || relation === 'relative' || (relation === 'participial' && !segment.group.passive);
  if (
    subject === null &&
    relation === 'content' &&
    segment.group.form === 'finite' &&
    ties[index - 1]?.relation === 'relative'
  )
    return { instead: new Map(), lead: phrase(reading, nounBefore(reading, index - 1)) };
  if (subject !== null) return { instead: new Map(), lead: shares ? subject : null };
  return {
    instead: new Map(),
    lead: shares || segment.from === 0 ? phrase(reading, subjectPhrase(reading, index)) : null,
  };
}

/** The words that name the subject: its own, the noun before "who", or those of the clause that it shares one with. */
function subjectPhrase(reading: Reading, index: number): Bounds | null {
  const { segments, ties } = reading;
  for (let at: number | null = index, steps = 0; at !== null && steps < segments.length; steps++) {
    const tie: Tie | undefined = ties[at];
    const segment: Segment | undefined = segments[at];
    if (!tie || !segment) return null;
    const own = at === index ? null : ownSubject(reading, at);
    if (own !== null) return own;
    if (tie.relation === 'relative')
      return /^(?:who|which|that)$/.test(tie.link ?? '') ? nounBefore(reading, at) : null;
    if (tie.relation === 'participial' && segment.from > 0 && tie.link === null) return nounBefore(reading, at);
    if (tie.relation !== 'coordinate' && tie.relation !== 'participial') return null;
    at = tie.governor;
  }
  return null;
}

/** The words before the verb, less link words and what is set in. */
function ownSubject({ segments, sentence: { words } }: Reading, index: number): Bounds | null {
  const segment = segments[index];
  const first = segments[0];
  if (segment?.group.form !== 'finite') return null;
  const isHost = segment.subjectFrom === 0 && segment.from > 0 && first !== undefined && first.from > 0;
  let [from, to] = isHost ? [0, first.from] : [segment.from, segment.group.from];
  while (from < to && (!words[from]?.isWord || NAMED_BY_LINK.test(words[from]?.lower ?? ''))) from++;
  while (to > from && !words[to - 1]?.isWord) to--;
  return to > from ? { from, to } : null;
}

/** "[three men] who ...", "[The judge], speaking ..." */
function nounBefore({ segments, sentence: { words } }: Reading, index: number): Bounds | null {
  const limit = segments[index - 1]?.group.to ?? 0;
  let to = segments[index]?.from ?? 0;
  if (words[to - 1]?.text === ',') to--;
  let from = to;
  while (from > limit && isNominal(words[from - 1])) from--;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || to <= from) return null;
  const isPhrase = DETERMINERS.has(first.lower) || first.form.isNumeral || first.capital || last.lower.endsWith('s');
  return isPhrase ? { from, to } : null;
}

const isNominal = (word: Word | undefined): boolean =>
  word?.isWord === true && !word.inTime && !PHRASE_EDGE.test(word.lower);

/** The words of a subject as they stand, where they are a few and say who. */
function phrase({ text, sentence: { words } }: Reading, bounds: Bounds | null): string | null {
  if (bounds === null) return null;
  const inside = words.slice(bounds.from, bounds.to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || inside.length > LONGEST_PHRASE) return null;
  if (inside.some((w) => w.inTime || !w.isWord) || PRONOUN.test(first.lower)) return null;
  return text.slice(first.start, last.possessive ? last.end + 2 : last.end);
}
