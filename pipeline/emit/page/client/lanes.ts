/** Something that takes up room in a row, in pixels. */
export type Box = { readonly left: number; readonly right: number };

/** So many boxes in a row that find no room: then the drawing is as full as it gets. */
const MISSES = 1_500;

const GAP = 10;

/** A row for each box that finds room in one, the first first; rows are filled from the top. */
export function packed<T extends Box>(boxes: Iterable<T>, rows: number): { box: T; row: number }[] {
  const taken: Box[][] = Array.from({ length: rows }, () => []);
  const placed: { box: T; row: number }[] = [];
  let misses = 0;
  for (const box of boxes) {
    const row = taken.findIndex((own) =>
      own.every(({ left, right }) => box.right + GAP <= left || right + GAP <= box.left),
    );
    if (row === -1) {
      misses += 1;
      if (misses >= MISSES) break;
      continue;
    }
    misses = 0;
    taken[row]?.push(box);
    placed.push({ box, row });
  }
  return placed;
}
