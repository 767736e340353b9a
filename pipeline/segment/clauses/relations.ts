import type { Clause } from '../../../schemas/clause.ts';
import { CONDITIONALS, COORDINATORS, RELATIVES, SUBORDINATORS } from '../lexicon/closed-class.ts';
import { isSetIn } from './segments.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Segment } from './verb-segment.ts';
import { hasWord, type Word } from './words.ts';

/** How a segment hangs in its sentence; `governor` is the index of another segment. */
export type Tie = {
  readonly relation: Clause['relation'];
  readonly governor: number | null;
  readonly link: string | null;
};

const REPORTS =
  /^(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|fact|news|idea|hope|fears?|warnings?|statements?)$/;

/** Ties every segment to the one it depends on. */
export function relations(words: readonly Word[], segments: readonly Segment[]): Tie[] {
  const report = segments.findIndex((_, index) => isParenthetical(words, segments, index));
  const ties: Tie[] = [];
  segments.forEach((_, index) => {
    ties.push(
      index === report ? { relation: 'main', governor: null, link: null } : tie(words, segments, { index, ties }),
    );
  });
  if (report < 0) return ties;
  return ties.map((t, index) =>
    index < report && t.relation === 'main' ? { ...t, relation: 'content', governor: report } : t,
  );
}

/** `..., he said.`, `..., announced the spokesman`, `"...," she said, adding`: what stands before it is its content. */
function isParenthetical(words: readonly Word[], segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  if (!segment || index === 0) return false;
  const { group, opener, from, to } = segment;
  if (segment.subjectFrom < from) return false;
  // 'She left, adding, "I have always said no"': what is said inside a quotation reports nothing before it
  if (words[group.head]?.quotation !== null && words[0]?.quotation === null) return false;
  if ((group.class !== 'saying' && group.lemma !== 'continue') || group.form !== 'finite' || group.passive)
    return false;
  if (opener === null || !/^[,”"»—–-]$/.test(opener)) return false;
  if (index < segments.length - 1 && group.to < to && words[group.to]?.text !== ',') return false;
  let before = 0;
  for (let at = from; at < group.from; at++) if (words[at]?.isWord) before++;
  const behind = { from: group.to, to };
  const named = before > 0 ? before <= 8 : hasWord(words, behind, ({ inName }) => inName);
  return named && !hasWord(words, behind, isQuoted) && finiteBefore(segments, index) !== null;
}

const isQuoted = ({ isWord, quotation }: Word): boolean => isWord && quotation !== null;

type At = { readonly index: number; readonly ties: readonly Tie[] };

function tie(words: readonly Word[], segments: readonly Segment[], { index, ties }: At): Tie {
  const segment = segments[index];
  if (!segment) return { relation: 'main', governor: null, link: null };
  const { group, opener } = segment;
  const before = index > 0 ? index - 1 : null;
  const link = linkOf(words, segment);
  if (opener === 'when' && !words[segment.from - 1]?.inTime) {
    const leads = opensClause(words, segment) && segments[index + 1]?.opener === ',';
    return { relation: 'adverbial', governor: leads ? index + 1 : finiteBefore(segments, index), link: opener };
  }
  if (opener !== null && RELATIVES.has(opener)) return relativeOrContent(words, segments, { index, ties });
  if (link === 'whether' && before !== null) return { relation: 'content', governor: before, link };
  if (link !== null) {
    const leads = opensClause(words, segment) && segments[index + 1]?.opener === ',';
    const governor = leads ? index + 1 : (finiteBefore(segments, index) ?? nextOf(segments, index));
    return { relation: 'adverbial', governor, link };
  }
  if (isHost(segment) && isSetInReport(segments)) return { relation: 'content', governor: 0, link: null };
  if (group.form === 'participle')
    return {
      relation: 'participial',
      governor: before ?? hostIn(segments) ?? nextOf(segments, index),
      link: prepositionBefore(words, segment),
    };
  if (group.form === 'infinitive')
    return { relation: 'content', governor: before ?? nextOf(segments, index), link: 'to' };
  const above = ties[index - 1]?.relation === 'relative' ? (ties[index - 1]?.governor ?? null) : null;
  const isBare =
    opener === null &&
    !hasWord(words, { from: segment.from, to: group.from }, (w) => w.isWord && !w.form.standsBetween);
  // "said that a nurse who treated him had fallen ill"
  if (isBare && above !== null && takesClause(segments[above]?.group))
    return { relation: 'content', governor: above, link: null };
  const reporter = reporterOf(words, segments, { index, ties });
  if (reporter !== null) return { relation: 'content', governor: reporter, link: null };
  if (opener !== null && COORDINATORS.has(opener))
    return { relation: 'coordinate', governor: peerOf(segments, index), link: opener };
  const main = mainOf(ties);
  return main === null
    ? { relation: 'main', governor: null, link: null }
    : { relation: 'coordinate', governor: main, link: null };
}

/** Its subject stands before what is set in: see {@link hostOf}. */
const isHost = ({ subjectFrom, from, group }: Segment): boolean =>
  subjectFrom === 0 && from > 0 && group.form === 'finite';

export const hostIn = (segments: readonly Segment[]): number | null => {
  const host = (segments[0]?.from ?? 0) === 0 ? -1 : segments.findIndex((s) => isHost(s));
  return host < 0 ? null : host;
};

/** "The talks, [officials said], collapsed" */
const isSetInReport = ([first]: readonly Segment[]): boolean =>
  first !== undefined && first.from > 0 && first.opener === ',' && first.group.form === 'finite';

/** A subordinate clause at the start of what it qualifies: "[If he comes], they ...", "said that [if he comes], they". */
function opensClause(words: readonly Word[], { from }: Segment): boolean {
  const before = words[from - 1];
  return before === undefined || before.lower === 'that' || !before.isWord;
}

function finiteBefore(segments: readonly Segment[], index: number): number | null {
  for (let at = index - 1; at >= 0; at--) if (segments[at]?.group.form === 'finite') return at;
  return null;
}
const mainOf = (ties: readonly Tie[]): number | null => {
  const found = ties.findIndex((t) => t.relation === 'main');
  return found < 0 ? null : found;
};
const nextOf = (segments: readonly Segment[], index: number): number | null =>
  index + 1 < segments.length ? index + 1 : null;

/** The finite segment that a coordinated one stands beside. */
const peerOf = (segments: readonly Segment[], index: number): number | null => {
  const group = segments[index]?.group;
  if (group === undefined || index === 0) return null;
  let found: number | null = null;
  for (let at = index - 1; at >= 0; at--) {
    const other = segments[at]?.group;
    if (other?.form !== group.form) continue;
    if (!reports(group) || reports(other)) return at;
    found ??= at;
  }
  return found ?? index - 1;
};

const takesClause = (group: VerbGroup | undefined): boolean =>
  group !== undefined && (reports(group) || group.class === 'cognition');

const reports = ({ class: verbClass }: VerbGroup): boolean => verbClass === 'saying' || verbClass === 'denial';

/** "that" after a verb or noun of saying opens its content; else who, which and that belong to the noun before them. */
function relativeOrContent(words: readonly Word[], segments: readonly Segment[], { index }: At): Tie {
  const segment = segments[index];
  const governor = index > 0 ? index - 1 : (hostIn(segments) ?? nextOf(segments, index));
  const before = segment ? words[segment.from - 1] : undefined;
  const previous = segments[index - 1]?.group;
  const afterVerb =
    previous !== undefined &&
    segment !== undefined &&
    (previous.class === 'saying' || previous.class === 'denial' || previous.class === 'cognition');
  const directly = previous !== undefined && segment !== undefined && previous.to === segment.from;
  const content = segment?.opener === 'that' && (afterVerb || directly || REPORTS.test(before?.lower ?? ''));
  return { relation: content ? 'content' : 'relative', governor, link: segment?.opener ?? null };
}

/** The verb of saying whose clause this is, for want of "that": directly before it, or outside the quotation it stands in. */
function reporterOf(words: readonly Word[], segments: readonly Segment[], { index, ties }: At): number | null {
  const segment = segments[index];
  if (!segment || index === 0) return null;
  // "calling for peace", "accused of fraud" say what they say in a phrase
  const saying = (s: Segment): boolean => takesClause(s.group) && !takesPhrase(words, s.group);
  // "said that a law passed in 2020 had to be": what is set in between does not part them
  const adverbial = segment.opener === ',' && ties[index - 1]?.governor === index;
  let over = (adverbial ? index - 1 : index) - 1;
  while (over >= 0 && isSetIn(segments[over])) over--;
  const nearest = segments[over];
  // "exiles chanting slogans blocked the road": the sentence needs a verb of its own
  const isOnly =
    nearest?.group.form === 'participle' && !segments.some((s) => s !== segment && s.group.form === 'finite');
  if ((segment.opener === null || adverbial) && nearest && saying(nearest) && !isOnly) return over;
  const quoted = words[segment.group.head]?.quotation ?? null;
  if (quoted === null) return null;
  for (let at = index - 1; at >= 0; at--) {
    const other = segments[at];
    if (other && saying(other) && words[other.group.head]?.quotation !== quoted) return at;
  }
  return null;
}

const PHRASE_PREPOSITIONS: ReadonlySet<string> = new Set('for of on with about against into'.split(' '));
const takesPhrase = (words: readonly Word[], { to }: VerbGroup): boolean =>
  PHRASE_PREPOSITIONS.has(words[to]?.lower ?? '') && !words[to + 1]?.inTime;

const BEGINS_CONDITION: ReadonlySet<string> = new Set(CONDITIONALS.map((c) => c.split(' ')[0] ?? c));

/** The subordinator that opens a segment, conditions in full: "after", "if", "as long as". */
function linkOf(words: readonly Word[], { from, group, opener }: Segment): string | null {
  // "[A week] after the ferry sank"
  let opens = from;
  while (words[opens]?.inTime) opens++;
  const opening = words.slice(opens, Math.max(opens, Math.min(group.from, opens + 5)));
  const start = opening[0] && /^\W$/.test(opening[0].text) ? 1 : 0;
  const first = opening[start]?.lower ?? '';
  if (BEGINS_CONDITION.has(first)) {
    const phrase = opening
      .slice(start)
      .map(({ lower }) => `${lower} `)
      .join('');
    const condition = CONDITIONALS.find((c) => phrase.startsWith(`${c} `));
    if (condition) return condition;
  }
  if (opening[start + 1]?.text === ',') return null;
  return group.form === 'finite' &&
    (SUBORDINATORS.has(first) || (opener !== null && SUBORDINATORS.has(opener))) &&
    first !== 'that'
    ? first
    : null;
}

const prepositionBefore = (words: readonly Word[], { group }: Segment): string | null => {
  const lower = words[group.from - 1]?.lower ?? '';
  return SUBORDINATORS.has(lower) || lower === 'following' || lower === 'by' ? lower : null;
};
