import type { Token } from '../words/tokens.ts';
import { type KnownName, named } from './known-names.ts';

/** A run of words that the tables of places and bodies know. `end` is the index after its last token. */
export type Known = KnownName & { readonly end: number };

/** The longest known name has seven words; eight tokens bound the search and keep it linear. */
const LONGEST = 8;

const lookUp = (words: string, { possessive }: Token): KnownName | null =>
  named(words) ?? (possessive ? named(`${words}'s`) : null);

/** The longest known name that starts at token `at`, of a form that begins one, or null. A possessive may only close it, or stand in a holiday. */
export const knownAt = (tokens: readonly Token[], at: number): Known | null => {
  const first = tokens[at];
  if (!first?.form.naming.beginsKnown) return null;
  let words = first.text;
  let best = first.form.naming.known ?? (first.possessive ? named(`${words}'s`) : null);
  let end = at + 1;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST); i++) {
    const token = tokens[i];
    if (!token?.form.naming.continuesKnown || token.gap !== 'blank') break;
    words = `${words} ${token.text}`;
    const longer = lookUp(words, token);
    if (longer) [best, end] = [longer, i + 1];
  }
  if (best === null) return null;
  const { kind, canonical, country, demonym } = best;
  return { end, kind, canonical, country, demonym };
};
