import type fc from 'fast-check';

/** Something that holds for whatever goes in. `share`: how many of a million executions it gets, in thousands. */
export type Law = {
  readonly name: string;
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
};

/** Laws speak in plain truths: what does not hold is thrown with its words. */
export function holds(truth: boolean, words: string): void {
  if (!truth) throw new Error(words);
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
