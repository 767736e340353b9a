import type { Clause } from '../../../schemas/clause.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { isGenitive } from './noun-phrase.ts';
import type { Word } from './words.ts';

type Determiner = NonNullable<Clause['determiner']>;

const kinds = (rows: readonly (readonly [Determiner, string])[]): ReadonlyMap<string, Determiner> =>
  new Map(rows.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)));

const DETERMINER = kinds([
  ['definite', 'the both'],
  ['demonstrative', 'this that these those'],
  ['possessive', 'my your his her its our their whose'],
  ['indefinite', 'a an another'],
]);

/** Words that count events without pointing to them: "several attacks". */
const QUANTITIES: ReadonlySet<string> = new Set('several two many few some more further dozens scores no'.split(' '));
/** What any event of the kind would do. */
const GENERIC: ReadonlySet<string> = new Set('any every each either such what which whatever other'.split(' '));

/** Word indices: the noun, and where its phrase begins. */
type Start = { readonly at: number; readonly from: number };

/** How an event noun is pointed at: "the vote", "Friday's vote", "his vote". A name's genitive makes it possessive. */
export function determinerOf(words: readonly Word[], { from, at }: Start): Clause['determiner'] {
  for (let i = at - 1; i >= from; i--) {
    const word = words[i];
    if (!word) continue;
    if (word.possessive || isGenitive(words, i)) return word.inTime ? 'definite' : 'possessive';
    const kind = DETERMINER.get(word.lower);
    if (kind !== undefined) return kind;
  }
  return null;
}

type Phrase = Start & {
  readonly noun: EventNoun;
  readonly determiner: Clause['determiner'];
  /** A headline leaves articles out. */
  readonly headline: boolean;
};

/** Prepositions whose bare noun names a kind: "prisoners of war", "for sale", "in exchange for". */
const OF_A_KIND: ReadonlySet<string> = new Set('of for to in into by without as from on under at'.split(' '));
/** What says which event of the kind: "protests in Lima", "talks between". */
const COMPLEMENT: ReadonlySet<string> = new Set('of in by between against with at near over'.split(' '));

/** One particular happening, as far as the words around the noun can say. */
export function isParticular(words: readonly Word[], { at, from, noun, determiner, headline }: Phrase): boolean {
  if (noun.strength === 'weak') return false;
  if (determiner !== null) return true;
  if (noun.strength !== 'strong') return false;
  const inside = words.slice(from, at);
  if (inside.some((w) => GENERIC.has(w.lower))) return false;
  if (inside.some((w) => w.form.isNumeral || QUANTITIES.has(w.lower))) return true;
  if (OF_A_KIND.has(words[from - 1]?.lower ?? '')) return false;
  return headline || inside.length > 0 || COMPLEMENT.has(words[at + 1]?.lower ?? '');
}
