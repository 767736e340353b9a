import { type Captured, captured } from '../../captured.ts';
import type { Amount, Expr, Length } from '../../expr.ts';
import type { Rule } from '../../trie.ts';

type Meaning = (captured: Captured) => Expr | Amount | Length | null;

/** One row of the grammar: id, type, pattern, meaning, examples. */
export const row = (
  id: string,
  type: string,
  ...[pattern, meaning, examples]: [pattern: string, meaning: Meaning, examples: readonly string[]]
): Rule => ({ id, type, pattern, meaning: (values) => meaning(captured(values)), examples });
