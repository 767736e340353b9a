/** Articles in groups. The one with the lowest number stands for its group. */
export type Components = {
  readonly join: (a: number, b: number) => void;
  readonly root: (index: number) => number;
};

/** Union-find over the numbers below `count`, each alone at first. */
export const componentsOf = (count: number): Components => {
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  const root = (index: number): number => {
    let current = index;
    for (let up = parent[current] ?? current; up !== current; up = parent[current] ?? current) {
      parent[current] = parent[up] ?? up;
      current = up;
    }
    return current;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [root(a), root(b)];
    parent[Math.max(first, second)] = Math.min(first, second);
  };
  return { join, root };
};
