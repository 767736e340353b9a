import { BLANK, isAt, type Stretch, trimmed } from './characters.ts';

/** A line without the blanks around it, and how many stood before it. */
export type Line = Stretch & { readonly indent: number };

/** Runs of lines between blank lines. */
export const blocks = (text: string, breaks: readonly number[]): readonly (readonly Line[])[] => {
  const found: Line[][] = [];
  let open: Line[] = [];
  let from = 0;
  for (let at = 0; at <= breaks.length; at++) {
    const to = breaks[at] ?? text.length;
    const line = trimmed(text, from, to);
    if (line.end > line.start) open.push({ start: line.start, end: line.end, indent: line.start - from });
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
    from = to + 1;
  }
  if (open.length > 0) found.push(open);
  return found;
};

/** Where the first word of a line ends, looked for no further than `most` characters. */
export const firstWordEnd = (text: string, { start, end }: Stretch, most: number): number => {
  let at = start;
  while (at < end && at - start < most && !isAt(text, at, BLANK)) at++;
  return at;
};
