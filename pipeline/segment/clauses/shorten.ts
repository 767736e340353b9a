import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../lexicon/closed-class.ts';
import { withoutLooseEnd } from './title-words.ts';
import type { Segment } from './verb-segment.ts';
import type { Word } from './words.ts';

/** A line that is cut keeps at least so many words. */
const FEWEST = 4;

type Long = {
  readonly words: readonly Word[];
  /** Index of the clause's verb. */
  readonly verb: number;
  /** Its segment and those behind it: none is cut between its start and its verb. */
  readonly segments: readonly Segment[];
};

/**
 * Of the first `longest` words kept, the longest part that keeps its verb, ends before a preposition, a link or behind a comma, and
 * cuts no clause off its verb. Right behind a verb it is cut only where little would be left otherwise.
 */
export function shorten(clause: Long, kept: readonly number[], longest: number): readonly number[] {
  const { words } = clause;
  let [best, rank] = [longest, 0];
  for (let length = longest; length >= FEWEST && rank < BEST; length--) {
    const next = kept[length] ?? -1;
    if (!isSeam(words[kept[length - 1] ?? -1], words[next])) continue;
    const found = rankOf(clause, next, length * 2 > longest);
    if (found > rank) [best, rank] = [length, found];
  }
  return withoutLooseEnd(words, kept.slice(0, best));
}

const BEST = 4;

/** How good a cut before a word is, from 1 to `BEST`. */
function rankOf({ segments, verb }: Long, at: number, isLong: boolean): number {
  if (cuts(segments, at, 0)) return 1;
  if (at <= verb) return 2;
  return isLong && !cuts(segments, at, 1) ? BEST : 3;
}

const cuts = (segments: readonly Segment[], at: number, behind: number): boolean =>
  segments.some(({ from, subjectFrom, group }) => at > Math.min(from, subjectFrom) && at < group.to + behind);

/** Between two words a phrase ends: before a link other than "of" and "to", and behind a comma. */
const isSeam = (last: Word | undefined, next: Word | undefined): boolean => {
  if (!last || !next) return false;
  if (last.text === ',' || last.text === ';') return next.isWord;
  if (!last.isWord && !/^[)\]”"]$/.test(last.text)) return false;
  if (isLinkWord(last.lower) || last.form.isDeterminer) return false;
  return /^[,;:(—–]$/.test(next.text) || (isLinkWord(next.lower) && !/^(?:of|to|than)$/.test(next.lower));
};

const isLinkWord = (lower: string): boolean =>
  PREPOSITIONS.has(lower) || COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || RELATIVES.has(lower);
