import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, standsBetween } from '../lexicon/closed-class.ts';
import { balanced } from './balanced.ts';
import type { Word } from './words.ts';

const LIMIT = 120;
const DANGLING: ReadonlySet<string> = new Set(
  'the a an of and or but that which who is was to its their his her as'.split(' '),
);
/** Prepositions that may close a phrase: "broke out", "is over". */
const PARTICLES: ReadonlySet<string> = new Set('out up down off away back over forward apart aside'.split(' '));
const OPENERS: ReadonlySet<string> = new Set('also however meanwhile so then earlier later who whom which'.split(' '));

export type TitleParts = {
  readonly words: readonly Word[];
  /** Word indices [from, to) of the clause. */
  readonly from: number;
  readonly to: number;
  /** Words to write in place of others: a pronoun's name. */
  readonly instead: ReadonlyMap<number, string>;
  /** Put before the words: the subject of a clause that does not name it. */
  readonly lead: string | null;
  /** Word indices [from, to) to leave out: what is set in between a subject and its verb. */
  readonly inset: { readonly from: number; readonly to: number } | null;
};

/**
 * The clause as a line for people: without its time phrase, its link word and stray marks, at most 120 characters, cut only
 * between phrases.
 */
export function title(text: string, { words, from, to, instead, lead, inset }: TitleParts): string {
  const kept = keep(words, from, to).filter((at) => inset === null || at < inset.from || at >= inset.to);
  const pieces = kept.map((at) => instead.get(at) ?? written(text, words, at));
  const joined = join(
    text,
    pieces,
    kept.map((at) => words[at]),
  );
  const whole = tidy(
    lead === null ? joined : `${lead} ${lead.endsWith(':') ? joined : inside(joined, words[kept[0] ?? from])}`,
  );
  return tidy(balanced(shorten(whole))) || words[from]?.text || text.slice(0, 1);
}

/** A first word that is no name is small behind a lead: "The deal announced". */
const inside = (line: string, first: Word | undefined): string =>
  first === undefined || first.inName || first.lower === 'i' || first.text === first.text.toUpperCase()
    ? line
    : first.lower.charAt(0) + line.slice(1);

/** The clause's words without its expressions of time, with the prepositions that only they needed. */
function keep(words: readonly Word[], from: number, to: number): number[] {
  const kept: number[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.inTime) {
      while (kept.length > 0 && !words[at - 1]?.inTime && leadsToTime(words[kept.at(-1) ?? 0])) kept.pop();
      continue;
    }
    if (kept.length === 0 && (!word.isWord || isOpener(word))) continue;
    kept.push(at);
  }
  while (kept.length > 0 && isLoose(words[kept.at(-1) ?? 0]) && !closes(words[kept.at(-1) ?? 0])) kept.pop();
  return kept;
}

const leadsToTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  (!PARTICLES.has(word.lower) || word.lower === 'over') &&
  (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower) || standsBetween(word.lower));

const isOpener = ({ lower }: Word): boolean =>
  OPENERS.has(lower) || COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || lower === 'that';

/** A bracket at the end stays; {@link balanced} takes it away where it closes nothing. */
const closes = (word: Word | undefined): boolean => word?.text === ')' || word?.text === ']';

const isLoose = (word: Word | undefined): boolean =>
  word === undefined ||
  !word.isWord ||
  (standsBetween(word.lower) && !word.lower.endsWith('ly')) ||
  DANGLING.has(word.lower) ||
  DETERMINERS.has(word.lower) ||
  (PREPOSITIONS.has(word.lower) && !PARTICLES.has(word.lower)) ||
  COORDINATORS.has(word.lower);

const written = (text: string, words: readonly Word[], at: number): string => {
  const word = words[at];
  return word ? text.slice(word.start, word.possessive ? word.end + 2 : word.end) : '';
};

/** Puts words together as they stood: a blank where there was one, double quotes dropped. */
function join(text: string, pieces: readonly string[], words: readonly (Word | undefined)[]): string {
  let line = '';
  let end: number | null = null;
  pieces.forEach((piece, i) => {
    const word = words[i];
    if (!word || /^["“”«»]$/.test(piece)) return;
    const apart = end !== null && /\s/.test(text.slice(end, word.start));
    line += apart ? ` ${piece}` : piece;
    end = word.possessive ? word.end + 2 : word.end;
  });
  return line;
}

/** Most lines have none of it, and one look says so. */
const UNTIDY = /\s\s|[^\S ]| ,|,,| (?:and|or|but),|^[\s,;:–—-]|[\s,;:–—-]$/;

const tidied = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/,+/g, ',')
    .replace(/ (?:and|or|but),/g, ',')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .trim();

const tidy = (line: string): string => {
  const plain = UNTIDY.test(line) ? tidied(line) : line;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** At most 120 characters, ending before the last preposition, comma or link that leaves a whole phrase. */
function shorten(line: string): string {
  if (line.length <= LIMIT) return line;
  const words = line
    .slice(0, LIMIT + 1)
    .split(' ')
    .slice(0, -1);
  const seam = words.findLastIndex(
    (w, i) =>
      i >= 4 &&
      (PREPOSITIONS.has(w.toLowerCase()) ||
        SUBORDINATORS.has(w.toLowerCase()) ||
        COORDINATORS.has(w.toLowerCase()) ||
        /[,;:]$/.test(words[i - 1] ?? '')),
  );
  const cut = seam > 0 ? words.slice(0, seam) : words;
  while (cut.length > 1 && isLink((cut.at(-1) ?? '').toLowerCase().replace(/[,;:]$/, ''))) cut.pop();
  return tidy(cut.join(' '));
}

const isLink = (word: string): boolean =>
  DANGLING.has(word) ||
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  COORDINATORS.has(word) ||
  SUBORDINATORS.has(word) ||
  !/[\p{L}\p{N}]/u.test(word);
