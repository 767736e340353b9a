import { PHRASES, type PhraseKind } from './boilerplate-phrases.ts';
import { BLANK, DIGIT, isAt, pastBlanks, traitsOf, WORD } from './characters.ts';

/** A phrase of publishers' furniture where it stands in the text. */
export type Furniture = { readonly start: number; readonly end: number; readonly kind: PhraseKind };

/** Signs of a phrase, numbered: letters in small, one blank for any gap, `#` for a digit. None is numbered 0. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz #\'"&(),-./:?@©';
const WIDTH = 6;
const SPACE = SIGNS.indexOf(' ') + 1;
const NUMBER = SIGNS.indexOf('#') + 1;
const CURLY = 0x2019;
const MOST_WORDS = 4;
const LONGEST_WORD = 20;

const SIGN = new Uint8Array(0x10000).map((_, code) => {
  const traits = traitsOf(code);
  if (traits === 0 && code > 255) return 0;
  if (traits & BLANK) return SPACE;
  if (traits & DIGIT) return NUMBER;
  if (code === CURLY) return SIGNS.indexOf("'") + 1;
  return code < 256 ? SIGNS.indexOf(String.fromCharCode(code).toLowerCase()) + 1 : 0;
});

/** The trie over all phrases: by state and sign the next state, 0 where no phrase goes on. The first state is 1. */
type Trie = {
  readonly next: Uint16Array;
  /** By state, what ends there. */
  readonly kinds: readonly (readonly PhraseKind[])[];
  /** By state, where a phrase goes on behind one to four words of any kind; 0 where none does. */
  readonly any: readonly number[];
};

const build = (): Trie => {
  const rows: number[][] = [[], []];
  const kinds: PhraseKind[][] = [[], []];
  const any: number[] = [0, 0];
  const added = (): number => {
    rows.push([]);
    kinds.push([]);
    return any.push(0) - 1;
  };
  const grow = (from: number, sign: string): number => {
    if (sign === '*') {
      const known = any[from] ?? 0;
      const next = known === 0 ? added() : known;
      any[from] = next;
      return next;
    }
    const row = rows[from] ?? [];
    const at = SIGNS.indexOf(sign) + 1;
    const next = row[at] ?? added();
    row[at] = next;
    return next;
  };
  for (const [kind, phrases] of PHRASES)
    for (const phrase of phrases.split(/\s*\|\s*/))
      kinds[[...phrase.replaceAll('#', '####')].reduce(grow, 1)]?.push(kind);
  const next = new Uint16Array(rows.length << WIDTH);
  rows.forEach((row, state) => {
    row.forEach((to, sign) => {
      next[(state << WIDTH) | sign] = to;
    });
  });
  return { next, kinds, any };
};

const { next: NEXT, kinds: KINDS, any: ANY } = build();

const step = (state: number, sign: number): number => NEXT[(state << WIDTH) | sign] ?? 0;

/** By state, whether a phrase or a part of one before any words ends there. */
const ENDS = new Uint8Array(KINDS.length).map((_, state) =>
  (KINDS[state] ?? []).length > 0 || ANY[state] !== 0 ? 1 : 0,
);

/** A number for four signs; several have the same. */
const hash = (first: number, second: number, third: number, fourth: number): number =>
  (first << 10) ^ (second << 7) ^ (third << 3) ^ fourth;
const BEGINNINGS = new Uint8Array(1 << 16);
const markBeginnings = (state: number, depth: number, signs: readonly number[]): void => {
  if (depth === 4) {
    const [first = 0, second = 0, third = 0, fourth = 0] = signs;
    BEGINNINGS[hash(first, second, third, fourth)] = 1;
    return;
  }
  for (let sign = 1; sign <= SIGNS.length; sign++) {
    const to = ENDS[state] === 1 ? state : step(state, sign);
    if (to !== 0) markBeginnings(to, depth + 1, [...signs, sign]);
  }
};
markBeginnings(1, 0, []);

const signAt = (text: string, at: number): number => SIGN[text.charCodeAt(at)] ?? 0;

/** So many signs of a phrase, or all of a shorter one, make it likely. */
const LIKELY = 7;

const isLikely = (text: string, start: number): boolean => {
  let state = 1;
  for (let at = start; at < start + LIKELY; at++) {
    if (at >= text.length) return ENDS[state] === 1;
    const sign = signAt(text, at);
    if (ENDS[state] === 1 || (sign === SPACE && isAt(text, at + 1, BLANK))) return true;
    state = step(state, sign);
    if (state === 0) return false;
  }
  return true;
};

/** True where some phrase may begin: first told by four characters, since nearly every letter begins one. */
export const mayBeginFurniture = (text: string, at: number): boolean =>
  at + 3 < text.length
    ? BEGINNINGS[hash(signAt(text, at), signAt(text, at + 1), signAt(text, at + 2), signAt(text, at + 3))] === 1 &&
      isLikely(text, at)
    : isLikely(text, at);

type Walk = { readonly text: string; readonly start: number; readonly found: Furniture[] };

/** Goes on behind one to four words. */
const skipWords = (walk: Walk, state: number, from: number): void => {
  const { text } = walk;
  let at = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    const first = at;
    while (at < text.length && !isAt(text, at, BLANK) && at - first < LONGEST_WORD) at++;
    if (at === first) return;
    follow(walk, state, at);
    at = pastBlanks(text, at, text.length);
  }
};

const follow = (walk: Walk, from: number, place: number): void => {
  const { text, start, found } = walk;
  let at = place;
  for (let state = from; state !== 0; ) {
    const ending = KINDS[state] ?? [];
    if (ending.length > 0 && !(isAt(text, at, WORD) && isAt(text, at - 1, WORD)))
      for (const kind of ending) found.push({ start, end: at, kind });
    const behind = ANY[state] ?? 0;
    if (behind !== 0) skipWords(walk, behind, at);
    if (at >= text.length) return;
    const sign = signAt(text, at);
    state = step(state, sign);
    at = sign === SPACE ? pastBlanks(text, at, text.length) : at + 1;
  }
};

/** Adds every phrase that begins at a place. A phrase is bounded, so this is too. */
export const furnitureAt = (text: string, start: number, found: Furniture[]): void => {
  follow({ text, start, found }, 1, start);
};
