import type { Span } from '../../span.ts';
import { placeNamed } from '../names/places.ts';
import type { Form } from './form.ts';
import { formAt } from './form-table.ts';
import { endOfPiece, isBlankUpTo, startOfPiece } from './pieces.ts';

/** A word or mark of a sentence. A possessive 's is cut from `text` and `end`. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** False for marks of punctuation. */
  readonly isWord: boolean;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Nothing, or only blanks of one line, between the token before and this one. */
  readonly gap: 'none' | 'blank' | 'break';
  /** What is known of its spelling. */
  readonly form: Form;
};

/** A sentence with its words and marks, in order. */
export type Tokenised = Span & { readonly tokens: readonly Token[] };

/** Past this a chain of hyphens is cut; no word is so long, and joining stays linear. */
const LONGEST_WORD = 60;

const POSSESSIVE_BRANDS: ReadonlySet<string> = new Set([
  "McDonald's",
  "Moody's",
  "Lloyd's",
  "Sotheby's",
  "Christie's",
  "Macy's",
  "Kellogg's",
]);

const [SMALL_S, APOSTROPHE, QUOTE, DOT, HYPHEN, FIRM_HYPHEN, NEWLINE] = [115, 39, 0x2019, 46, 45, 0x2011, 10] as const;

const isPossessive = (text: string, start: number, end: number): boolean => {
  if (text.charCodeAt(end - 1) !== SMALL_S || end - start < 3) return false;
  const mark = text.charCodeAt(end - 2);
  if (mark !== APOSTROPHE && mark !== QUOTE) return false;
  return !POSSESSIVE_BRANDS.has(text.slice(start, end).replace('’', "'"));
};

/** Hyphens join a word ("Al-Awsat", "co-chair") unless they part a place from its neighbour ("Iran-U.S.", "US-led"). */
const joins = (left: Form, right: Form): boolean => {
  if (left.naming.isUpper && right.isSuffix) return false;
  if (placeNamed(`${left.text}-${right.text}`)) return true;
  return placeNamed(left.text) === null && !(left.naming.isUpper && placeNamed(right.text) !== null);
};

const gapOf = (text: string, from: number, to: number): Token['gap'] => {
  if (from === to) return 'none';
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEWLINE) return 'break';
  return 'blank';
};

type Place = Pick<Token, 'start' | 'end' | 'possessive' | 'gap'>;

const tokenAt = (text: string, { start, end, possessive, gap }: Place): Token => {
  const form = formAt(text, start, end);
  const { text: spelling, lower, isWord, naming } = form;
  return { start, end, text: spelling, lower, isWord, capital: naming.capital, possessive, gap, form };
};

/** The piece that begins at `start`, less a possessive 's. */
const pieceAt = (text: string, start: number, { limit, gap }: { limit: number; gap: Token['gap'] }): Token => {
  const end = endOfPiece(text, start, limit);
  const possessive = isPossessive(text, start, end);
  return tokenAt(text, { start, end: possessive ? end - 2 : end, possessive, gap });
};

const isHyphen = (code: number): boolean => code === HYPHEN || code === FIRM_HYPHEN;

/** The token that a hyphen behind a word makes with the piece after it, or null where it joins nothing. */
const joined = (text: string, last: Token, limit: number): Token | null => {
  const at = last.end + 1;
  if (last.possessive || last.text.length >= LONGEST_WORD || startOfPiece(text, at, limit) !== at || at === limit)
    return null;
  const next = pieceAt(text, at, { limit, gap: 'none' });
  if (!next.isWord || !joins(last.form, next.form)) return null;
  return tokenAt(text, { ...next, start: last.start, gap: last.gap });
};

/** The words and marks of a stretch of text, in order. Linear in its length. */
const tokens = (text: string, { start, end: limit }: Span): Token[] => {
  const found: Token[] = [];
  let last: Token | null = null;
  let before = start;
  for (let at = startOfPiece(text, start, limit); at < limit; at = startOfPiece(text, before, limit)) {
    const code = text.charCodeAt(at);
    const touches = last !== null && last.end === at && last.isWord;
    let wider: Token | null = null;
    if (touches && last !== null && isHyphen(code)) wider = joined(text, last, limit);
    else if (touches && last !== null && code === DOT && last.form.takesStop && !isBlankUpTo(text, at + 1, limit))
      wider = tokenAt(text, { ...last, end: at + 1 });
    if (wider !== null) found.pop();
    last = wider ?? pieceAt(text, at, { limit, gap: gapOf(text, before, at) });
    found.push(last);
    before = last.possessive ? last.end + 2 : last.end;
  }
  return found;
};

export const tokenise = (text: string, span: Span): Tokenised => ({
  start: span.start,
  end: span.end,
  tokens: tokens(text, span),
});

/** Index of the first token that ends behind an offset. */
const endingBehind = (tokens: readonly Span[], offset: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Index of the token that begins, or that ends, at the offset of one of a sentence. */
export const startingAt = endingBehind;
export const endingAt = (tokens: readonly Span[], end: number): number => endingBehind(tokens, end - 1);
