/** What a character is to the scanner, by its UTF-16 code unit: one look-up instead of a chain of comparisons. */
const [LETTER, DIGIT, SPACE, FRACTION] = [1, 2, 3, 4];

/** Fractions of one character, and what they are worth. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
};

const SORT = new Uint8Array(0x10000).map((_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return SPACE;
  if (String.fromCharCode(code) in FRACTIONS) return FRACTION;
  const ascii = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return ascii || (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) ? LETTER : 0;
});

export const isLetter = (code: number): boolean => SORT[code] === LETTER;
export const isDigit = (code: number): boolean => SORT[code] === DIGIT;
export const isFraction = (code: number): boolean => SORT[code] === FRACTION;
export const isSpace = (code: number): boolean => SORT[code] === SPACE;

const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)));

/** What makes the number behind it no date. */
export const CURRENCY = codes('$£€¥#@_');
/** Marks that rules may read. */
export const MARKS = codes(",-–/:'’");
/** Before a digit: '98, 8:30, 6/12. */
export const WAKING = codes("'’:/");
export const QUOTES = codes(`"'“”‘’`);
export const STOPS = codes('.?!');
export const [DOT, PERCENT, NEWLINE, SLASH, SEMICOLON] = [46, 37, 10, 47, 59];
const [COMMA, ZERO] = [44, 48];

/** Where the word that begins here ends; the stops of p.m. and U.S. belong to it. */
export function wordEnd(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const sort = SORT[text.charCodeAt(i)];
    if (sort === LETTER || sort === DIGIT) continue;
    if (text.charCodeAt(i) !== DOT || i - start > 3 || !isInside(text, start, i)) break;
  }
  return i;
}

/** A stop inside an abbreviation: p.m, or at the end of p.m. */
const isInside = (text: string, start: number, i: number): boolean =>
  ((i - start) % 2 === 1 && isLetter(text.charCodeAt(i + 1)) && !isLetter(text.charCodeAt(i + 2))) ||
  (i - start === 3 && text.charCodeAt(start + 1) === DOT);

/** Where the digits end, with thousands commas and a decimal point between them. */
export function numberEnd(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charCodeAt(i)) || (separates(text, i) && isDigit(text.charCodeAt(i + 1)))) i++;
  return i;
}

const separates = (text: string, i: number): boolean =>
  text.charCodeAt(i) === DOT ||
  (text.charCodeAt(i) === COMMA &&
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    isDigit(text.charCodeAt(i + 3)) &&
    !isDigit(text.charCodeAt(i + 4)));

/** Where a fraction that begins here ends, or `start` where none does: ½, or a digit over 2, 3 or 4 and no more digits. */
export function fractionEnd(text: string, start: number): number {
  if (isFraction(text.charCodeAt(start))) return start + 1;
  const [over, under] = [text.charCodeAt(start), text.charCodeAt(start + 2)];
  const is =
    text.charCodeAt(start + 1) === SLASH && over > ZERO && over < under && under > ZERO + 1 && under < ZERO + 5;
  const next = text.charCodeAt(start + 3);
  return is && !isDigit(next) && next !== SLASH ? start + 3 : start;
}
