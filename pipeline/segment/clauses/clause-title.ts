import { DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS, standsBetween } from '../lexicon/closed-class.ts';
import { type Bounds, NEAR, type Reading } from './reading.ts';
import { kindOf } from './status.ts';
import {
  contractedSubject,
  nounBefore,
  nounEndingAt,
  nounStart,
  ownSubject,
  PRONOUN,
  subjectPhrase,
  subjectStart,
} from './subject-phrase.ts';
import { capitalised, title } from './title.ts';
import type { Segment } from './verb-segment.ts';

const LINK =
  /^(?:and|but|or|nor|yet|then|also|who|whom|that|which|so|when|where|while|as|because|after|before|until|if|however|meanwhile)$/;
const PARTICLE = /^(?:out|up|down|back)$/;

/** The clause as a line for people: its subject, though it stands elsewhere in the sentence, and its own words. */
export function clauseTitle(reading: Reading, index: number, bounds: Bounds): string {
  const said = statementTitle(reading, index, bounds);
  if (said !== null) return said;
  const host = hostOfAim(reading, index);
  const to = Math.max(bounds.to, lastOf(reading, index));
  const line = plainTitle(reading, host, { from: host === index ? bounds.from : null, to });
  const above = clauseAbove(reading, host, line);
  return above === null ? line : plainTitle(reading, above, { from: null, to });
}

/** What a line goes on from that names nobody: a verb alone, or a participle whose subject has no name ("[She fell,] breaking a leg"). */
function clauseAbove({ segments, ties, sentence: { words } }: Reading, index: number, line: string): number | null {
  const segment = segments[index];
  if (!segment || index === 0) return null;
  if (!line.includes(' ')) return index - 1;
  const begins = line.toLowerCase().startsWith(words[segment.group.from]?.lower ?? ' ');
  if (segment.group.form !== 'participle' || !begins) return null;
  let above = index;
  for (let steps = 0; steps < NEAR && segments[above]?.group.form !== 'finite'; steps++) {
    const governor = ties[above]?.governor ?? null;
    if (governor === null || governor >= above) return null;
    above = governor;
  }
  return segments[above]?.group.form === 'finite' ? above : null;
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
  return title(text, {
    words,
    from,
    to: stretch.to,
    verb,
    ...naming(reading, index, { from, to: stretch.to }),
    inset: insetOf(reading, index),
    uncut: uncut(reading, index),
  });
}

/** A clause is not cut between its start and its verb. */
const uncut = ({ segments }: Reading, index: number): Bounds[] =>
  segments.slice(index, index + NEAR).map(({ from, group }) => ({ from, to: group.to }));

/** "Parliament is expected [to vote]", "told the court [to rule]", "kept [running]": an aim is told with the verb that it is the aim of. */
function hostOfAim({ segments, ties }: Reading, index: number): number {
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
function lastOf(reading: Reading, index: number): number {
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
  if (tie.relation === 'content') return tie.link === 'that' || before?.isWord === true;
  if (segment.group.form !== 'participle' || !before?.isWord) return false;
  return segment.group.passive || PREPOSITIONS.has(before.lower) || isDirectGerund(segments, at);
}

/** Phrases that tell how or when rather than who did what, where they are set before a subject: "For the most part, ...". */
const SET_BEFORE =
  /^(?:after|before|since|until|as|than|because|while|although|though|in|at|on|for|with|by|during|from|of|to|upon|among|amid)$/;

/** Behind what leads up to the subject: a relative word ("a day when"), or a phrase without a name that is set before it. */
function startOf({ segments, sentence: { words } }: Reading, index: number, outer: number): number {
  const segment = segments[index];
  if (!segment || outer >= segment.group.from || outer < segment.from) return outer;
  const to = segment.group.from;
  const lead = words.slice(outer, to);
  const first = lead.find((w) => w.isWord)?.lower ?? '';
  if (segment.group.form === 'participle') return PREPOSITIONS.has(first) ? nounStart(words, to, outer) : outer;
  if (segment.group.form !== 'finite') return outer;
  const relative = lead.findLastIndex((w) => RELATIVES.has(w.lower) && w.lower !== 'that');
  if (relative >= 0) return outer + relative + 1;
  const comma = lead.findIndex((w) => w.text === ',');
  if (comma < 0 || !SET_BEFORE.test(first)) return outer;
  if (lead.slice(0, comma).some((w) => w.inName) && !SUBORDINATORS.has(first)) return outer;
  return subjectStart(words, { from: outer + comma + 1, to }) ?? outer;
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
  if (!(saysBefore || isSetIn)) return saidBehind(reading, index);
  const who = reading.subjects[index] ?? ownSubject(reading, index) ?? speakerBehind(reading, segment);
  if (who === null) return null;
  const { words } = sentence;
  const { group } = segment;
  const last = PARTICLE.test(words[group.to]?.lower ?? '') ? group.to : group.to - 1;
  const verb = text.slice(words[group.from]?.start, words[last]?.end);
  const behind = words[segment.to]?.isWord ? segment.to : segment.to + 1;
  return title(text, {
    words,
    from: isSetIn ? 0 : from,
    to: isSetIn ? to : segment.from,
    verb: segments[0]?.group.from ?? 0,
    instead: new Map(),
    lead: `${who} ${verb}:`,
    inset: isSetIn ? { from: segment.from, to: behind } : null,
    uncut: uncut(reading, 0),
  });
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
  if (group.passive || words.slice(segment.subjectFrom, group.from).some((w) => w.isWord)) return null;
  const who = speakerBehind(reading, segment);
  return who === null ? null : capitalised(`${who} ${text.slice(words[group.from]?.start, words[group.to - 1]?.end)}`);
}

/** `"...," said [the 29-year-old] in Paarl` */
function speakerBehind(reading: Reading, { group, to }: Segment): string | null {
  const {
    text,
    sentence: { words },
  } = reading;
  let end = group.to;
  while (end < to && words[end]?.isWord && !words[end]?.inTime && !PREPOSITIONS.has(words[end]?.lower ?? '')) end++;
  const [first, last] = [words[group.to], words[end - 1]];
  return first &&
    last &&
    (end - group.to > 1 || first.inName) &&
    end - group.to <= 8 &&
    (DETERMINERS.has(first.lower) || first.inName || end - group.to > 2)
    ? text.slice(first.start, last.end)
    : null;
}

/** What stands between a subject and its verb is no part of its title. */
function insetOf({ segments, sentence: { words } }: Reading, index: number): Bounds | null {
  const [first, segment] = [segments[0], segments[index]];
  if (!first || !segment || segment.subjectFrom !== 0 || segment.from === 0 || first.from === 0) return null;
  const from = words[first.from - 1]?.text === ',' ? first.from - 1 : first.from;
  return { from, to: words[segment.from]?.isWord ? segment.from : segment.from + 1 };
}

type Naming = { readonly instead: ReadonlyMap<number, string>; readonly lead: string | null };
const NOBODY: Naming = { instead: new Map(), lead: null };

/** How the title names a subject that the words leave to a pronoun, to the noun before or to the clause before. */
function naming(reading: Reading, index: number, { from }: Bounds): Naming {
  const {
    sentence: { words },
    segments,
    subjects,
    ties,
  } = reading;
  const segment = segments[index];
  if (!segment) return NOBODY;
  const subject = subjects[index] ?? null;
  const first = Math.max(from, segment.from);
  const pronoun = words.slice(first, segment.to).findIndex((w) => /^(?:he|she)$/.test(w.lower));
  if (subject !== null && pronoun >= 0) return { instead: new Map([[first + pronoun, subject]]), lead: null };
  const before = words.slice(first, segment.group.from);
  const bare = !before.some((w) => w.isWord && !w.inTime && !LINK.test(w.lower) && !standsBetween(w.lower));
  if (
    !bare ||
    segment.subjectFrom < segment.from ||
    from < segment.from ||
    contractedSubject(words[segment.group.from])
  )
    return NOBODY;
  const relation = ties[index]?.relation;
  if (segment.group.form === 'infinitive')
    return { ...NOBODY, lead: segment.from > 0 ? nounBefore(reading, index) : null };
  if (subject === null && relation === 'content' && segment.group.form === 'finite') {
    if (ties[index]?.link === 'that') return { ...NOBODY, lead: nounBefore(reading, index) };
    if (ties[index - 1]?.relation === 'relative') return { ...NOBODY, lead: nounBefore(reading, index - 1) };
  }
  const opener = segment.opener;
  const finite = segment.group.form === 'finite';
  if (subject === null && relation === 'relative' && ties[index]?.link === 'who' && segments[index - 1]?.group.to === segment.from)
    return { ...NOBODY, lead: 'Who' };
  if (finite && /^(?:who|which|that|whom)$/.test(words[from - 1]?.lower ?? '') && from > segment.from)
    return { ...NOBODY, lead: subject ?? nounEndingAt(reading, from - 1, segments[index - 1]?.group.to ?? 0) };
  // "could see [the building] was a loss": the subject was left to the clause before
  if (subject === null && finite && segment.from > 0 && (opener === null || /^["“«]$/.test(opener)))
    return { ...NOBODY, lead: nounBefore(reading, index) ?? subjectPhrase(reading, index) };
  const shares = relation === 'coordinate' || relation === 'relative' || relation === 'participial';
  const ofNoun = segment.group.form === 'participle' && segment.group.passive;
  if (subject !== null && !ofNoun) return { ...NOBODY, lead: shares ? subject : null };
  const lead = shares || segment.from === 0 ? subjectPhrase(reading, index) : null;
  // "He fleeing" is no line for people
  return { ...NOBODY, lead: lead !== null && !finite && PRONOUN.test(lead.toLowerCase()) ? null : lead };
}
