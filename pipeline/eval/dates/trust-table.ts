import type { Part, Trust } from '../../../schemas/dates-evaluation.ts';
import { PART_NAMES, percent } from '../figure-table.ts';

const LABEL = 18;
const CELL = 8;
const PART = 3 * CELL;

type Judged = { readonly judged: number; readonly exact: Part; readonly inside: Part };

const cells = (...words: readonly (string | number)[]): string =>
  words.map((word) => String(word).padStart(CELL)).join('');

const write = ({ judged, exact, inside }: Judged): string => cells(judged, percent(exact.share), percent(inside.share));

const NONE: Judged = { judged: 0, exact: { count: 0, share: null }, inside: { count: 0, share: null } };

/** A table of groups, each named as in the first part; a group that another part does not have is empty there. */
function groupLines(title: string, parts: readonly ReadonlyMap<string, Judged>[]): string[] {
  const line = (label: string, columns: readonly string[]): string => `${label.padEnd(LABEL)}${columns.join('')}`;
  return [
    line(
      title,
      parts.map(() => cells('dates', 'right', 'inside')),
    ),
    ...[...(parts[0]?.keys() ?? [])].map((name) =>
      line(
        `  ${name}`,
        parts.map((groups) => write(groups.get(name) ?? NONE)),
      ),
    ),
  ];
}

/** How many dates are right by confidence and by rule, in the parts of the corpus: all, and where it is parted, both others. */
export function trustLines(parts: readonly Trust[]): string[] {
  const names = PART_NAMES.map((name) => name.padStart(PART)).join('');
  return [
    ...(parts.length === 1 ? [] : [`${' '.repeat(LABEL)}${names}`]),
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
