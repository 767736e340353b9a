import type { Amount, Expr, Length } from './expr.ts';
import type { Value } from './trie.ts';

/** What a rule's pattern captured, in order; each reader asserts the sort that the pattern promises. */
export type Captured = {
  readonly number: (at: number) => number;
  readonly word: (at: number) => string;
  readonly expr: (at: number) => Expr;
  readonly amount: (at: number) => Amount;
  readonly length: (at: number) => Length;
  readonly count: number;
};

export function captured(values: readonly Value[]): Captured {
  const as = <T extends Value>(at: number, is: (value: Value) => value is T): T => {
    const value = values[at];
    if (value === undefined || !is(value))
      throw new Error(`a rule asks for a value that its pattern does not give (${at})`);
    return value;
  };
  return {
    number: (at) => as(at, (v): v is number => typeof v === 'number'),
    word: (at) => as(at, (v): v is string => typeof v === 'string'),
    expr: (at) => as(at, (v): v is Expr => typeof v === 'object' && 'kind' in v),
    amount: (at) => as(at, (v): v is Amount => typeof v === 'object' && 'written' in v),
    length: (at) => as(at, (v): v is Length => typeof v === 'object' && 'unit' in v && 'amount' in v),
    count: values.length,
  };
}
