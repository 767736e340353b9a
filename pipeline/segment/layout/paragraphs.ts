import { ABBREVIATIONS } from './abbreviations.ts';
import { itemStart } from './bullets.ts';
import { BLANK, CLOSING, DASH, isAt, LOWER, QUOTE, STOP, type Stretch, UPPER } from './characters.ts';
import { blocks, firstWordEnd, type Line } from './lines.ts';
import { isStamp } from './time-stamps.ts';

/** A paragraph's extent, trimmed; its bullet, where it has one, stands before `start`. */
export type Paragraph = Stretch & { readonly bullet: boolean };

const TAIL = 40;
/** No column is narrower: shorter lines were all broken on purpose. */
const LEAST_COLUMN = 36;
/** Lines of a column are filled to this part of its width, but for the last. */
const EVEN = 0.75;
const LEAST_LINES = 4;
/** An indent of so many blanks more than the line before opens a paragraph. */
const INDENT = 2;
const TERMINAL_MARKS = ':;';
const OPEN_MARKS = ',(';
/** Words that a line does not end with on purpose. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from with and or but nor that which who as is was were are be been has have had will would said his her its
  their into than when while because`.split(/\s+/),
);

const LONGEST_OPEN = 7;

/** The last character of a line that is no closing quote or bracket. */
const lastMark = (text: string, { start, end }: Stretch): number => {
  let at = end - 1;
  while (at > start && end - at < 5 && isAt(text, at, CLOSING | BLANK)) at--;
  return at;
};

/** True where a line ends as sentences do. */
export const endsSentence = (text: string, line: Stretch): boolean => {
  const at = lastMark(text, line);
  return isAt(text, at, STOP) || TERMINAL_MARKS.includes(text.charAt(at));
};

/** True where a line cannot be the last of its paragraph: "Gov.", "the", "L.", a comma, a dash. */
const staysOpen = (text: string, line: Stretch): boolean => {
  const mark = lastMark(text, line);
  if (OPEN_MARKS.includes(text.charAt(mark)) || isAt(text, line.end - 1, DASH)) return true;
  let at = line.end;
  while (at > line.start && line.end - at <= LONGEST_OPEN && !isAt(text, at - 1, BLANK)) at--;
  if (line.end - at > LONGEST_OPEN) return false;
  const word = text.slice(at, line.end);
  const initial = word.length === 2 && word.endsWith('.') && isAt(text, at, UPPER);
  return OPEN_WORDS.has(word) || initial || ABBREVIATIONS.get(word) === 'title';
};

/** True for a dash and a blank that are no bullet: the rest of "2011 - 2015". */
const opensDashed = (text: string, { start }: Line): boolean => isAt(text, start, DASH) && isAt(text, start + 1, BLANK);

/** True where a question or a cry that ends with a line is told of in the next: `Who?"` and `she asked.` */
const saysOn = (text: string, line: Line, next: Line): boolean =>
  isAt(text, next.start, LOWER) && isAt(text, line.end - 1, QUOTE) && '?!'.includes(text.charAt(lastMark(text, line)));

/** True where a line begins small though the one before did not end: only the edge of a column breaks lines so. */
const isWrapped = (text: string, block: readonly Line[]): boolean =>
  block.some((line, at) => {
    const before = block[at - 1];
    return before !== undefined && isAt(text, line.start, LOWER) && !endsSentence(text, before);
  });

const widthOf = (block: readonly Line[]): number => {
  let width = 0;
  for (const { start, end } of block) width = Math.max(width, end - start);
  return width;
};

/** True where all lines but the last are nearly as long as the longest. */
const isEven = (block: readonly Line[], width: number): boolean =>
  block.length >= LEAST_LINES && block.slice(0, -1).every(({ start, end }) => end - start > width * EVEN);

/** Tells of line breaks inside a block, in order, whether one ends a paragraph and is not just the edge of a column. */
const hardBreak = (text: string, block: readonly Line[], inColumns: boolean): ((line: Line, next: Line) => boolean) => {
  const width = widthOf(block);
  const wrapped = isWrapped(text, block);
  const column = width >= LEAST_COLUMN && (inColumns || isEven(block, width));
  let stamped = isStamp(text, block[0] ?? { start: 0, end: 0 });
  return (line, next) => {
    const wasStamped = stamped;
    stamped = isStamp(text, next);
    if (stamped || wasStamped || itemStart(text, next) !== null) return true;
    if (staysOpen(text, line) || opensDashed(text, next) || saysOn(text, line, next)) return false;
    // Word wrap moves a word down only where it did not fit: a shorter line was broken on purpose.
    const word = firstWordEnd(text, next, TAIL) - next.start;
    const fits = !column || line.end - line.start + 1 + word <= width;
    if (endsSentence(text, line)) return !wrapped || fits || next.indent >= line.indent + INDENT;
    return fits && !isAt(text, next.start, LOWER);
  };
};

const paragraph = (text: string, first: Line, last: Line): Paragraph => {
  const item = itemStart(text, first);
  return { start: item ?? first.start, end: last.end, bullet: item !== null };
};

/** The paragraphs of a text, in order, bullets left out. A hard-wrapped paragraph is one, a line that ends on purpose ends it. */
export const paragraphs = (text: string, lineBreaks: readonly number[]): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  const all = blocks(text, lineBreaks);
  const inColumns = all.some((block) => isWrapped(text, block));
  for (const block of all) {
    const breaks = block.length > 1 ? hardBreak(text, block, inColumns) : null;
    let first = block[0];
    for (const [at, line] of block.entries()) {
      const next = block[at + 1];
      if (first === undefined || (next !== undefined && breaks !== null && !breaks(line, next))) continue;
      found.push(paragraph(text, first, line));
      first = next;
    }
  }
  return found;
};
