import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../lexicon/closed-class.ts';
import { balanced } from './balanced.ts';
import { titleWords, withoutLooseEnd } from './title-words.ts';
import type { Bounds, Word } from './words.ts';

/** The contract's limit, in characters. */
export const TITLE_LIMIT = 120;
/** A line that is cut keeps at least so many words. */
const FEWEST = 4;

export type TitleParts = {
  readonly words: readonly Word[];
  /** Word indices [from, to) of the clause. */
  readonly from: number;
  readonly to: number;
  /** Index of its verb: what stands before it is the subject. */
  readonly verb: number;
  /** Words to write in place of others: a pronoun's name. */
  readonly instead: ReadonlyMap<number, string>;
  /** Put before the words: the subject of a clause that does not name it. */
  readonly lead: string | null;
  /** Word indices [from, to) to leave out: what is set in between a subject and its verb. */
  readonly inset: Bounds | null;
  /** Stretches that are not cut inside or right behind: from the start of a clause to its verb. */
  readonly uncut: readonly Bounds[];
  /** Where verbs begin, its own among them. */
  readonly verbs: ReadonlySet<number>;
};

/**
 * The clause as a line for people: without its time phrase, its link word and stray marks, at most 120 characters, cut only
 * between phrases.
 */
export function title(text: string, parts: TitleParts): string {
  const { words, from, to, verb, verbs, instead, lead, inset } = parts;
  const kept = titleWords(words, from, { to, verb, named: lead !== null, verbs })
    .filter((at) => inset === null || at < inset.from || at >= inset.to)
    .slice(0, TITLE_LIMIT);
  const write = (indices: readonly number[]): string => {
    const line = spell(text, words, { indices, instead });
    const rest = lead === null || lead.endsWith(':') ? line : inside(line, words[indices[0] ?? from]);
    return capitalised(tidy(balanced(lead === null ? rest : `${lead} ${rest}`)));
  };
  const whole = write(kept);
  const line =
    whole.length <= TITLE_LIMIT
      ? whole
      : write(shorten(parts, kept, (indices) => write(indices).length <= TITLE_LIMIT));
  return cut(line) || words[from]?.text || text.slice(0, 1);
}

/** A first word that is no name is small behind a lead: "The deal announced". */
const inside = (line: string, first: Word | undefined): string =>
  first === undefined || first.inName || first.lower === 'i' || first.text === first.text.toUpperCase()
    ? line
    : first.lower.charAt(0) + line.slice(1);

const written = (text: string, { start, end, possessive }: Word): string =>
  text.slice(start, possessive ? end + 2 : end);

const isQuote = (mark: string): boolean => /^["“”«»]$/.test(mark);

type Spelled = { readonly indices: readonly number[]; readonly instead: ReadonlyMap<number, string> };

/** Puts words together as they stood: a blank where there was one, double quotes dropped, a colon before what is quoted. */
export function spell(text: string, words: readonly Word[], { indices, instead }: Spelled): string {
  let line = '';
  let end: number | null = null;
  indices.forEach((at, i) => {
    const word = words[at];
    if (!word) return;
    if (isQuote(word.text)) {
      if (line.endsWith(',') && words[at - 1]?.quotation === null && words[at + 1]?.quotation !== null)
        line = `${line.slice(0, -1)}:`;
      return;
    }
    const piece =
      instead.get(at) ?? definite(word) ?? article(word, words, [at, indices[i + 1] ?? at]) ?? written(text, word);
    const apart = end !== null && /\s/.test(text.slice(end, word.start));
    line += apart ? ` ${piece}` : piece;
    end = word.possessive ? word.end + 2 : word.end;
  });
  return line;
}

/** "lost THURSDAY'S match": without the day it is the match. */
const definite = ({ inTime, possessive }: Word): string | null => (inTime && possessive ? 'the' : null);

/** "a [1999] incident": the article before a word that was cut out follows the next one. */
function article({ lower, text }: Word, words: readonly Word[], [at, next]: readonly [number, number]): string | null {
  const follows = words[next];
  if ((lower !== 'a' && lower !== 'an') || next <= at + 1 || !follows?.isWord) return null;
  const vowel = /^(?:[aeio]|u(?!ni|se|ti))/.test(follows.lower) && !/^(?:one|once|eu)/.test(follows.lower);
  return text.charAt(0) + (vowel ? 'n' : '');
}

const tidy = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/[([]\s?[)\]]/g, '')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:\s?[,;])+/g, '$1')
    .replace(/ (?:and|or|but),/g, ',')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/\s+/g, ' ');

export const capitalised = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

/** A single word longer than any line is no prose. */
const cut = (line: string): string => line.slice(0, TITLE_LIMIT).trimEnd();

/**
 * The longest part that fits, keeps its verb, ends before a preposition, a link or behind a comma, and cuts no clause off its verb.
 * Right behind a verb it is cut only where little would be left otherwise.
 */
function shorten(
  { words, uncut, verb }: TitleParts,
  kept: readonly number[],
  fits: (indices: readonly number[]) => boolean,
): readonly number[] {
  let [low, high] = [1, kept.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(kept.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const lengths = Array.from({ length: Math.max(0, low - FEWEST + 1) }, (_, i) => low - i);
  const seams = lengths.filter((length) => isSeam(words[kept[length - 1] ?? -1], words[kept[length] ?? -1]));
  const cuts = (at: number, behind: number): boolean => uncut.some(({ from, to }) => at > from && at < to + behind);
  const told = seams.filter((length) => (kept[length] ?? 0) > verb);
  const best =
    told.find((length) => length * 2 > low && !cuts(kept[length] ?? 0, 1)) ??
    told.find((length) => !cuts(kept[length] ?? 0, 0)) ??
    seams.find((length) => !cuts(kept[length] ?? 0, 0)) ??
    seams[0];
  return withoutLooseEnd(words, kept.slice(0, best ?? low));
}

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
