import type { Clause } from '../../../schemas/clause.ts';
import type { Trigger } from '../../../schemas/mention.ts';
import type { Span } from '../../span.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Cast } from '../names/cast.ts';
import { clauseTitle } from './clause-title.ts';
import { phraseOf, withContent } from './extent.ts';
import { headlineGroups } from './headline.ts';
import { lightNoun } from './light-noun.ts';
import { withMissing } from './missing-verb.ts';
import { nominalStatus } from './nominal-status.ts';
import { nominalTitle } from './nominal-title.ts';
import { type Nominal, nominals } from './nominals.ts';
import { participants } from './participants.ts';
import { NEAR, type Reading } from './reading.ts';
import { relations, type Tie } from './relations.ts';
import { isSetIn, segments } from './segments.ts';
import { settle } from './settle.ts';
import { kindOf, statuses } from './status.ts';
import { subjects } from './subjects.ts';
import type { VerbGroup } from './verb-group.ts';
import { hasClitic, verbGroups } from './verb-groups.ts';
import type { Segment } from './verb-segment.ts';
import type { Bounds, Sentence, Word } from './words.ts';

/** All clauses of one sentence: one a verb group, in order, then one an event noun. `governor` counts within the list. */
export function readClauses(text: string, sentence: Sentence, cast: Cast): Clause[] {
  const { words } = sentence;
  const groups = settle(words, withMissing(words, verbGroups(words)));
  return clausesOf(text, sentence, { cast, groups: sentence.headline ? headlineGroups(words, groups) : groups });
}

type Verbs = { readonly cast: Cast; readonly groups: readonly VerbGroup[] };

function clausesOf(text: string, sentence: Sentence, { cast, groups }: Verbs): Clause[] {
  const { words } = sentence;
  const segs = segments(words, groups);
  const ties = relations(words, segs);
  const reading: Reading = {
    text,
    sentence,
    segments: segs,
    ties,
    subjects: subjects(sentence, segs, { ties, cast }),
    cast,
    source: words.findIndex(({ lower }, at) => lower === 'according' && words[at + 1]?.lower === 'to'),
  };
  const status = statuses(words, segs, ties);
  const nouns = segs.map((segment) => lightNoun(words, segment));
  const verbs = segs.map((_segment, index) =>
    verbClause(reading, index, { noun: nouns[index] ?? null, status: status[index] ?? 'occurred' }),
  );
  const light = new Set(nouns.filter((n) => n !== null));
  return [...verbs, ...nominals(sentence, segs, light).map((nominal) => nominalClause(reading, nominal, verbs))];
}

/** A verb set into another's subject owns only what follows it; that other owns the subject. */
const reachOf = (segment: Segment): Bounds => ({
  from: isSetIn(segment) ? segment.group.from : segment.subjectFrom,
  to: segment.to,
});

type VerbFacts = { readonly noun: number | null; readonly status: Clause['status'] };

function verbClause(reading: Reading, index: number, { noun, status }: VerbFacts): Clause {
  const { text, sentence, segments: segs, ties, cast } = reading;
  const segment = segs[index] as Segment;
  const tie = ties[index] as Tie;
  const { group } = segment;
  const subject = reading.subjects[index] ?? null;
  const kind = isSaid(reading, index) ? 'statement' : kindOf(group);
  const isReduced = group.form === 'participle' && group.passive;
  const told = kind === 'statement' && !isReduced ? withContent(reading, index) : phraseOf(reading, index);
  // "she's on her way": the verb is part of the word before its clause
  const bounds = { from: Math.min(told.from, group.head), to: Math.max(told.to, group.head + 1) };
  const span = spanOf(sentence.words, bounds);
  const head = sentence.words[group.head] as Word;
  // each field by its name: a spread among them costs more than the rest of the clause
  return {
    start: span.start,
    end: span.end,
    passage: sentence.passage,
    trigger: noun === null ? verbTrigger(text, head, group.lemma) : nounTrigger(text, sentence.words[noun] as Word),
    act: noun === null ? group.lemma : (sentence.words[noun]?.form.eventNoun?.verb ?? null),
    determiner: null,
    reach: spanOf(sentence.words, reachOf(segment)),
    form: group.form,
    relation: tie.relation,
    governor: tie.governor,
    link: tie.link,
    tense: group.tense,
    aspect: group.aspect,
    status,
    kind: noun === null ? kind : nounKind(sentence.words[noun]?.form.eventNoun ?? null),
    speaker: speakerOf(reading, index),
    quotation: head.quotation,
    participants: participants(reading, span, subject),
    places: [...cast.placesIn(span)],
    title: clauseTitle(reading, index, bounds),
    subject,
  };
}

function nominalClause(reading: Reading, nominal: Nominal, verbs: readonly Clause[]): Clause {
  const { at, from, to, noun, determiner, dated, segment } = nominal;
  const { text, sentence, cast } = reading;
  const span = spanOf(sentence.words, { from, to });
  const head = sentence.words[at] as Word;
  const governor = reading.segments.length === 0 ? null : segment;
  const group = reading.segments[segment]?.group;
  const above = group && { group, status: verbs[segment]?.status ?? 'occurred' };
  return {
    start: span.start,
    end: span.end,
    passage: sentence.passage,
    trigger: nounTrigger(text, head, noun),
    act: noun.verb,
    determiner,
    // a time that stands elsewhere in its phrase is the verb's
    reach: dated ? span : { start: head.start, end: head.end },
    form: 'nominal',
    relation: 'nominal',
    governor,
    link: null,
    tense: 'none',
    aspect: 'simple',
    status: nominalStatus(sentence.words, nominal, above ?? null),
    kind: nounKind(noun),
    speaker: governor === null ? null : speakerOf(reading, governor),
    quotation: head.quotation,
    participants: participants(reading, span, null),
    places: [...cast.placesIn(span)],
    title: nominalTitle(reading, { from, to }, verbs[segment]?.title ?? null),
    subject: null,
  };
}

const verbTrigger = (text: string, word: Word, lemma: string): Trigger => {
  // the verb of "it's" is its 's, that of "I'm" its 'm
  const cut = hasClitic(word) ? 0 : (/['’](?:ve|ll|re|d|m)$/.exec(word.text)?.[0].length ?? word.text.length);
  const start = word.end - cut;
  const end = hasClitic(word) ? word.end + 2 : word.end;
  return { start, end, text: text.slice(start, end), lemma };
};
const nounTrigger = (
  text: string,
  { start, end, lower, form }: Word,
  noun: EventNoun | null = form.eventNoun,
): Trigger => ({
  start,
  end,
  text: text.slice(start, end),
  lemma: noun?.lemma ?? lower,
});

/** "made a statement" is one, too. */
const nounKind = (noun: EventNoun | null): Clause['kind'] =>
  noun?.verb === 'deny' || VERBS.get(noun?.verb ?? '') === 'saying' ? 'statement' : 'event';

/** Marks with which a clause may end. */
const CLOSING: ReadonlySet<string> = new Set('”"»’%)');

const spanOf = (words: readonly Word[], { from, to }: Bounds): Span => {
  let begin = from;
  while (begin < to && words[begin]?.isWord === false && words[begin]?.quotation === null) begin++;
  const first = words[begin < to ? begin : from];
  let last = to - 1;
  while (last > from && words[last]?.isWord === false && !CLOSING.has(words[last]?.text ?? '')) last--;
  const end = words[last];
  return { start: first?.start ?? 0, end: end ? (end.possessive ? end.end + 2 : end.end) : 0 };
};

/** `"...," he continued`: what stands before it makes it a verb of saying. */
function isSaid({ ties }: Reading, index: number): boolean {
  for (let at = Math.max(0, index - NEAR); at < index; at++) {
    const { relation, governor, link } = ties[at] as Tie;
    if (relation === 'content' && governor === index && link === null) return true;
  }
  return false;
}

/** Who says it: the subject of the verb of saying above it, or the source that the sentence names. */
function speakerOf(
  { segments: segs, ties, subjects: who, sentence, cast, source }: Reading,
  index: number,
): string | null {
  for (let at: number | null = index, steps = 0; at !== null && steps < NEAR; steps++) {
    const tie: Tie | undefined = ties[at];
    if (!tie || tie.governor === null) break;
    const above = segs[tie.governor]?.group.class;
    if (tie.relation === 'content' && (above === 'saying' || above === 'denial')) return who[tie.governor] ?? null;
    at = tie.governor;
  }
  const start = sentence.words[source + 1]?.end;
  if (source < 0 || start === undefined) return null;
  return (
    sentence.referents.find((r) => r.start >= start && r.name.kind === 'person')?.entity ??
    cast.mentionsIn({ start, end: sentence.span.end })[0]?.entity ??
    null
  );
}
