import type { Quotation } from '../../../schemas/passage.ts';
import type { Span } from '../../span.ts';
import type { WordClasses } from '../lexicon/word-classes.ts';
import type { Cast, Referent } from '../names/cast.ts';
import { startingAt, type Token, type Tokenised } from '../words/tokens.ts';

/** A word or mark of a sentence with what is known of its place before any grammar. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** What the lexicon knows of it. */
  readonly form: WordClasses;
  /** False for marks of punctuation. */
  readonly isWord: boolean;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** Part of a proper name: no verb, no event noun. */
  readonly inName: boolean;
  /** Part of an expression of time. */
  readonly inTime: boolean;
  /** Index of the quotation it stands in, or null. */
  readonly quotation: number | null;
};

/** A sentence as the clause reader sees it. */
export type Sentence = {
  readonly passage: number;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly referents: readonly Referent[];
  readonly times: readonly Span[];
  /** Written in the grammar of headlines: no auxiliaries, few articles. */
  readonly headline: boolean;
};

/** Word indices [from, to). */
export type Bounds = { readonly from: number; readonly to: number };

export type Surroundings = {
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
  readonly times: readonly Span[];
};

/** Indices of the tokens that some span touches. */
function touched(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let at = startingAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) found.add(at);
  return found;
}

/** Reads the words of one sentence. `quotations` and `times` are the few that touch the sentence. */
export function sentenceWords(passage: number, span: Tokenised, around: Surroundings): Sentence {
  const referents = around.cast.mentionsIn(span);
  const names = referents.filter((r) => /^[\p{Lu}‘“"]/u.test(r.name.text) && !r.name.demonym);
  const inName = touched(span.tokens, names);
  const inTime = touched(span.tokens, around.times);
  let quotation = 0;
  const words = span.tokens.map((token, at): Word => {
    while ((around.quotations[quotation]?.end ?? token.end) < token.end) quotation++;
    const isQuoted = (around.quotations[quotation]?.start ?? token.end) <= token.start;
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      form: token.form.grammar,
      isWord: token.isWord,
      possessive: token.possessive,
      capital: token.capital,
      inName: inName.has(at),
      inTime: inTime.has(at),
      quotation: isQuoted ? quotation : null,
    };
  });
  return { passage, span, words, referents, times: around.times, headline: false };
}

/** Whether one of the words [from, to) is as asked. No list is cut for it. */
export function hasWord(words: readonly Word[], { from, to }: Bounds, is: (word: Word) => boolean): boolean {
  for (let at = from; at < to && at < words.length; at++) if (is(words[at] as Word)) return true;
  return false;
}
