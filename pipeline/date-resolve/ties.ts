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

/** The clauses of each act, by its lemma, in the order of the list. */
export function actsOf(clauses: readonly Clause[]): ReadonlyMap<string, readonly number[]> {
  const acts = new Map<string, number[]>();
  clauses.forEach(({ act }, index) => {
    if (act === null) return;
    const list = acts.get(act);
    if (list) list.push(index);
    else acts.set(act, [index]);
  });
  return acts;
}
