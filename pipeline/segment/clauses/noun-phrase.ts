import type { Word } from './words.ts';

const NUMERAL = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/;

/** The longest noun phrase that is taken for a subject: "the state-owned oil company". */
const LONGEST = 4;

export const isNumeral = (word: Word | undefined): boolean => word !== undefined && NUMERAL.test(word.lower);

const opensClause = (word: Word | undefined): boolean =>
  word === undefined || !word.isWord || word.form.isSubordinator || word.form.isCoordinator;

/** "The company [reports]", "that the bank [cut]": a whole noun phrase, from the clause's start, stands before it. */
export function followsSubject(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 1 - LONGEST); i--) {
    const word = words[i];
    if (!word?.isWord || word.form.isPreposition || word.form.isCoordinator) return false;
    if (word.possessive && i === at - 1) return false;
    if (word.form.isDeterminer || word?.form.isNumeral) return i < at - 1 && opensClause(words[i - 1]);
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
  const opens = words.slice(0, at - 1).findLastIndex((w) => w.text === ',');
  return opens > 0 && words[opens + 1]?.form.isRelative === true;
}
