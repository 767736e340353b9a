import { BLANK, BULLET, isAt, pastBlanks, type Stretch, trimmed, WORD } from './characters.ts';
import { sentenceEnd } from './sentence-end.ts';

/**
 * Characters of the longest sentence that is read as one. Grammar compares the words of a sentence with each other, so without a bound a
 * text that never stops would take the square of its length; news' longest sentences have some 700.
 */
const LONGEST = 1500;
/** Marks before a blank at which an overlong stretch is cut best. */
const SEAMS = [';', ','];

/** The last blank of a stretch behind a mark, as far back as its middle; 0 where there is none. */
const lastSeam = (text: string, from: number, to: number, mark: string | null): number => {
  for (let at = to - 1; at > (from + to) / 2; at--)
    if (isAt(text, at, BLANK) && (mark === null || text.charAt(at - 1) === mark)) return at + 1;
  return 0;
};

/** Adds a stretch in pieces of bounded length, cut at the last semicolon, comma or blank that fits. */
const addBounded = (text: string, start: number, end: number, found: Stretch[]): void => {
  let from = start;
  while (end - from > LONGEST) {
    const to = from + LONGEST;
    const [semicolon = 0, comma = 0] = SEAMS.map((mark) => lastSeam(text, from, to, mark));
    const cut = semicolon || comma || lastSeam(text, from, to, null) || to;
    const piece = trimmed(text, from, cut);
    if (piece.end > piece.start) found.push(piece);
    from = cut;
  }
  const last = trimmed(text, from, end);
  if (last.end > last.start) found.push(last);
};

/** Cuts paragraphs, asked for in order, into sentences, trimmed; at `stops` one may end, or ends for sure where one is a bullet. */
export const sentenceCutter = (
  text: string,
  stops: readonly number[],
): ((paragraph: Stretch) => readonly Stretch[]) => {
  let next = 0;
  return ({ start, end }) => {
    const found: Stretch[] = [];
    let from = start;
    let word = from;
    while ((stops[next] ?? end) < from) next++;
    for (let stop = stops[next]; stop !== undefined && stop < end; stop = stops[++next]) {
      while (word < stop && !isAt(text, word, WORD)) word++;
      // Stops before the first word end nothing.
      if (word >= stop) continue;
      const bullet = isAt(text, stop, BULLET);
      const cut = bullet ? stop : sentenceEnd(text, { start: from, end }, stop);
      if (cut === null) continue;
      addBounded(text, from, cut, found);
      from = pastBlanks(text, bullet ? stop + 1 : cut, end);
      word = from;
    }
    addBounded(text, from, end, found);
    return found;
  };
};
