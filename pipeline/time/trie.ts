import type { Amount, Expr, Length } from './expr.ts';

/** What a category or an inner phrase stands for. */
export type Value = number | string | Expr | Amount | Length;

/**
 * A row of the grammar. `pattern`: words, `$category`, `@type` (a phrase that rules of that type read), `a|b`, `x?`;
 * what stands in ( ) at either end must be there but is not part of the expression. `meaning` gets the values of the
 * categories and phrases in order, and null means "not so". Every example is run as a test; [ ] marks the expression.
 * `parts`: the phrases it captures stand in the text as expressions of their own (the two ends of a range).
 */
export type Rule = {
  readonly id: string;
  readonly type: string;
  readonly pattern: string;
  readonly meaning: (captured: readonly Value[]) => Expr | Amount | Length | null;
  readonly examples: readonly string[];
  readonly parts?: true;
};

/** `before` and `after`: how many items at either end are context. */
export type Accept = { readonly rule: Rule; readonly before: number; readonly after: number };
export type Node = { readonly edges: Map<string, Node>; accept: Accept | null };

const node = (): Node => ({ edges: new Map(), accept: null });

type Item = { readonly labels: readonly string[]; readonly optional: boolean; readonly context: boolean };

function items(pattern: string): Item[] {
  let inContext = false;
  return pattern.split(' ').map((written) => {
    if (written.startsWith('(')) inContext = true;
    const context = inContext;
    if (written.endsWith(')') || written.endsWith(')?')) inContext = false;
    const optional = written.endsWith('?');
    const bare = written.replace(/^\(/, '').replace(/\??$/, '').replace(/\)$/, '');
    return { labels: bare.split('|'), optional, context };
  });
}

type Path = { readonly labels: readonly string[]; readonly context: readonly boolean[] };

/** All ways through a pattern, each group of types spelled out. */
function paths(rule: Rule, groups: ReadonlyMap<string, readonly string[]>): Path[] {
  let all: Path[] = [{ labels: [], context: [] }];
  for (const item of items(rule.pattern)) {
    const labels = item.labels.flatMap((l) => groups.get(l) ?? [l]);
    const longer = all.flatMap((p) =>
      labels.map((l) => ({ labels: [...p.labels, l], context: [...p.context, item.context] })),
    );
    all = item.optional ? [...all, ...longer] : longer;
  }
  return all;
}

/** Expands all rows into one trie. Two rows that claim one path are a mistake in the grammar: throws. */
export function trie(rules: readonly Rule[], groups: ReadonlyMap<string, readonly string[]>): Node {
  const root = node();
  for (const rule of rules) {
    for (const { labels, context } of paths(rule, groups)) {
      let at = root;
      for (const label of labels) {
        const next = at.edges.get(label) ?? node();
        at.edges.set(label, next);
        at = next;
      }
      if (at.accept !== null && at.accept.rule !== rule) {
        throw new Error(`rules ${at.accept.rule.id} and ${rule.id} both read "${labels.join(' ')}"`);
      }
      const core = context.indexOf(false);
      at.accept = { rule, before: core, after: context.length - 1 - context.lastIndexOf(false) };
    }
  }
  return root;
}

/** The words that patterns name outright. */
export const literals = (rules: readonly Rule[]): string[] =>
  rules.flatMap((rule) =>
    items(rule.pattern).flatMap((item) => item.labels.filter((l) => !/^[$@]/.test(l) && /[a-z]/.test(l))),
  );
