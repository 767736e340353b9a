import type { Kind, Status, Trigger } from './mention.ts';

/**
 * What one statement of fact is, before anybody asks for its date. Offsets are into the article's text.
 * `governor` and `antecedent` are indices into the article's list of clauses.
 */
export type Clause = {
  readonly start: number;
  readonly end: number;
  /** Index of the passage it stands in. */
  readonly passage: number;
  readonly trigger: Trigger;
  /** Lemma of the verb of what happens: a verb's own; for a noun that of the verb it comes from, "death" -> die; null where none. */
  readonly act: string | null;
  /** Of a nominal alone: how it is pointed at, "this move", "the vote", "his resignation", "an attack"; null for "two attacks". */
  readonly determiner: 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | null;
  /** The stretch of the sentence in which an expression of time is this clause's own. */
  readonly reach: { readonly start: number; readonly end: number };
  readonly form: 'finite' | 'participle' | 'infinitive' | 'nominal';
  /** How it hangs on its governor: "said [content]", "[main] and [coordinate]", "who [relative]", "after [adverbial]". */
  readonly relation: 'main' | 'content' | 'coordinate' | 'relative' | 'adverbial' | 'participial' | 'nominal';
  readonly governor: number | null;
  /** The word that ties it to its governor: after, before, if, as long as. */
  readonly link: string | null;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly aspect: 'simple' | 'perfect' | 'progressive';
  readonly status: Status;
  readonly kind: Kind;
  /** Who does it, where a name says so or a pronoun can safely be taken back to one. */
  readonly subject: string | null;
  /** Who says it, where it is quoted or reported. */
  readonly speaker: string | null;
  /** Index of the quotation it stands in. */
  readonly quotation: number | null;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly title: string;
};
