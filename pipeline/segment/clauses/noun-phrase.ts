import type { Word } from './words.ts';

/** The longest noun phrase that is taken for a subject: "the state-owned oil company". */
const LONGEST = 4;

const opensClause = (word: Word | undefined): boolean =>
  word === undefined || !word.isWord || word.form.isSubordinator || word.form.isCoordinator;

/** Words of the longest apposition between commas: "42, a former judge of the high court,". */
const LONGEST_APPOSITION = 12;

/** "The company [reports]", "that the bank [cut]": a whole noun phrase, from the clause's start, stands before it. */
export function followsSubject(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 1 - LONGEST); i--) {
    const word = words[i];
    if (!word?.isWord || word.form.isPreposition || word.form.isCoordinator) return false;
    if (word.possessive && i === at - 1) return false;
    if (word.form.isDeterminer || word.form.isNumeral) return i < at - 1 && opensClause(words[i - 1]);
  }
  return false;
}

/** "if rain [falls],": a dependent clause that closes right here, and has had no other verb. */
export function closesDependent(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.isWord) return false;
  for (let i = at - 1; i >= Math.max(0, at - 1 - LONGEST); i--) {
    const word = words[i];
    if (!word?.isWord || word.possessive) return false;
    if (word.form.isSubordinator || word.lower === 'when') return i < at - 1 && !word.form.isPreposition;
    if (word.form.isPreposition) return false;
  }
  return false;
}

/** A finite auxiliary further on in the same clause: then this was no verb ("the plans to build it were dropped"). */
export function auxiliaryFollows(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i];
    if (!word?.isWord || word.form.isRelative || word.form.isSubordinator) return false;
    if (word.form.modal !== null || (word.form.auxiliary?.tense ?? 'none') !== 'none') return true;
  }
  return false;
}

/** "The leaders, who met in May, [discussed]": the comma before it closes a relative clause. */
export function closesRelative(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  let opens = at - 2;
  while (opens > 0 && words[opens]?.text !== ',') opens--;
  return opens > 0 && words[opens + 1]?.form.isRelative === true;
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

export const isBehind = (lower: string): boolean => BEHIND.has(lower);

/** "attack helicopter", "nuclear accord talks": a noun before another noun says which, and names no event. */
export function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next?.isWord || next.inName || words[at]?.possessive) return false;
  // "a threat Churchill warned of", but "the ruling Labour Party"
  if (next.inTime || next.form.isNumeral || (next.capital && !/ing$/.test(words[at]?.lower ?? ''))) return false;
  return !BEHIND.has(next.lower) && !next.form.standsBetween && !next.form.isFunctionWord;
}

/** The preposition that governs a noun, a few words before it; empty where none does. */
export function prepositionBefore(words: readonly Word[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const word = words[i];
    if (!word?.isWord) return '';
    if (word.form.isPreposition) return word.lower;
  }
  return '';
}

/** "The investor, Donald Wright, [plans]": the comma before it closes what a name or a noun phrase was set beside. */
export function closesApposition(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  const opens = words.slice(Math.max(0, at - 1 - LONGEST_APPOSITION), at - 1).findLastIndex((w) => w.text === ',');
  return opens >= 0 && !words.slice(at - 1 - opens, at - 1).some((w) => w.inTime);
}
