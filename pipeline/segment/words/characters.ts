/** What a character is to a reader of words, as bits. Any other visible character is a mark of punctuation. */
export const [UPPER, LETTER, NUMBER, INNER] = [1, 2, 4, 8] as const;
const [COMBINING, SPACE] = [16, 32] as const;
/** It takes two code units. */
export const PAIR = 64;
/** The first half of a pair: what it is, both halves say. */
const HALF = 128;
/** What words are made of. */
export const IN_WORD = LETTER | NUMBER | COMBINING;

const SORTS: readonly (readonly [number, RegExp])[] = [
  [UPPER, /\p{Lu}+/gu],
  [LETTER, /\p{L}+/gu],
  [NUMBER, /\p{N}+/gu],
  [COMBINING, /\p{M}+/gu],
  [SPACE, /\s+/g],
  // inside a word: "O'Neill", "AT&T"
  [INNER, /['’&]/g],
  [HALF, /[\uD800-\uDBFF]+/g],
];

const sorted = (): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (let start = 0; start < table.length; start += 0x800) {
    // blocks of half pairs and of whole characters are apart, so no two halves meet
    const block = String.fromCharCode(...Array.from({ length: 0x800 }, (_, i) => start + i));
    for (const [sort, pattern] of SORTS)
      for (const { index, 0: run } of block.matchAll(pattern))
        for (let at = start + index; at < start + index + run.length; at++) table[at] = (table[at] ?? 0) | sort;
  }
  return table;
};

/** By code unit: one look-up instead of a regular expression a character. */
const TABLE = sorted();

const sortOfPair = (text: string, at: number): number => {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character.length < 2) return 0;
  return (
    SORTS.reduce((sorts, [sort, pattern]) => (character.search(pattern) === 0 ? sorts | sort : sorts), PAIR) & ~HALF
  );
};

/** The sorts of the character at a place before `limit`, where the text ends. */
export const sortAt = (text: string, at: number, limit: number): number => {
  const sort = TABLE[text.charCodeAt(at)] ?? 0;
  if (sort !== HALF) return sort;
  return at + 1 < limit ? sortOfPair(text, at) : 0;
};

/** Where the run of characters of these sorts ends that begins at `from`, bounded by the end of a stretch of text. */
const runOf =
  (sorts: number) =>
  (text: string, from: number, limit: number): number => {
    let at = from;
    while (at < limit) {
      const sort = sortAt(text, at, limit);
      if ((sort & sorts) === 0) break;
      at += (sort & PAIR) === 0 ? 1 : 2;
    }
    return at;
  };

export const endOfBlanks = runOf(SPACE);
export const endOfWord = runOf(IN_WORD);
/** What may follow an apostrophe inside a word: no digits. */
export const endOfTail = runOf(LETTER | COMBINING);

/** Whether a text begins with a character of any of these sorts. */
export const beginsWith = (text: string, sorts: number): boolean =>
  text !== '' && (sortAt(text, 0, text.length) & sorts) !== 0;
