import type { Accept, Node, Rule } from './trie.ts';

/** What is accepted where a path of the trie ends. `isFinal`: it is an expression by itself. */
export type Acceptance = {
  readonly rule: Rule;
  readonly isFinal: boolean;
  readonly before: number;
  readonly after: number;
};

/**
 * The trie as numbers, small enough to stay in the fastest cache. Labels are numbered, and so are nodes, the root as 0; what
 * goes on in one way is one node. All edges lie in one array, each node's row laid over the gaps of the others.
 */
export type Grammar = {
  /** The number of a word, mark, `$category` or `@type`; -1 where no rule asks for it. */
  readonly label: (written: string) => number;
  /** By label: a category, whose value is captured. */
  readonly captures: Uint8Array;
  /** By node: where its row begins, -1 for a leaf. */
  readonly base: Int32Array;
  /** At `base[node] + label`: `node << 16 | next`; another node's, or -1, where there is no such edge. */
  readonly edges: Int32Array;
  /** By node: a bit for each label that leads on; two labels may share one. */
  readonly bits: Int32Array;
  /** By node: the number of the type accepted there, or -1. */
  readonly type: Int16Array;
  /** By node: the label by which a rule may ask for what is accepted there, or -1. */
  readonly asked: Int16Array;
  /** By node: what is accepted there. */
  readonly accepts: readonly (Acceptance | null)[];
};

type Row = readonly (readonly [label: number, to: number])[];

export const ROOT = 0;

/** A label's bit in a set that may hold others for it. */
export const bitOf = (label: number): number => 1 << (label & 31);

/** Numbers the trie; `final` types are expressions by themselves. */
export function grammar(root: Node, final: ReadonlySet<string>): Grammar {
  const labels = new Map<string, number>();
  const rules = new Map<string, number>();
  const types = new Map<string, number>();
  const rows: Row[] = [[]];
  const found: (Accept | null)[] = [null];
  const known = new Map<string, number>();

  function rowOf(node: Node): Row {
    const row: [label: number, to: number][] = [];
    for (const [label, next] of node.edges) row.push([numbered(labels, label), numberOf(next)]);
    return row.sort(([a], [b]) => a - b);
  }
  /** Nodes that accept the same and go on alike are one. */
  function numberOf(node: Node): number {
    const row = rowOf(node);
    let key =
      node.accept === null ? '' : `${numbered(rules, node.accept.rule.id)} ${node.accept.before} ${node.accept.after}`;
    for (const [label, to] of row) key += ` ${label} ${to}`;
    const number = known.get(key) ?? rows.length;
    if (number === rows.length) {
      known.set(key, number);
      rows.push(row);
      found.push(node.accept);
    }
    return number;
  }

  rows[ROOT] = rowOf(root);
  // a phrase with context around it is nobody's item
  const asked = ({ rule, before, after }: Accept): number =>
    before + after === 0 ? (labels.get(`@${rule.type}`) ?? -1) : -1;
  const bits = rows.map((row) => row.reduce((set, [label]) => set | bitOf(label), 0));
  return {
    label: (written) => labels.get(written) ?? -1,
    captures: Uint8Array.from(labels.keys(), (label) => (label.startsWith('$') ? 1 : 0)),
    ...overlaid(rows, labels.size),
    bits: Int32Array.from(bits),
    type: Int16Array.from(found, (accept) => (accept ? numbered(types, accept.rule.type) : -1)),
    asked: Int16Array.from(found, (accept) => (accept ? asked(accept) : -1)),
    accepts: found.map((accept) => accept && acceptance(accept, final)),
  };
}

/** Written out and not spread, which would give each a shape of its own, slow to look into. */
const acceptance = ({ rule, before, after }: Accept, final: ReadonlySet<string>): Acceptance => ({
  rule,
  isFinal: final.has(rule.type),
  before,
  after,
});

function numbered(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

/** Lays the rows over each other, the fullest first, each at the first place where it fits. */
function overlaid(rows: readonly Row[], width: number): Pick<Grammar, 'base' | 'edges'> {
  const base = new Int32Array(rows.length).fill(-1);
  // room for each row behind the one before, which is the worst that may be
  const edges = new Int32Array(width * (rows.length + 1)).fill(-1);
  let gap = 0;
  let last = 0;
  for (const node of [...rows.keys()].sort((a, b) => (rows[b]?.length ?? 0) - (rows[a]?.length ?? 0))) {
    const row = rows[node] ?? [];
    const [first] = row;
    if (!first) break;
    while (edges[gap] !== -1) gap++;
    let at = Math.max(0, gap - first[0]);
    while (!fits(row, edges, at)) at++;
    for (const [label, to] of row) edges[at + label] = (node << 16) | to;
    base[node] = at;
    last = Math.max(last, at);
  }
  return { base, edges: edges.slice(0, last + width) };
}

function fits(row: Row, edges: Int32Array, at: number): boolean {
  for (const [label] of row) if (edges[at + label] !== -1) return false;
  return true;
}
