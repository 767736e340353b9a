import { balanced } from './balanced.ts';
import { shorten } from './shorten.ts';
import { type Instead, spell } from './spelling.ts';
import { capitalised, tidy } from './tidy.ts';
import { titleWords } from './title-words.ts';
import type { Segment } from './verb-segment.ts';
import type { Bounds, Word } from './words.ts';

/** The contract's limit, in characters. */
export const TITLE_LIMIT = 120;

export type TitleParts = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Word indices [from, to) of the clause. */
  readonly from: number;
  readonly to: number;
  /** Index of its verb: what stands before it is the subject. */
  readonly verb: number;
  /** Words to write in place of others: a pronoun's name. */
  readonly instead: Instead;
  /** Put before the words: the subject of a clause that does not name it. */
  readonly lead: string | null;
  /** Word indices [from, to) to leave out: what is set in between a subject and its verb. */
  readonly inset: Bounds | null;
  /** Its segment and those behind it: they are not cut between their start and their verb, or right behind it. */
  readonly segments: readonly Segment[];
};

/**
 * The clause as a line for people: without its time phrase, its link word and stray marks, at most 120 characters, cut only
 * between phrases.
 */
export function title(parts: TitleParts): string {
  const { text, words, from } = parts;
  const kept = keptWords(parts);
  const { line, length } = longestLine(parts, kept);
  const whole = length === kept.length ? line : write(parts, shorten(parts, kept, length));
  return cut(whole) || words[from]?.text || text.slice(0, 1);
}

function keptWords({ words, from, to, verb, segments, lead, inset }: TitleParts): readonly number[] {
  const all = titleWords(words, from, { to, verb, named: lead !== null, segments });
  const kept = inset === null ? all : all.filter((at) => at < inset.from || at >= inset.to);
  return kept.length > TITLE_LIMIT ? kept.slice(0, TITLE_LIMIT) : kept;
}

type Line = { readonly line: string; readonly length: number };

/** The line of as many of the first words as fit: from a guess to its neighbours, as each line that is written costs. */
function longestLine(parts: TitleParts, kept: readonly number[]): Line {
  const guess = guessed(parts, kept);
  let length = guess;
  let line = write(parts, kept.slice(0, length));
  while (line.length > TITLE_LIMIT && length > 1) line = write(parts, kept.slice(0, --length));
  while (length >= guess && length < kept.length) {
    const longer = write(parts, kept.slice(0, length + 1));
    if (longer.length > TITLE_LIMIT) break;
    line = longer;
    length++;
  }
  return { line, length };
}

/** How many words fit as they stand in the text. */
function guessed({ words, lead, instead }: TitleParts, kept: readonly number[]): number {
  let width = lead === null ? -1 : lead.length;
  for (let length = 0; length < kept.length; length++) {
    const at = kept[length] as number;
    const { start, end, isWord, possessive } = words[at] as Word;
    width += (instead.get(at)?.length ?? end - start) + (isWord ? 1 : 0) + (possessive ? 2 : 0);
    if (width > TITLE_LIMIT) return Math.max(1, length);
  }
  return kept.length;
}

function write({ text, words, instead, lead, from }: TitleParts, indices: readonly number[]): string {
  const line = spell(text, words, { indices, instead });
  if (lead === null) return capitalised(tidy(balanced(line)));
  const rest = lead.endsWith(':') ? line : inside(line, words[indices[0] ?? from]);
  return capitalised(tidy(balanced(`${lead} ${rest}`)));
}

/** A first word that is no name is small behind a lead: "The deal announced". */
const inside = (line: string, first: Word | undefined): string =>
  first === undefined || first.inName || first.lower === 'i' || first.text === first.text.toUpperCase()
    ? line
    : first.lower.charAt(0) + line.slice(1);

/** A single word longer than any line is no prose. */
const cut = (line: string): string => line.slice(0, TITLE_LIMIT).trimEnd();
