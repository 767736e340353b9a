import { printableLine } from '../../io/printable.ts';

/** Tabs and line breaks as JSON writes them, so that a difference is one line. */
const cell = (word: string | number | null): string => printableLine(JSON.stringify(String(word ?? '')).slice(1, -1));

/** A difference as `--verbose` prints it: its fields in order, tab-separated, empty where there is none. */
export const differenceLine = (difference: Readonly<Record<string, string | number | null>>): string =>
  `${Object.values(difference).map(cell).join('\t')}\n`;
