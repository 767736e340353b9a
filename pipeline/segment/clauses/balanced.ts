const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** A bracket, or a single quote at a word's start. */
const MAY_BE_LOOSE = /[()[\]]|(?:^|\s)['‘’]/;

/** A line without brackets and opening single quotes that have no partner in it. */
export function balanced(line: string): string {
  if (!MAY_BE_LOOSE.test(line)) return line;
  const open: number[] = [];
  const loose = new Set<number>();
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? '';
    if (mark === '(' || mark === '[') open.push(at);
    const opener = CLOSERS.get(mark);
    if (opener === undefined) continue;
    if (line[open.at(-1) ?? -1] === opener) open.pop();
    else loose.add(at);
  }
  for (const at of open) loose.add(at);
  for (const at of looseQuotes(line)) loose.add(at);
  if (loose.size === 0) return line;
  return Array.from({ length: line.length }, (_, at) => (loose.has(at) ? '' : line[at])).join('');
}

/** Single quotes that open at a word's start with nothing behind to close them; inside words they are apostrophes. */
function looseQuotes(line: string): number[] {
  const found: number[] = [];
  let opened: number | null = null;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? '';
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    const starts = /^$|[\s(]/.test(line[at - 1] ?? '');
    const ends = /^$|[^\p{L}\p{N}]/u.test(line[at + 1] ?? '');
    if (starts && !ends) {
      if (opened !== null) found.push(opened);
      opened = at;
    } else if (ends && opened !== null) opened = null;
  }
  return opened === null ? found : [...found, opened];
}
