/** One meaning of a word: the category that rules name as `$category`, and its value there (month 5, weekday 1, unit week). */
export type Sense = { readonly category: string; readonly value: number | string };

/**
 * Which way a clause leans from this word on: past (said), future (will), null for neither way. An infinitive (meet) leans
 * ahead where "to" stands before it, and says nothing elsewhere.
 */
export type Cue = 'past' | 'future' | 'infinitive' | null;

/**
 * What a word is to the cue behind it: "to meet" lies ahead, "be held" leans as its clause does, and what somebody "began to" do
 * or "failed to" do leans as they did.
 */
export type Lead = 'to' | 'be' | 'begins';

/**
 * A word of the lexicon. `capital`: only when written with a capital (March, May, Sunday's Sun). `abbreviation`: swallows a full stop.
 * `trigger`: worth waking the rules for. `lean`: what the word says of the clause, see `Cue`; `lead`: what it is to the cue behind it. `strips`: takes the year sense
 * from the number before (people) or after (Flight) it.
 */
export type Word = {
  readonly senses: readonly Sense[];
  readonly capital?: true;
  readonly abbreviation?: true;
  readonly trigger?: true;
  readonly lean?: Cue;
  readonly lead?: Lead;
  readonly strips?: 'before' | 'after';
};

/** A language's words, as rows of one category: the words in order carry the values. */
export type WordRow = {
  readonly category?: string;
  readonly values?: readonly (number | string)[];
  readonly words: string;
} & Omit<Word, 'senses'>;

export type Lexicon = ReadonlyMap<string, readonly Word[]>;

/** Expands rows: words are split at spaces, `a/b/c` are spellings of one value, values default to the place in the row, from 1. */
export function lexicon(rows: readonly WordRow[]): Lexicon {
  const table = new Map<string, Word[]>();
  for (const { category, values, words, ...flags } of rows) {
    words
      .trim()
      .split(/\s+/)
      .forEach((spellings, index) => {
        const senses = category === undefined ? [] : [{ category, value: values?.[index] ?? index + 1 }];
        for (const spelling of spellings.split('/')) {
          table.set(spelling, [...(table.get(spelling) ?? []), { senses, ...flags }]);
        }
      });
  }
  return table;
}
