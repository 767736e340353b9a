import { at } from './at.ts';
import { type Bounds, intersect, isEmpty } from './bounds.ts';
import type { Features } from './features.ts';
import { type Name, sameName } from './names.ts';

/** What all mentions of a cluster agree on. */
type Common = { readonly bounds: Bounds; readonly speaker: Name | null };

const agreed = (a: Common, b: Common): Common | null => {
  const bounds = intersect(a.bounds, b.bounds);
  if (isEmpty(bounds)) return null;
  if (a.speaker !== null && b.speaker !== null && !sameName(a.speaker, b.speaker)) return null;
  return { bounds, speaker: a.speaker ?? b.speaker };
};

export type Clusters = {
  /** Joins the clusters of two mentions, unless their dates or speakers, all taken together, exclude each other. */
  readonly join: (a: number, b: number) => boolean;
  /** The mention that stands for the cluster of this one. */
  readonly root: (index: number) => number;
};

/** Union-find over mention indices in which chains can't bring together what excludes each other. */
export const clustersOf = (features: readonly Features[]): Clusters => {
  const parent = features.map((_, index) => index);
  const common: Common[] = features.map(({ bounds, speaker }) => ({ bounds, speaker }));
  const root = (index: number): number => {
    let current = index;
    for (let up = parent[current] ?? current; up !== current; up = parent[current] ?? current) {
      parent[current] = parent[up] ?? up;
      current = up;
    }
    return current;
  };
  const join = (a: number, b: number): boolean => {
    const first = Math.min(root(a), root(b));
    const second = Math.max(root(a), root(b));
    if (first === second) return true;
    const together = agreed(at(common, first), at(common, second));
    if (together === null) return false;
    parent[second] = first;
    common[first] = together;
    return true;
  };
  return { join, root };
};

/** The members of each cluster, in order, clusters in the order of their first members. */
export const groupsOf = (clusters: Clusters, chosen: readonly number[]): number[][] => {
  const groups = new Map<number, number[]>();
  for (const index of chosen) {
    const root = clusters.root(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()];
};
