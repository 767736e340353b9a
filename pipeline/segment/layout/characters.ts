/** What a character may be in a layout, as bits of one look-up by its UTF-16 code unit. */
export const [BLANK, BREAK, UPPER, LOWER, WORD, DIGIT, STOP, OPENING, CLOSING, QUOTE, BULLET, DASH] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048,
] as const;

const ROWS: readonly (readonly [number, RegExp])[] = [
  // Zero-width marks are blanks: pages put them where nobody sees them.
  [BLANK, /[\s\u200b\ufeff]/g],
  [BREAK, /[\n\r\u0085\u2028\u2029]/g],
  [UPPER, /\p{Lu}/gu],
  [LOWER, /\p{Ll}/gu],
  [WORD, /[\p{L}\p{N}]/gu],
  [DIGIT, /\p{Nd}/gu],
  [STOP, /[.?!…。！？؟।]/g],
  [OPENING, /["“”‘’'«„([]/g],
  [CLOSING, /["”’'»)\]]/g],
  [QUOTE, /["“”„«»‘’']/g],
  // Marks that no writer uses inside a sentence.
  [BULLET, /[•‣▪●◦∙■►▶➤]/g],
  [DASH, /[-–—_]/g],
];

const EVERY = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
const TRAITS = new Uint16Array(0x10000);
for (const [trait, pattern] of ROWS)
  for (const { index } of EVERY.matchAll(pattern)) TRAITS[index] = (TRAITS[index] ?? 0) | trait;

export const traitsOf = (code: number): number => TRAITS[code] ?? 0;

/** The traits of the character at a place; none outside the text. */
export const traitsAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (TRAITS[text.charCodeAt(at)] ?? 0) : 0;

export const isAt = (text: string, at: number, traits: number): boolean => (traitsAt(text, at) & traits) !== 0;

/** A stretch of text, half-open. */
export type Stretch = { readonly start: number; readonly end: number };

/** Moves both ends of a span off white space, zero-width marks included. */
export const trimmed = (text: string, start: number, end: number): Stretch => {
  let from = start;
  let to = end;
  while (from < to && isAt(text, from, BLANK)) from++;
  while (to > from && isAt(text, to - 1, BLANK)) to--;
  return { start: from, end: to };
};

/** Where the blanks that begin at `at` end. */
export const pastBlanks = (text: string, at: number, end: number): number => {
  let next = at;
  while (next < end && isAt(text, next, BLANK)) next++;
  return next;
};

/** True where a stretch holds a letter or a digit. */
export const saysSomething = (text: string, { start, end }: Stretch): boolean => {
  for (let at = start; at < end; at++) if (isAt(text, at, WORD)) return true;
  return false;
};

/** The words of a stretch, counted no further than `most`. */
export const countWords = (text: string, { start, end }: Stretch, most: number): number => {
  let count = 0;
  let blank = true;
  for (let at = start; at < end && count < most; at++) {
    const here = isAt(text, at, BLANK);
    if (blank && !here) count++;
    blank = here;
  }
  return count;
};

/**
 * True where one of `marks` comes before any word in small letters: a place, a name or a label may open the stretch. Marks inside of a word are
 * part of it.
 */
export const capitalsUntil = (text: string, { start, end }: Stretch, marks: string): boolean => {
  let before = 0;
  for (let at = start; at < end; at++) {
    const traits = traitsAt(text, at);
    if (traits & LOWER) {
      if (before & BLANK) return false;
    } else if ((traits & (UPPER | BLANK)) === 0 && marks.includes(text.charAt(at))) {
      if ((before & WORD) === 0 || !isAt(text, at + 1, WORD)) return true;
    }
    before = traits;
  }
  return false;
};
