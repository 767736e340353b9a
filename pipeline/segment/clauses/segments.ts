import { firstStart, hostOf } from './inset.ts';
import { hasComma, isSeam, takesClause } from './seams.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Segment } from './verb-segment.ts';
import { hasWord, type Word } from './words.ts';

/** Cuts the sentence's words among its verb groups, each cut at the seam nearest before the group's subject. */
export function segments(words: readonly Word[], groups: readonly VerbGroup[]): Segment[] {
  const starts = groups.map((group, index) => {
    const before = groups[index - 1];
    return before ? seam(words, before, group) : (firstStart(words, group) ?? { at: 0, opener: openerAt(words, 0) });
  });
  const plain = groups.map((group, index) => {
    const from = starts[index]?.at ?? 0;
    return {
      from,
      to: starts[index + 1]?.at ?? words.length,
      group,
      opener: starts[index]?.opener ?? null,
      subjectFrom: from,
    };
  });
  const host = hostOf(words, plain);
  return placed(plain, host).map((segment) => {
    const { from, to, opener, subjectFrom } = segment;
    return { from, to, group: withSubject(words, segment), subjectFrom, opener };
  });
}

/** "No one was injured", "neither side has commented" deny as "not" does. */
const withSubject = (words: readonly Word[], { subjectFrom: from, group }: Segment): VerbGroup => {
  if (group.form !== 'finite') return group;
  let at = from;
  while (at < group.from && (!words[at]?.isWord || words[at]?.form.isCoordinator)) at++;
  return at < group.from && NO_SUBJECT.has(words[at]?.lower ?? '') ? { ...group, negated: true } : group;
};

const NO_SUBJECT: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither']);

function placed(plain: readonly Segment[], host: number | null): Segment[] {
  return plain.map((segment, index) => {
    // what is set in has no host after all: the words before it are its own
    if (index === 0 && host === null) return { ...segment, from: 0, subjectFrom: 0, opener: null };
    return { ...segment, subjectFrom: index === host ? 0 : subjectFrom(plain, index) };
  });
}

function subjectFrom(plain: readonly Segment[], index: number): number {
  const segment = plain[index];
  let first = index;
  while (first > 0 && plain[first]?.opener === null && isSetIn(plain[first - 1])) first--;
  const start = plain[first];
  const holdsNoun = start !== undefined && start.from < start.group.from;
  return segment && segment.group.form === 'finite' && first < index && holdsNoun ? start.from : (segment?.from ?? 0);
}

/** Verbs that stand inside another clause's subject: reduced relatives and infinitives behind a noun. */
export const isSetIn = (segment: Segment | undefined): boolean =>
  segment !== undefined &&
  (segment.group.form === 'infinitive' || (segment.group.form === 'participle' && segment.group.passive));

const openerAt = (words: readonly Word[], at: number): string | null => {
  const word = words[at];
  return word && isSeam(word) ? word.lower : null;
};

function seam(words: readonly Word[], before: VerbGroup, group: VerbGroup): { at: number; opener: string | null } {
  const [from, to] = [before.to, group.from];
  if (group.form === 'infinitive') return { at: to, opener: null };
  if (group.form === 'participle' && !words[to - 1]?.form.isClauseMark)
    return { at: to, opener: openerAt(words, to - 1) };
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (!word) continue;
    if (word.form.isRelative || (word.form.isSubordinator && !isPreposition(words, at, to)))
      return { at, opener: word.lower };
    if (word.form.isCoordinator && joinsClauses(words, at, { from, to, before })) return { at, opener: word.lower };
    if (word.form.isClauseMark && !inList(words, at, to)) {
      const further =
        at === to - 1 ? (linkBefore(words, from, at) ?? apposed(words, before, { comma: at, group })) : null;
      return further ?? { at, opener: linkAfter(words, at, to) ?? word.text };
    }
  }
  return { at: takesClause(before) && before.form === 'finite' ? pastTime(words, from, to) : to, opener: null };
}

/** "said its chief, Dana Klein, would go": the comma before the verb closes an apposition, and the clause begins behind "said". */
function apposed(
  words: readonly Word[],
  before: VerbGroup,
  { comma, group }: { comma: number; group: VerbGroup },
): { at: number; opener: null } | null {
  if (group.class === 'saying' || before.form !== 'finite' || !takesClause(before)) return null;
  const from = before.to;
  const subject = words.slice(from, comma);
  const opened =
    subject.filter((w) => w.text === ',').length === 1 && !subject.some((w) => w.inTime || w.form.isRelative);
  return words[from]?.isWord && opened ? { at: from, opener: null } : null;
}

/** "said [on Friday] its members would strike": the time right behind a verb of saying is its own, unless it is all there is. */
function pastTime(words: readonly Word[], from: number, to: number): number {
  let at = from;
  if (words[at]?.lower === 'on' && words[at + 1]?.inTime) at++;
  if (!words[at]?.inTime) return from;
  while (at < to && words[at]?.inTime && !words[at]?.possessive) at++;
  return at >= to || words[at]?.possessive ? from : at;
}

/** "after a meeting" before the subject is a phrase, not a clause: only directly before a subject it opens one. */
const isPreposition = (words: readonly Word[], at: number, to: number): boolean =>
  words[at]?.form.isPreposition === true && hasComma(words, at + 1, to);

/** "and" joins clauses when a verb or a subject with nothing before it follows, not inside "Iran and the US held". */
function joinsClauses(
  words: readonly Word[],
  at: number,
  { from, to, before }: { from: number; to: number; before: VerbGroup },
): boolean {
  if (betweenNames(words, at) && words[at - 1]?.text !== ',') return false;
  if (at === to - 1 || words[at - 1]?.text === ',' || words[at + 1]?.form.isSubjectPronoun) return true;
  return at >= from && !takesClause(before);
}

/** "Iran and the United States" */
const betweenNames = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.capital === true &&
  (words[at + 1]?.capital === true || (words[at + 1]?.lower === 'the' && words[at + 2]?.capital === true));

/** A comma between capitalised or single words right before the subject's end: "Iran, Iraq and Syria agreed". */
const inList = (words: readonly Word[], at: number, to: number): boolean =>
  words[at]?.text === ',' &&
  words[at - 1]?.inName === true &&
  words[at + 1]?.inName === true &&
  hasWord(words, { from: at, to }, ({ form }) => form.isCoordinator);

/** "after Khamenei, the Leader, indicated": nothing stands between the comma and the verb, so the subject is before it. */
function linkBefore(words: readonly Word[], from: number, comma: number): { at: number; opener: string } | null {
  for (let at = comma - 1; at >= from; at--) {
    const word = words[at];
    if (word && (word.form.isRelative || word.form.isSubordinator)) return { at, opener: word.lower };
  }
  return null;
}

const linkAfter = (words: readonly Word[], at: number, to: number): string | null => {
  const next = words[at + 1];
  if (!next || at + 1 >= to) return null;
  return next.form.isCoordinator || next.form.isSubordinator || next.form.isRelative ? next.lower : null;
};
