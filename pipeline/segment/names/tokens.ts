import type { Span } from '../../span.ts';
import { placeNamed } from './places.ts';

/** A word or mark of a sentence. A possessive 's is cut from `text` and `end`. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: boolean;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Nothing, or only blanks of one line, between the token before and this one. */
  readonly gap: 'none' | 'blank' | 'break';
};

// Dotted capitals (U.S., J.K.), words with inner apostrophes, or any single mark. The separators are disjoint from what they
// part, so no text can make it backtrack.
const PIECE = /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}\p{M}]+(?:['’&][\p{L}\p{M}]+)*|[^\s]/gu;
const POSSESSIVE = /['’]s$/u;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Maj Capt Sgt Adm Brig Hon Pres Rev Fr St Jr Sr Inc Corp Co Ltd No vs Cmdr Amb Det Insp'.split(
    ' ',
  ),
);
const POSSESSIVE_BRANDS: ReadonlySet<string> = new Set([
  "McDonald's",
  "Moody's",
  "Lloyd's",
  "Sotheby's",
  "Christie's",
  "Macy's",
  "Kellogg's",
]);

const gapOf = (text: string, from: number, to: number): Token['gap'] => {
  if (from === to) return 'none';
  return text.slice(from, to).includes('\n') ? 'break' : 'blank';
};

/** Past this a chain of hyphens is cut; no word is so long, and joining stays linear. */
const LONGEST_WORD = 60;

type Draft = { start: number; end: number; text: string; possessive: boolean };

const cutPossessive = (draft: Draft): Draft => {
  const brand = POSSESSIVE_BRANDS.has(draft.text.replace('’', "'"));
  if (brand || !POSSESSIVE.test(draft.text)) return draft;
  return { ...draft, end: draft.end - 2, text: draft.text.slice(0, -2), possessive: true };
};

const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
const isInitial = (text: string): boolean => /^\p{Lu}$/u.test(text);

/** Participles that a hyphen hangs on a name: "Intel-based". */
const SUFFIXES: ReadonlySet<string> = new Set(
  'based led backed owned born style made controlled held wise related like trained funded sponsored occupied allied bound area era'.split(
    ' ',
  ),
);

/** Hyphens join a word ("Al-Awsat", "co-chair") unless they part a place from its neighbour ("Iran-U.S.", "US-led"). */
const joins = (left: Draft, right: Draft): boolean => {
  if (/^\p{Lu}/u.test(left.text) && SUFFIXES.has(right.text)) return false;
  const whole = `${left.text}-${right.text}`;
  if (placeNamed(whole)) return true;
  return placeNamed(left.text) === null && !(placeNamed(right.text) !== null && /^\p{Lu}/u.test(left.text));
};

const pieces = (text: string, span: Span): Draft[] => {
  const drafts: Draft[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + found.index;
    drafts.push(cutPossessive({ start, end: start + found[0].length, text: found[0], possessive: false }));
  }
  return drafts;
};

/** Joins hyphened words, and full stops to initials and abbreviations. `span` bounds the reading. */
const merge = (text: string, drafts: readonly Draft[]): Draft[] => {
  const merged: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const piece = drafts[i];
    const last = merged.at(-1);
    const next = drafts[i + 1];
    if (!piece) continue;
    const touches = last !== undefined && last.end === piece.start && isWord(last.text);
    const hyphen = (piece.text === '-' || piece.text === '‑') && next?.start === piece.end && isWord(next.text);
    const stop =
      piece.text === '.' && touches && (isInitial(last.text) || ABBREVIATIONS.has(last.text)) && next !== undefined;
    if (touches && hyphen && !last.possessive && last.text.length < LONGEST_WORD && joins(last, next)) {
      merged[merged.length - 1] = { ...next, start: last.start, text: text.slice(last.start, next.end) };
      i++;
    } else if (stop) merged[merged.length - 1] = { ...last, end: piece.end, text: `${last.text}.` };
    else merged.push(piece);
  }
  return merged;
};

/** The words and marks of one sentence, in order. Linear in its length. */
export const tokens = (text: string, span: Span): Token[] => {
  let before = span.start;
  return merge(text, pieces(text, span)).map((draft) => {
    const gap = gapOf(text, before, draft.start);
    before = draft.possessive ? draft.end + 2 : draft.end;
    const capital = /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu})/u.test(draft.text);
    return { ...draft, word: isWord(draft.text), capital, gap };
  });
};
