import type { Cast, Referent } from '../names/cast.ts';
import { startingAt } from '../words/tokens.ts';
import type { Tie } from './relations.ts';
import type { Segment } from './verb-segment.ts';
import { type Bounds, hasWord, type Sentence, type Word } from './words.ts';

const PRONOUN: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['she', 'she'],
]);

/** Who does it: the display name of each segment's subject, or null where it is no name or not safe to say. */
export function subjects(
  sentence: Sentence,
  segments: readonly Segment[],
  { ties, cast }: { ties: readonly Tie[]; cast: Cast },
): (string | null)[] {
  const found: (string | null)[] = [];
  segments.forEach((segment, index) => {
    // "after Smith said": the link is no preposition that would govern the name
    const subjectFrom = ties[index]?.relation === 'adverbial' ? pastLink(sentence, segment) : segment.subjectFrom;
    found.push(
      own(sentence, subjectFrom === segment.subjectFrom ? segment : { ...segment, subjectFrom }, cast) ??
        inherited(sentence, segments, { index, tie: ties[index], found }) ??
        bodyMeant(sentence, segments, { index, tie: ties[index], found }),
    );
  });
  return found;
}

function pastLink({ words }: Sentence, { subjectFrom }: Segment): number {
  let at = subjectFrom;
  while (words[at] && (!words[at]?.isWord || words[at]?.form.isSubordinator)) at++;
  return at;
}

/** Index of the first "he" or "she" among the words [from, to), or -1. */
function pronounIn(words: readonly Word[], { from, to }: Bounds): number {
  for (let at = from; at < to && at < words.length; at++) if (PRONOUN.has(words[at]?.lower ?? '')) return at;
  return -1;
}

const resolved = (cast: Cast, word: Word | undefined): string | null =>
  word === undefined ? null : cast.resolvePronoun(word.start, PRONOUN.get(word.lower) ?? 'he', word.quotation !== null);

/** The subject inside the segment: before the verb, or right behind a verb of saying ("announced the spokesman"). */
function own(sentence: Sentence, { subjectFrom: from, to, group }: Segment, cast: Cast): string | null {
  const { words } = sentence;
  const before = { from, to: group.from };
  const name = firstFree(sentence, before);
  if (name) return name;
  const pronoun = pronounIn(words, before);
  if (pronoun >= 0) return resolved(cast, words[pronoun]);
  const inverted =
    group.class === 'saying' && group.form === 'finite' && !hasWord(words, before, (w) => w.isWord && !w.inTime);
  if (!inverted) return null;
  const after = { from: group.to, to };
  if (pronounIn(words, after) === group.to) return resolved(cast, words[group.to]);
  return personIn(sentence, after) ?? firstFree(sentence, after);
}

/** The name right before a relative pronoun; "which" is never a person. */
function nameBefore({ words, referents }: Sentence, at: number, link: string | null): string | null {
  const earliest = words[Math.max(0, at - 2)]?.start ?? 0;
  const end = words[at]?.end ?? 0;
  const found = referents.findLast((r) => r.end <= end && r.end > earliest);
  return found && !(link === 'which' && found.name.kind === 'person') ? found.entity : null;
}

const refersIn = ({ words, referents }: Sentence, { from, to }: Bounds): readonly Referent[] => {
  const [first, last] = [words[from], words[Math.min(to, words.length) - 1]];
  if (!first || !last || from >= to || referents.length === 0) return [];
  return referents.filter((r) => r.start >= first.start && r.end <= last.end);
};

const personIn = (sentence: Sentence, bounds: Bounds): string | null =>
  refersIn(sentence, bounds).find((r) => r.name.kind === 'person')?.entity ?? null;

/** The first name that no preposition governs; of a person described by others ("Iranian lawmaker X") the person. */
function firstFree(sentence: Sentence, bounds: Bounds): string | null {
  const referents = refersIn(sentence, bounds).filter((r) => !isGoverned(sentence.words, r, bounds.from));
  const first = referents[0];
  if (!first) return null;
  const person = referents.find((r) => r.name.kind === 'person');
  // an adjective alone ("a European source") names nobody
  return first.name.demonym ? (person?.entity ?? null) : first.entity;
}

/** A preposition within three words before it, with nothing but describing words between. */
function isGoverned(words: readonly Word[], referent: Referent, from: number): boolean {
  const at = startingAt(words, referent.start);
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const word = words[i];
    if (!word?.isWord) return false;
    if (word.form.isPreposition) return true;
    if (word.possessive) return false;
  }
  return false;
}

type Inherit = { readonly index: number; readonly tie: Tie | undefined; readonly found: readonly (string | null)[] };

const LINKS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then', 'also']);
const namesSubject = ({ isWord, inTime, lower }: Word): boolean => isWord && !inTime && !LINKS.has(lower);

/** "who was arrested" takes the name before it; "and sentenced", ", said" and participles the subject they share. */
function inherited(sentence: Sentence, segments: readonly Segment[], { index, tie, found }: Inherit): string | null {
  const segment = segments[index];
  if (!segment || !tie) return null;
  if (tie.relation === 'relative') {
    return nameBefore(sentence, segment.from, tie.link);
  }
  const ownSubject = hasWord(sentence.words, { from: segment.from, to: segment.group.from }, namesSubject);
  if (ownSubject && tie.relation !== 'participial') return null;
  // "Reuters reports the bank [will close]": nothing joins the two, so the subject was left to the words before
  if (tie.relation === 'coordinate' && segment.opener === null && segment.from > 0 && segment.group.form === 'finite')
    return null;
  if (tie.relation === 'coordinate' || tie.relation === 'participial')
    return tie.governor === null ? null : (found[tie.governor] ?? null);
  if (tie.relation !== 'main') return null;
  // "Kanaani, speaking on Monday, said": the subject stands before what is set in
  return firstFree(sentence, { from: 0, to: segment.group.from });
}

/** Verbs whose "it" may name nobody: "it will take days", "it appears that". */
const IMPERSONAL: ReadonlySet<string> = new Set(
  'take seem appear happen rain snow cost matter turn occur depend become feel help'.split(' '),
);

/** "The bank said IT had closed the branch": what a body says of "it", it says of itself. */
function bodyMeant(
  { words, referents }: Sentence,
  segments: readonly Segment[],
  { index, tie, found }: Inherit,
): string | null {
  const segment = segments[index];
  const governor = tie?.relation === 'content' ? tie.governor : null;
  if (!segment || governor === null || governor >= index) return null;
  const above = segments[governor]?.group;
  if (above?.class !== 'saying' && above?.class !== 'denial') return null;
  const { group } = segment;
  if (
    words[group.from - 1]?.lower !== 'it' ||
    group.class === 'stative' ||
    group.passive ||
    IMPERSONAL.has(group.lemma)
  )
    return null;
  const speaker = found[governor] ?? null;
  const end = words[above.from]?.start ?? 0;
  const isBody = referents.some(
    ({ entity, name, end: at }) =>
      entity === speaker && at <= end && (name.kind === 'organisation' || name.kind === 'place'),
  );
  return isBody ? speaker : null;
}
