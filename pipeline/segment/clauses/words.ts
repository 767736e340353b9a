import type { Quotation } from '../../../schemas/passage.ts';
import { overlaps, type Span } from '../../span.ts';
import type { Cast, Referent } from '../names/cast.ts';
import type { Form } from '../words/form.ts';
import type { Tokenised } from '../words/tokens.ts';

/** A word or mark of a sentence with what is known of its place before any grammar. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** What is known of its spelling. */
  readonly form: Form;
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
};

export type Surroundings = {
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
  readonly times: readonly Span[];
};

const within = (spans: readonly Span[], at: Span): boolean => spans.some((span) => overlaps(span, at));

/** Reads the words of one sentence. `quotations` and `times` are the few that touch the sentence. */
export function sentenceWords(passage: number, span: Tokenised, around: Surroundings): Sentence {
  const referents = around.cast.mentionsIn(span);
  const names = referents.filter((r) => /^[\p{Lu}‘“"]/u.test(r.name.text) && !r.name.demonym);
  const offset = around.quotations.length === 0 ? null : around.quotations;
  const words = span.tokens.map((token): Word => {
    const quotation = offset?.findIndex((q) => q.start <= token.start && token.end <= q.end) ?? -1;
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      form: token.form,
      isWord: token.isWord,
      possessive: token.possessive,
      capital: token.capital,
      inName: within(names, token),
      inTime: within(around.times, token),
      quotation: quotation < 0 ? null : quotation,
    };
  });
  return { passage, span, words, referents, times: around.times };
}
