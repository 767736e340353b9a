import type { Cast, Referent } from '../names/cast.ts';
import type { Tie } from './relations.ts';
import type { Segment } from './verb-segment.ts';
import type { Sentence, Word } from './words.ts';

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
      own(sentence, { ...segment, subjectFrom }, cast) ??
        inherited(sentence, segments, { index, tie: ties[index], found }),
    );
  });
  return found;
}

const pastLink = ({ words }: Sentence, { subjectFrom }: Segment): number =>
  words.findIndex((w, i) => i >= subjectFrom && w.isWord && !w.form.isSubordinator);

/** The subject inside the segment: before the verb, or right behind a verb of saying ("announced the spokesman"). */
function own(sentence: Sentence, { subjectFrom: from, to, group }: Segment, cast: Cast): string | null {
  const before = sentence.words.slice(from, group.from);
  const name = firstFree(sentence, before);
  if (name) return name;
  const pronoun = before.find((w) => PRONOUN.has(w.lower));
  if (pronoun) return cast.resolvePronoun(pronoun.start, PRONOUN.get(pronoun.lower) ?? 'he');
  const inverted = group.class === 'saying' && group.form === 'finite' && !before.some((w) => w.isWord && !w.inTime);
  if (!inverted) return null;
  const after = sentence.words.slice(group.to, to);
  const person = after.find((w) => PRONOUN.has(w.lower));
  if (person && after.indexOf(person) === 0)
    return cast.resolvePronoun(person.start, PRONOUN.get(person.lower) ?? 'he');
  return personIn(sentence, after) ?? firstFree(sentence, after);
}

/** The name right before a relative pronoun; "which" is never a person. */
function nameBefore({ words, referents }: Sentence, at: number, link: string | null): string | null {
  const earliest = words[Math.max(0, at - 2)]?.start ?? 0;
  const end = words[at]?.end ?? 0;
  const found = referents.findLast((r) => r.end <= end && r.end > earliest);
  return found && !(link === 'which' && found.name.kind === 'person') ? found.entity : null;
}

const refersIn = (sentence: Sentence, words: readonly Word[]): readonly Referent[] => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? sentence.referents.filter((r) => r.start >= first.start && r.end <= last.end) : [];
};

const personIn = (sentence: Sentence, words: readonly Word[]): string | null =>
  refersIn(sentence, words).find((r) => r.name.kind === 'person')?.entity ?? null;

/** The first name that no preposition governs; of a person described by others ("Iranian lawmaker X") the person. */
function firstFree(sentence: Sentence, words: readonly Word[]): string | null {
  const from = words[0] === undefined ? 0 : sentence.words.indexOf(words[0]);
  const referents = refersIn(sentence, words).filter((r) => !isGoverned(sentence.words, r, from));
  const first = referents[0];
  if (!first) return null;
  const person = referents.find((r) => r.name.kind === 'person');
  // an adjective alone ("a European source") names nobody
  return first.name.demonym ? (person?.entity ?? null) : first.entity;
}

/** A preposition within three words before it, with nothing but describing words between. */
function isGoverned(words: readonly Word[], referent: Referent, from: number): boolean {
  const at = words.findIndex((w) => w.start >= referent.start);
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const word = words[i];
    if (!word?.isWord) return false;
    if (word.form.isPreposition) return true;
    if (word.possessive) return false;
  }
  return false;
}

type Inherit = { readonly index: number; readonly tie: Tie | undefined; readonly found: readonly (string | null)[] };

/** "who was arrested" takes the name before it; "and sentenced", ", said" and participles the subject they share. */
function inherited(sentence: Sentence, segments: readonly Segment[], { index, tie, found }: Inherit): string | null {
  const segment = segments[index];
  if (!segment || !tie) return null;
  if (tie.relation === 'relative') {
    return nameBefore(sentence, segment.from, tie.link);
  }
  const ownSubject = sentence.words
    .slice(segment.from, segment.group.from)
    .some((w) => w.isWord && !w.inTime && !/^(?:and|but|or|then|also)$/.test(w.lower));
  if (ownSubject && tie.relation !== 'participial') return null;
  if (tie.relation === 'coordinate' || tie.relation === 'participial')
    return tie.governor === null ? null : (found[tie.governor] ?? null);
  if (tie.relation !== 'main') return null;
  // "Kanaani, speaking on Monday, said": the subject stands before what is set in
  const start = sentence.words[0];
  return start ? firstFree(sentence, sentence.words.slice(0, segment.group.from)) : null;
}
