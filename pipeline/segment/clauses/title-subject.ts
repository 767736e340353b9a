import type { Reading } from './reading.ts';
import type { Tie } from './relations.ts';
import { AS_WRITTEN, type Instead } from './spelling.ts';
import {
  contractedSubject,
  gerundBefore,
  nounBefore,
  nounEndingAt,
  ownSubject,
  PRONOUN,
  subjectPhrase,
} from './subject-phrase.ts';
import type { Segment } from './verb-segment.ts';
import { type Bounds, hasWord, type Word } from './words.ts';

const LINK =
  /^(?:and|but|or|nor|yet|then|also|who|whom|that|which|so|when|where|while|as|because|after|before|until|if|however|meanwhile)$/;
const RELATIVE = /^(?:who|which|that|whom)$/;
const QUOTE = /^["“«]$/;

/** Words to write in place of others, and what is put before the words. */
type Naming = { readonly instead: Instead; readonly lead: string | null };
const PLAIN: Naming = { instead: AS_WRITTEN, lead: null };

/** How the title names a subject that the words leave to a pronoun, to the noun before or to the clause before. */
export function naming(reading: Reading, index: number, { from }: Bounds): Naming {
  const { segments, subjects, sentence } = reading;
  const segment = segments[index];
  if (!segment) return PLAIN;
  const subject = subjects[index] ?? null;
  const first = Math.max(from, segment.from);
  const pronoun = subject === null ? -1 : subjectPronoun(sentence.words, segment, first);
  if (subject !== null && pronoun >= 0) return { instead: new Map([[pronoun, subject]]), lead: null };
  const said = subject === null ? sameAsSpeaker(reading, index, first) : null;
  if (said !== null) return { instead: new Map([[segment.group.from - 1, said]]), lead: null };
  // "[teachers] whose pay was cut"
  if (from > segment.from && sentence.words[from - 1]?.lower === 'whose') {
    const owner = nounEndingAt(reading, from - 1, segments[index - 1]?.group.to ?? 0);
    return { instead: AS_WRITTEN, lead: owner === null ? null : possessive(owner) };
  }
  const owned = possessor(reading, first);
  if (owned.size > 0) return { instead: owned, lead: null };
  if (from < segment.from || !lacksSubject(reading, segment, first)) return PLAIN;
  return { instead: AS_WRITTEN, lead: missingSubject(reading, index, from) };
}

/** Where a pronoun stands before the verb, or right behind it: "said he"; -1 where none does. */
function subjectPronoun(words: readonly Word[], { group, to }: Segment, first: number): number {
  for (let at = first; at <= group.to && at < to; at++) {
    const lower = words[at]?.lower;
    if (
      lower === 'he' || lower === 'she' ? at < group.from || at === group.to : lower === 'it' && at + 1 === group.from
    )
      return at;
  }
  return -1;
}

const possessive = (name: string): string => `${name}${name.endsWith('s') ? "'" : "'s"}`;

/** "[His] arrest": whose it is, where a phrase begins so and the name is known. */
export function possessor({ sentence: { words }, cast }: Reading, at: number): Instead {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next?.isWord || next.inTime || !/^(?:his|her)$/.test(word.lower)) return AS_WRITTEN;
  const name = cast.resolvePronoun(word.start, word.lower === 'his' ? 'he' : 'she', word.quotation !== null);
  return name === null ? AS_WRITTEN : new Map([[at, possessive(name)]]);
}

/** Verbs whose "it" names nobody: "said it would take days". */
const IMPERSONAL =
  /^(?:be|take|seem|appear|happen|rain|snow|cost|matter|turn|occur|depend|become|feel|help|look|make|come)$/;

/** "The bank said [it] had closed", "Officials said [they] would": who reports it, where that is a few words and no name. */
function sameAsSpeaker(reading: Reading, index: number, first: number): string | null {
  const { segments, ties, sentence } = reading;
  const { words } = sentence;
  const { group } = segments[index] as Segment;
  const tie = ties[index];
  const pronoun = words[group.from - 1]?.lower ?? '';
  if (tie?.relation !== 'content' || tie.governor === null || tie.governor >= index) return null;
  if (group.from - 1 < first || !/^(?:it|he|she|they)$/.test(pronoun) || words[group.head]?.quotation !== null)
    return null;
  if (pronoun === 'it' && (IMPERSONAL.test(group.lemma) || group.passive)) return null;
  const above = segments[tie.governor]?.group.class;
  if (above !== 'saying' && above !== 'denial') return null;
  const who = ownSubject(reading, tie.governor);
  if (who === null || PRONOUN.test(who.toLowerCase())) return null;
  const isPlural = /(?:s|men|women|people|police)$/.test(who) || / and /.test(who);
  return isPlural === (pronoun === 'they') ? who : null;
}

/** Nothing but link words and adverbs stands before the verb. */
function lacksSubject({ sentence: { words } }: Reading, { group, from, subjectFrom }: Segment, first: number): boolean {
  if (subjectFrom < from || contractedSubject(words[group.from]) !== null) return false;
  return !hasWord(words, { from: first, to: group.from }, namesSubject);
}

const namesSubject = ({ isWord, inTime, lower, form }: Word): boolean =>
  isWord && !inTime && !form.standsBetween && !LINK.test(lower);

function missingSubject(reading: Reading, index: number, from: number): string | null {
  const { segments, subjects, ties } = reading;
  const segment = segments[index] as Segment;
  const tie = ties[index] as Tie;
  const subject = subjects[index] ?? null;
  const { form, passive } = segment.group;
  if (form === 'infinitive') return segment.from > 0 ? nounBefore(reading, index) : null;
  if (form === 'finite') {
    const antecedent = antecedentOf(reading, index, from);
    if (antecedent !== undefined) return antecedent;
  }
  const shares = tie.relation === 'coordinate' || tie.relation === 'relative' || tie.relation === 'participial';
  if (subject !== null && !(form === 'participle' && passive)) {
    const several = tie.relation === 'coordinate' ? subjectPhrase(reading, index) : null;
    return several?.includes(' and ') ? several : shares ? subject : null;
  }
  const lead = shares || segment.from === 0 ? subjectPhrase(reading, index) : null;
  // "He fleeing" is no line for people
  return lead !== null && form !== 'finite' && PRONOUN.test(lead.toLowerCase()) ? null : lead;
}

/** The noun before a finite verb that has no subject of its own; undefined where it shares another's. */
function antecedentOf(reading: Reading, index: number, from: number): string | null | undefined {
  const { segments, subjects, ties, sentence } = reading;
  const segment = segments[index] as Segment;
  const tie = ties[index] as Tie;
  const subject = subjects[index] ?? null;
  const before = segments[index - 1]?.group.to ?? 0;
  if (subject === null && tie.relation === 'content') {
    if (tie.link === 'that') return nounBefore(reading, index);
    if (ties[index - 1]?.relation === 'relative') return nounBefore(reading, index - 1);
    // "says the bank is sound [and has paid]"
    if (/^(?:and|but|or)$/.test(segment.opener ?? '')) return ownSubject(reading, index - 1);
  }
  // "investigate [who] did it" asks
  if (subject === null && tie.relation === 'relative' && tie.link === 'who' && before === segment.from) return 'Who';
  if (from > segment.from && RELATIVE.test(sentence.words[from - 1]?.lower ?? ''))
    return subject ?? nounEndingAt(reading, from - 1, before);
  // "A woman who lives nearby [called]"
  if (subject === null && segment.opener === null && ties[index - 1]?.relation === 'relative')
    return nounBefore(reading, index - 1);
  // "could see [the building] was a loss": the subject was left to the clause before
  if (subject === null && segment.from > 0 && (segment.opener === null || QUOTE.test(segment.opener)))
    return gerundBefore(reading, index) ?? nounBefore(reading, index) ?? subjectPhrase(reading, index);
  return undefined;
}
