import { PHRASES, type PhraseKind } from './boilerplate-phrases.ts';
import { BLANK, DIGIT, isAt, traitsOf, WORD } from './characters.ts';

/** A phrase of publishers' furniture where it stands in the text. */
export type Furniture = { readonly start: number; readonly end: number; readonly kind: PhraseKind };

/** One state of the trie over all phrases: letters in lower case, one blank for any gap, `#` for a digit. */
type State = {
  readonly next: Map<number, State>;
  /** Behind one to four words of any kind: the `*` of a phrase. */
  any: State | null;
  readonly kinds: PhraseKind[];
};

const [SPACE, NUMBER, APOSTROPHE, CURLY] = [32, 35, 39, 0x2019];
const MOST_WORDS = 4;
const LONGEST_WORD = 20;

const state = (): State => ({ next: new Map(), any: null, kinds: [] });

const build = (): State => {
  const root = state();
  for (const [kind, phrases] of PHRASES) {
    for (const phrase of phrases.split(/\s*\|\s*/)) {
      let at = root;
      for (const sign of phrase.replaceAll('#', '####').replaceAll('’', "'")) {
        if (sign === '*') at = at.any ??= state();
        else {
          const code = sign.charCodeAt(0);
          const next = at.next.get(code) ?? state();
          at.next.set(code, next);
          at = next;
        }
      }
      at.kinds.push(kind);
    }
  }
  return root;
};

const ROOT = build();

/** The sign of the trie that a character of the text is read as. */
const signOf = (code: number): number => {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code >= 48 && code <= 57 ? NUMBER : code;
  if (code === CURLY) return APOSTROPHE;
  const traits = traitsOf(code);
  return traits & BLANK ? SPACE : traits & DIGIT ? NUMBER : code;
};

/** Phrases begin with a letter or a mark of the first 256 characters. */
const BEGINS = new Uint8Array(0x10000);
for (let code = 0; code < 256; code++) if (ROOT.next.has(signOf(code))) BEGINS[code] = 1;

export const mayBeginFurniture = (code: number): boolean => BEGINS[code] === 1;

type Walk = { readonly text: string; readonly start: number; readonly found: Furniture[] };

/** Goes on behind one to four words. */
const skipWords = (walk: Walk, after: State, from: number): void => {
  const { text } = walk;
  let at = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    const first = at;
    while (at < text.length && !isAt(text, at, BLANK) && at - first < LONGEST_WORD) at++;
    if (at === first) return;
    follow(walk, after, at);
    while (isAt(text, at, BLANK) && at < text.length) at++;
  }
};

const follow = (walk: Walk, from: State, place: number): void => {
  const { text, start, found } = walk;
  let here: State | undefined = from;
  let at = place;
  while (here !== undefined) {
    if (here.kinds.length > 0 && !(isAt(text, at, WORD) && isAt(text, at - 1, WORD)))
      for (const kind of here.kinds) found.push({ start, end: at, kind });
    if (here.any !== null) skipWords(walk, here.any, at);
    if (at >= text.length) return;
    const sign = signOf(text.charCodeAt(at));
    here = here.next.get(sign);
    at++;
    if (sign === SPACE) while (isAt(text, at, BLANK)) at++;
  }
};

/** Adds every phrase that begins at a place. A phrase is bounded, so this is too. */
export const furnitureAt = (text: string, start: number, found: Furniture[]): void => {
  follow({ text, start, found }, ROOT, start);
};
