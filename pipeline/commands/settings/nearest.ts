/** How many letters must be put in, left out or exchanged to make one name of another. Both are short: the names of settings. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[to.length] ?? 0;
}

/** A name longer than this was not meant to be a short one. */
const LONGEST = 40;

const plain = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** The name that was most likely meant, or null where none is like it: a slip or two, or a part of it. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = plain(name);
  if (wanted.length > LONGEST) return null;
  const near = known
    .map((one) => ({ one, slips: distance(wanted, plain(one)) }))
    .filter(({ one, slips }) => slips <= Math.max(1, Math.ceil(one.length / 3)))
    .toSorted((a, b) => a.slips - b.slips)[0];
  const part = known.find((one) => wanted.length > 2 && plain(one).includes(wanted));
  return near?.one ?? part ?? null;
}
