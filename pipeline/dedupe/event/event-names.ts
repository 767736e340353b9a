import { compareText } from '../../../schemas/event-order.ts';
import { nameOf } from '../words/names.ts';

type Tally = { readonly tokens: readonly string[]; readonly spellings: Map<string, number>; count: number };

const mostFrequent = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))[0]?.[0] ?? '';

const endsWith = (tokens: readonly string[], end: readonly string[]): boolean =>
  end.length < tokens.length && end.every((token, i) => token === tokens[tokens.length - end.length + i]);

const tallied = (lists: readonly (readonly string[])[]): Tally[] => {
  const tallies = new Map<string, Tally>();
  for (const name of lists.flatMap((list) => [...new Set(list)])) {
    const { tokens } = nameOf(name);
    const key = tokens.join(' ') || name;
    const tally = tallies.get(key) ?? { tokens, spellings: new Map(), count: 0 };
    tally.spellings.set(name, (tally.spellings.get(name) ?? 0) + 1);
    tally.count++;
    tallies.set(key, tally);
  }
  return [...tallies.values()];
};

/** "Kanaani" counts for "Nasser Kanaani", where no other Kanaani is named. */
const folded = (tallies: readonly Tally[]): Tally[] => {
  const byLength = [...tallies].sort(
    (a, b) => b.tokens.length - a.tokens.length || compareText(a.tokens.join(' '), b.tokens.join(' ')),
  );
  const byHead = new Map<string, Tally[]>();
  for (const tally of byLength) {
    const head = tally.tokens.at(-1) ?? '';
    const longer = (byHead.get(head) ?? []).filter((other) => endsWith(other.tokens, tally.tokens));
    const [only] = longer;
    if (only !== undefined && longer.length === 1) only.count += tally.count;
    else byHead.set(head, [...(byHead.get(head) ?? []), tally]);
  }
  return [...byHead.values()].flat();
};

/** The names of all mentions, each once, by the number of mentions, then by code units; the longest form of a person, in its usual spelling. */
export const joinNames = (lists: readonly (readonly string[])[]): string[] =>
  folded(tallied(lists))
    .map(({ spellings, count }) => ({ name: mostFrequent(spellings), count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
    .map(({ name }) => name);
