/** Fields of a state: the node, the token that comes next, the state before, and what was captured on the way here. */
export const [NODE, AT, BEFORE, ITEM, STATE] = [0, 1, 2, 3, 4] as const;

/** A literal word captures nothing; a category the value at its place in the labels, a phrase -2 - its number. */
export const LITERAL = -1;

const NOTHING: readonly never[] = [];

/** The phrases that the path to a state captured, in order; none where it captured anything else. */
export function phrasesIn(states: readonly number[], state: number, count: number): readonly number[] {
  const phrases: number[] = [];
  for (let s = state; s >= 0; s = states[s + BEFORE] ?? -1) {
    const item = states[s + ITEM] ?? LITERAL;
    if (item < LITERAL) phrases.push(-2 - item);
  }
  return phrases.length === count ? phrases.reverse() : NOTHING;
}

/** Where the token stands that ended so many items before the last. */
export function back(states: readonly number[], state: number, items: number): number {
  let s = state;
  for (let i = 0; i < items; i++) s = states[s + BEFORE] ?? -1;
  return states[s + AT] ?? 0;
}

/** Where the first so many items of a path end. */
export function edgeOf(states: readonly number[], state: number, items: number): number {
  let length = 0;
  for (let s = state; s >= 0; s = states[s + BEFORE] ?? -1) length++;
  return back(states, state, length - items);
}
