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
