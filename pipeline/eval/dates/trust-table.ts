import type { Part, Trust } from '../../../schemas/dates-evaluation.ts';
import { blockLines, partLines } from '../block-table.ts';
import { percent } from '../figure-table.ts';

type Judged = { readonly judged: number; readonly exact: Part; readonly inside: Part };

const NONE: Judged = { judged: 0, exact: { count: 0, share: null }, inside: { count: 0, share: null } };

/** A table of groups, each named as in the first part; a group that another part does not have is empty there. */
function groupLines(title: string, parts: readonly ReadonlyMap<string, Judged>[]): string[] {
  const figures = ({ judged, exact, inside }: Judged): [number, string, string] => [
    judged,
    percent(exact.share),
    percent(inside.share),
  ];
  const names = [...(parts[0]?.keys() ?? [])];
  const rows = names.map((name) => [name, parts.map((groups) => figures(groups.get(name) ?? NONE))] as const);
  return blockLines({ title, figures: ['dates', 'right', 'inside'], parts: parts.length }, rows);
}

/** How many dates are right by confidence and by rule, in the parts of the corpus: all, and where it is parted, both others. */
export function trustLines(parts: readonly Trust[]): string[] {
  return [
    ...partLines(parts.length),
    ...groupLines(
      'by confidence',
      parts.map((part) => new Map(part.by_confidence.map((group) => [group.confidence, group]))),
    ),
    ...groupLines(
      'by rule',
      parts.map((part) => new Map(part.by_rule.map((group) => [group.rule, group]))),
    ),
  ];
}
