import type { VerbForm } from '../lexicon/analysis.ts';
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../lexicon/closed-class.ts';
import { DUE } from '../lexicon/due.ts';
import type { Cast, Referent } from '../names/cast.ts';
import { kindOf } from './status.ts';
import { bare, type VerbGroup } from './verb-group.ts';
import type { Sentence, Word } from './words.ts';

/** Words in the longest name that a headline is searched for. */
const LONGEST_NAME = 6;

/** Names by the words they are written with, lower case: a headline may be all capitals, so only the story tells its names. */
type Known = ReadonlyMap<string, Referent>;

const knownIn = (cast: Cast, length: number): Known =>
  new Map(cast.mentionsIn({ start: 0, end: length }).map((referent) => [referent.name.text.toLowerCase(), referent]));

/**
 * The words of a headline with the names that its story tells of. In one written like a sentence ("Steve Jobs dies at 56")
 * every further capital is a name, too; in one of capitals throughout ("Steve Jobs Dies At 56") a capital says nothing.
 */
export function asHeadline(sentence: Sentence, cast: Cast, length: number): Sentence {
  const known = knownIn(cast, length);
  const plain = sentence.words.some(isOrdinary);
  const referents: Referent[] = [];
  const named = new Set<number>();
  for (let at = 0; at < sentence.words.length; ) {
    const found = nameAt(sentence.words, at, known);
    if (found !== null) referents.push(found.referent);
    for (let i = at; i < (found?.to ?? at); i++) named.add(i);
    at = found?.to ?? at + 1;
  }
  const words = sentence.words.map((word, at): Word => {
    const inName = named.has(at) || (plain && word.capital && (at > 0 || sentence.words[1]?.capital === true));
    return { ...word, inName, capital: word.capital && (plain || inName) };
  });
  return { ...sentence, words, referents, headline: true };
}

/** "dies", not "of" or "iPhone": a word that a headline of capitals would have written with one. */
const isOrdinary = ({ text, lower, isWord }: Word): boolean =>
  isWord &&
  /^\p{Ll}{4,}$/u.test(text) &&
  !PREPOSITIONS.has(lower) &&
  !COORDINATORS.has(lower) &&
  !DETERMINERS.has(lower);

function nameAt(words: readonly Word[], at: number, known: Known): { referent: Referent; to: number } | null {
  const first = words[at];
  if (!first?.isWord || !/^\p{Lu}/u.test(first.text)) return null;
  for (let to = Math.min(words.length, at + LONGEST_NAME); to > at; to--) {
    const name = words.slice(at, to);
    const referent = known.get(name.map(({ lower }) => lower).join(' '));
    if (referent) return { referent: { ...referent, start: first.start, end: name.at(-1)?.end ?? first.end }, to };
  }
  return null;
}

/**
 * The verbs of a headline in its own grammar: the present tells of what has occurred ("Acme unveils"), "to" of what is planned
 * ("Acme to launch"), and a participle without an auxiliary is its verb ("Two killed in blast").
 */
export function headlineGroups(words: readonly Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  const first = groups.findIndex((group) => group.form === 'finite' && !isDependent(words, group));
  const main = first >= 0 ? null : (headlineVerb(words) ?? groups.find((g) => isAlone(g)) ?? null);
  const all = main === null ? groups : [...groups.filter(({ head }) => head !== main.head), main];
  return all.toSorted((a, b) => a.from - b.from).map((group) => retold(words, group, main));
}

/** "as prices fall" */
function isDependent(words: readonly Word[], { from }: VerbGroup): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const word = words[at];
    if (!word?.isWord) return false;
    if (word.form.isSubordinator || word.form.isRelative) return true;
  }
  return false;
}

/** A participle or an infinitive that is all the verb there is. */
const isAlone = ({ form, passive }: VerbGroup): boolean => form === 'infinitive' || (form === 'participle' && passive);

function retold(words: readonly Word[], group: VerbGroup, main: VerbGroup | null): VerbGroup {
  if (group === main && group.form === 'infinitive')
    return { ...group, form: 'finite', tense: 'future', mood: 'future' };
  if (group === main && group.form === 'participle') return { ...group, form: 'finite', tense: 'past' };
  // "Parliament set to vote"
  const isDue = group.either && DUE.has(group.lemma) && words[group.to]?.lower === 'to';
  if (isDue) return { ...group, passive: true, either: false };
  const tells = group.tense === 'present' && group.mood === null && group.aspect === 'simple' && !group.passive;
  return group.form === 'finite' && tells && kindOf(group) !== 'state' ? { ...group, tense: 'past' } : group;
}

/** The word that can be the verb, though it could be a noun in a sentence: "Senate votes on bill", "Talks collapse". */
function headlineVerb(words: readonly Word[]): VerbGroup | null {
  return verbOf(words, ['third', 'past'], () => true) ?? verbOf(words, ['base'], (at) => isPlural(words, at - 1));
}

function verbOf(
  words: readonly Word[],
  forms: readonly VerbForm[],
  follows: (at: number) => boolean,
): VerbGroup | null {
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before?.isWord || !word?.isWord || word.inName || word.inTime || before.possessive) continue;
    if (isLink(before.lower) || isLink(word.lower)) continue;
    const found = word.form.verbs.find(({ form }) => forms.includes(form));
    if (found && follows(at))
      return bare(at, found, { form: 'finite', tense: found.form === 'past' ? 'past' : 'present' });
  }
  return null;
}

/** "talks", "Peru and Chile" */
const isPlural = (words: readonly Word[], at: number): boolean =>
  words[at]?.inName === true ? words[at - 1]?.lower === 'and' : words[at]?.lower.endsWith('s') === true;

const isLink = (word: string): boolean => PREPOSITIONS.has(word) || COORDINATORS.has(word) || DETERMINERS.has(word);
