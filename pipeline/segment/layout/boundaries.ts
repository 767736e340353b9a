const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** V8 walks the whole string for each segment it hands out, so a long text is read through windows of this length. */
const WINDOW = 2048;
const LETTER = /\p{L}/u;

/** Boundaries inside [start, end) that no character behind `end` can move; all of them where the text ends there. */
const settled = (flat: string, start: number, end: number): readonly number[] => {
  const found: number[] = [];
  for (const { index } of SEGMENTER.segment(flat.slice(start, end))) {
    if (index > 0) found.push(start + index);
    // A window that had to grow holds one long sentence; what follows it is read through a small one again.
    if (found.length > 1 && end - start > WINDOW) break;
  }
  if (end === flat.length) return found;
  // The segmenter looks ahead for a lower-case letter after a full stop: without a letter in sight it may not break.
  const last = found.at(-1);
  return last !== undefined && !LETTER.test(flat.slice(last, end)) ? found.slice(0, -1) : found;
};

/** Where sentences begin, by Unicode's rules (UAX 29, root locale), but for offset 0; linear in the length of the text. */
export function* boundaries(flat: string): Generator<number> {
  let start = 0;
  let length = WINDOW;
  while (start < flat.length) {
    const end = Math.min(start + length, flat.length);
    const found = settled(flat, start, end);
    const last = found.at(-1);
    yield* found;
    if (last !== undefined) start = last;
    else if (end === flat.length) return;
    length = last === undefined ? length * 2 : WINDOW;
  }
}
