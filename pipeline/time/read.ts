import type { Token } from './token.ts';
import type { Accept, Node, Value } from './trie.ts';

/** A stretch of tokens [from, to) that a rule reads; the expression itself is [coreFrom, coreTo). */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly rule: string;
  readonly type: string;
  readonly value: Value;
  /** The phrases that it captured, of a rule that keeps them; none where it captured anything else. */
  readonly parts: readonly Phrase[];
};

type State = {
  readonly node: Node;
  readonly at: number;
  readonly captured: Captured | null;
  readonly ends: Ends | null;
};
type Captured = { readonly value: Value; readonly phrase: Phrase | null; readonly before: Captured | null };
/** Where each item of the path ended, newest first: context may be a phrase of several tokens. */
type Ends = { readonly at: number; readonly before: Ends | null };

/** Left-nested phrases ("two weeks" in "two weeks ago") need a round each; news nests no deeper. */
const ROUNDS = 5;

/**
 * All phrases of a run of tokens, the longest of each type at each place: a chart filled from the right, so that whatever
 * a rule needs behind its first item is there already. Linear: patterns are short, and each place keeps one phrase a type.
 */
export function read(tokens: readonly Token[], root: Node): Phrase[] {
  const chart: Phrase[][] = tokens.map(() => []);
  for (let from = tokens.length - 1; from >= 0; from--) {
    for (let round = 0; round < ROUNDS && extend(from); round++);
  }
  // not flat(), which costs more than all the reading
  const phrases: Phrase[] = [];
  for (const here of chart) for (const phrase of here) phrases.push(phrase);
  return phrases;

  /** Reads on from one place; true where that gave a phrase that was not known. */
  function extend(from: number): boolean {
    let grew = false;
    let states: State[] = [];
    step({ node: root, at: from, captured: null, ends: null }, states);
    while (states.length > 0) {
      const next: State[] = [];
      for (const state of states) {
        if (state.node.accept !== null && keep(from, state, state.node.accept)) grew = true;
        step(state, next);
      }
      states = next;
    }
    return grew;
  }

  /** Adds the states that one more item leads to. */
  function step({ node, at, captured, ends }: State, next: State[]): void {
    if (node.edges.size === 0) return;
    for (const { label, value } of tokens[at]?.labels ?? NONE) {
      const to = node.edges.get(label);
      if (!to) continue;
      const took = label.startsWith('$') ? { value, phrase: null, before: captured } : captured;
      next.push({ node: to, at: at + 1, captured: took, ends: { at: at + 1, before: ends } });
    }
    for (const phrase of chart[at] ?? NONE) {
      if (phrase.from !== phrase.coreFrom || phrase.to !== phrase.coreTo) continue;
      const to = node.edges.get(`@${phrase.type}`);
      if (!to) continue;
      const took = { value: phrase.value, phrase, before: captured };
      next.push({ node: to, at: phrase.to, captured: took, ends: { at: phrase.to, before: ends } });
    }
  }

  function keep(from: number, { at, captured, ends }: State, { rule, before, after }: Accept): boolean {
    const here = chart[from] ?? [];
    const known = here.findIndex(({ type }) => type === rule.type);
    if ((here[known]?.to ?? -1) >= at) return false;
    const items = inOrder(captured);
    const value = rule.meaning(items.map((c) => c.value));
    if (value === null) return false;
    const places = inOrder(ends).map((end) => end.at);
    const coreFrom = before === 0 ? from : (places[before - 1] ?? from);
    const coreTo = places[places.length - 1 - after] ?? at;
    const phrase = {
      from,
      to: at,
      coreFrom,
      coreTo,
      rule: rule.id,
      type: rule.type,
      value,
      parts: rule.parts ? phrasesOf(items) : NONE,
    };
    here[known < 0 ? here.length : known] = phrase;
    return true;
  }
}

const NONE: readonly never[] = [];

function phrasesOf(items: readonly Captured[]): readonly Phrase[] {
  const phrases = items.flatMap(({ phrase }) => phrase ?? []);
  return phrases.length === items.length ? phrases : NONE;
}

function inOrder<T extends { readonly before: T | null }>(last: T | null): T[] {
  const list: T[] = [];
  for (let item = last; item !== null; item = item.before) list.push(item);
  return list.reverse();
}
