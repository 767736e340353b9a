import type { Clause } from '../../schemas/clause.ts';
import type { Scene } from './scene.ts';

/** Told by the article itself, in a main clause or one joined to it: not what somebody says, and nothing that hangs on it. */
export function isMainline({ clauses }: Pick<Scene, 'clauses'>, index: number): boolean {
  let at: number | null = index;
  for (let steps = 0; at !== null && steps < clauses.length; steps++) {
    const clause: Clause | undefined = clauses[at];
    if (!clause || clause.speaker !== null || clause.form !== 'finite') return false;
    if (clause.relation !== 'coordinate') return clause.relation === 'main';
    at = clause.governor;
  }
  return false;
}

/** "A quake struck Peru, officials said": news with its source behind it, unlike "officials said that ...". */
export function isReportedNews({ clauses }: Pick<Scene, 'clauses'>, index: number): boolean {
  const { relation, governor, quotation, trigger } = clauses[index] ?? {};
  if (relation !== 'content' || quotation !== null || trigger === undefined) return false;
  return trigger.end < (clauses[governor ?? -1]?.trigger.start ?? 0);
}
