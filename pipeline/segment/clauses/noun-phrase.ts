import { AUXILIARIES, MODALS } from '../lexicon/auxiliaries.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  standsBetween,
} from '../lexicon/closed-class.ts';
import type { Word } from './words.ts';

const NUMERAL = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;

/** The longest noun phrase that is taken for a subject: "the state-owned oil company". */
const LONGEST = 4;

export const isNumeral = (word: Word | undefined): boolean => word !== undefined && NUMERAL.test(word.lower);

const opensClause = (word: Word | undefined): boolean =>
  word === undefined || !word.isWord || SUBORDINATORS.has(word.lower) || COORDINATORS.has(word.lower);

/** Words of the longest apposition between commas: "42, a former judge of the high court,". */
const LONGEST_APPOSITION = 12;

/** "The company [reports]", "that the bank [cut]": a whole noun phrase, from the clause's start, stands before it. */
export function followsSubject(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 1 - LONGEST); i--) {
    const word = words[i];
    if (!word?.isWord || PREPOSITIONS.has(word.lower) || COORDINATORS.has(word.lower)) return false;
    if (word.possessive && i === at - 1) return false;
    if (DETERMINERS.has(word.lower) || isNumeral(word)) return i < at - 1 && opensClause(words[i - 1]);
  }
  return false;
}

/** "if rain [falls],": a dependent clause that closes right here, and has had no other verb. */
export function closesDependent(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.isWord) return false;
  for (let i = at - 1; i >= Math.max(0, at - 1 - LONGEST); i--) {
    const word = words[i];
    if (!word?.isWord || word.possessive) return false;
    if (SUBORDINATORS.has(word.lower) || word.lower === 'when') return i < at - 1 && !PREPOSITIONS.has(word.lower);
    if (PREPOSITIONS.has(word.lower)) return false;
  }
  return false;
}

/** A finite auxiliary further on in the same clause: then this was no verb ("the plans to build it were dropped"). */
export function auxiliaryFollows(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i];
    if (!word?.isWord || RELATIVES.has(word.lower) || SUBORDINATORS.has(word.lower)) return false;
    if (MODALS.has(word.lower) || (AUXILIARIES.get(word.lower)?.tense ?? 'none') !== 'none') return true;
  }
  return false;
}

/** "The leaders, who met in May, [discussed]": the comma before it closes a relative clause. */
export function closesRelative(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  const opens = words.slice(0, at - 1).findLastIndex((w) => w.text === ',');
  return opens > 0 && RELATIVES.has(words[opens + 1]?.lower ?? '');
}

/** The mark of a plural's genitive: "the rebels' attack". */
export const isGenitive = (words: readonly Word[], at: number): boolean => {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  if (mark === undefined || (mark.text !== "'" && mark.text !== '’') || before?.end !== mark.start) return false;
  return before.lower.endsWith('s') && after?.isWord === true && after.start > mark.end;
};

/** What follows a noun that heads its phrase without being a verb of the sentence: an adverb, an adjective set behind. */
const BEHIND: ReadonlySet<string> = new Set(
  "there here abroad alone overnight afterwards too ago due likely possible available necessary worldwide nationwide whereby to d'etat d’etat".split(
    ' ',
  ),
);

/** "attack helicopter", "nuclear accord talks": a noun before another noun says which, and names no event. */
export function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next?.isWord || next.inName || words[at]?.possessive) return false;
  // "a threat Churchill warned of", but "the ruling Labour Party"
  if (next.inTime || isNumeral(next) || (next.capital && !/ing$/.test(words[at]?.lower ?? ''))) return false;
  return !BEHIND.has(next.lower) && !standsBetween(next.lower) && !isFunctionWord(next.lower);
}

const isFunctionWord = (lower: string): boolean =>
  PREPOSITIONS.has(lower) ||
  COORDINATORS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  RELATIVES.has(lower) ||
  DETERMINERS.has(lower) ||
  PRONOUNS.has(lower) ||
  MODALS.has(lower) ||
  AUXILIARIES.has(lower);

/** The preposition that governs a noun, a few words before it; empty where none does. */
export function prepositionBefore(words: readonly Word[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const word = words[i];
    if (!word?.isWord) return '';
    if (PREPOSITIONS.has(word.lower)) return word.lower;
  }
  return '';
}

/** "The investor, Donald Wright, [plans]": the comma before it closes what a name or a noun phrase was set beside. */
export function closesApposition(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  const opens = words.slice(Math.max(0, at - 1 - LONGEST_APPOSITION), at - 1).findLastIndex((w) => w.text === ',');
  return opens >= 0 && !words.slice(at - 1 - opens, at - 1).some((w) => w.inTime);
}
