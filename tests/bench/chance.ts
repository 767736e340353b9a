/** A whole number from 0 to `below` - 1. */
export type Chance = (below: number) => number;

/** A linear congruential generator (Numerical Recipes): the same numbers in every run. */
export const generator = (seed: number): Chance => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** One of a list, each as likely. */
export const oneOf = <T>(chance: Chance, list: readonly T[]): T => {
  const item = list[chance(list.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};
