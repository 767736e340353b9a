import type { Clause } from '../../schemas/clause.ts';

/** The clauses that hang on each clause, by its index. */
export function children(clauses: readonly Clause[]): ReadonlyMap<number, readonly number[]> {
  const kids = new Map<number, number[]>();
  clauses.forEach(({ governor }, index) => {
    if (governor === null) return;
    const list = kids.get(governor);
    if (list) list.push(index);
    else kids.set(governor, [index]);
  });
  return kids;
}

/** Of each clause the one before it, in the order of the list, that tells of the same act. */
export function sameActBefore(clauses: readonly Clause[]): (number | null)[] {
  const last = new Map<string, number>();
  return clauses.map(({ act }, index) => {
    if (act === null) return null;
    const before = last.get(act) ?? null;
    last.set(act, index);
    return before;
  });
}
