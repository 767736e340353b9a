/** What a character is to the reader, by its UTF-16 code unit: one look-up instead of a chain of comparisons. */
const OTHER = 0;
export const [LETTER, DIGIT, SPACE, FRACTION, MARK] = [1, 2, 3, 4, 5] as const;

/** Fractions of one character, and what they are worth. */
export const FRACTIONS: ReadonlyMap<number, number> = new Map(
  Object.entries({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 }).map(([c, n]) => [c.charCodeAt(0), n]),
);

/** What else a character may be, as bits, with the characters that are. */
export const [PRICING, WAKING, QUOTING, CLOSING, PARTING] = [1, 2, 4, 8, 16] as const;
const TRAITS = new Uint8Array(0x10000);
for (const [trait, characters] of [
  // makes the number behind it no date
  [PRICING, '$£€¥#@_'],
  // before a digit: '98, 8:30, 6/12
  [WAKING, "'’:/"],
  [QUOTING, `"'“”‘’`],
  // ends a clause
  [CLOSING, '.?!;)”"'],
  // quotation marks, no apostrophes: they part no words
  [PARTING, '"“”‘'],
] as const)
  for (const character of characters) TRAITS[character.charCodeAt(0)] = (TRAITS[character.charCodeAt(0)] ?? 0) | trait;

export const has = (code: number, trait: number): boolean => ((TRAITS[code] ?? 0) & trait) !== 0;

/** Marks that rules may read. */
const MARKS = ",-–/:'’";
export const STOPS = '.?!';
export const [NEWLINE, PERCENT, APOSTROPHE, COMMA, HYPHEN, DOT, SLASH, ZERO] = [
  10, 37, 39, 44, 45, 46, 47, 48,
] as const;
export const [SEMICOLON, DASH, QUOTE] = [59, 0x2013, 0x2019] as const;

const SORT = new Uint8Array(0x10000).map((_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return SPACE;
  if (FRACTIONS.has(code)) return FRACTION;
  if (MARKS.includes(String.fromCharCode(code))) return MARK;
  const ascii = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return ascii || (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) ? LETTER : OTHER;
});

/** The code unit at a place, 0 outside the text: NaN, which charCodeAt gives there, is no index of a table. */
export const unit = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

export const sortOf = (code: number): number => SORT[code] ?? OTHER;
export const isLetter = (code: number): boolean => SORT[code] === LETTER;
export const isDigit = (code: number): boolean => SORT[code] === DIGIT;
export const isSpace = (code: number): boolean => SORT[code] === SPACE;
/** Letters and the digits among them. */
export const isInWord = (code: number): boolean => SORT[code] === LETTER || SORT[code] === DIGIT;

/** A to a; other letters stay, as no lexicon has any. */
export const fold = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
