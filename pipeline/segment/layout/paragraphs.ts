/** A paragraph's extent, trimmed; its bullet, where it has one, stands before `start`. */
export type Paragraph = { readonly start: number; readonly end: number; readonly bullet: boolean };

type Line = { readonly start: number; readonly end: number };

const BLANK = /[\s\u200b\ufeff]/;
const BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const TERMINAL = /[.?!…:;]["”’'»)\]]{0,3}$/;
const BULLET = /^(?:[•‣▪●◦·∙■–—*+-]|\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)(?!\d{4})/u;
const OPEN_END =
  /(?:[,–—-]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|as|is|was|were|are|said|mr|mrs|ms|dr|gov|sen|rep|gen|col|lt|capt|sgt|prof|st)\.?)$/i;
const TAIL = 40;

/** Moves both ends of a span off white space, zero-width marks included. */
export const trimmed = (text: string, start: number, end: number): Line => {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
};

const lines = (text: string): readonly Line[] => {
  const found: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAKS)) {
    found.push(trimmed(text, start, match.index));
    start = match.index + match[0].length;
  }
  found.push(trimmed(text, start, text.length));
  return found;
};

/** Runs of lines between blank lines. */
const blocks = (all: readonly Line[]): readonly (readonly Line[])[] => {
  const found: Line[][] = [];
  let open: Line[] = [];
  for (const line of all) {
    if (line.end > line.start) open.push(line);
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
  }
  if (open.length > 0) found.push(open);
  return found;
};

const tail = (text: string, line: Line): string => text.slice(Math.max(line.start, line.end - TAIL), line.end);
const terminal = (text: string, line: Line): boolean => TERMINAL.test(tail(text, line));
const lowerStart = (text: string, line: Line): boolean => /\p{Ll}/u.test(text.charAt(line.start));
const bulleted = (text: string, line: Line): boolean => BULLET.test(text.slice(line.start, line.start + 8));

const firstWord = (text: string, line: Line): number => {
  const space = text.slice(line.start, Math.min(line.end, line.start + TAIL)).search(/\s/);
  return space < 0 ? Math.min(line.end - line.start, TAIL) : space;
};

/** True where a line break inside a block ends a paragraph, and is not just the edge of a column. */
const hardBreak = (text: string, block: readonly Line[]): ((line: Line, next: Line) => boolean) => {
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const wrapped = block.some((line, at) => at > 0 && lowerStart(text, line) && !terminal(text, block[at - 1] ?? line));
  return (line, next) => {
    if (bulleted(text, next)) return true;
    // Word wrap moves a word down only where it did not fit: a shorter line was broken on purpose.
    const fits = line.end - line.start + 1 + firstWord(text, next) <= width;
    if (OPEN_END.test(tail(text, line))) return false;
    return terminal(text, line) ? !wrapped || fits : fits && !lowerStart(text, next);
  };
};

const paragraph = (text: string, first: Line, last: Line): Paragraph => {
  const mark = BULLET.exec(text.slice(first.start, first.start + 8));
  const start = first.start + (mark?.[0].length ?? 0);
  return { start, end: last.end, bullet: mark !== null };
};

/** The paragraphs of a text, in order, bullets left out. A hard-wrapped paragraph is one, a line that ends on purpose ends it. */
export const paragraphs = (text: string): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  for (const block of blocks(lines(text))) {
    const breaks = hardBreak(text, block);
    let first = block[0];
    for (const [at, line] of block.entries()) {
      const next = block[at + 1];
      if (first === undefined || (next !== undefined && !breaks(line, next))) continue;
      found.push(paragraph(text, first, line));
      first = next;
    }
  }
  return found;
};
