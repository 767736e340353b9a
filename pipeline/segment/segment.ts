import type { Article } from '../../schemas/article.ts';
import type { Clause } from '../../schemas/clause.ts';
import type { Layout, Passage } from '../../schemas/passage.ts';
import { overlaps, type Span } from '../span.ts';
import type { TimeExpression } from '../time/tag.ts';
import { readClauses } from './clauses/clauses.ts';
import { asHeadline } from './clauses/headline.ts';
import { attributeQuotations } from './clauses/quotation-speakers.ts';
import { attributeTurns } from './clauses/turns.ts';
import { sentenceWords } from './clauses/words.ts';
import { layout } from './layout/layout.ts';
import { cast } from './names/cast.ts';
import { type Tokenised, tokenise } from './words/tokens.ts';

export type Segmented = { readonly layout: Layout; readonly clauses: readonly Clause[] };

/** Expressions that place nothing in time: "currently", "ten years", "every week" stay words of the clause. */
const TIMELESS: ReadonlySet<string> = new Set(['reference', 'length', 'set', 'setOf']);

/** An article as passages and clauses. Pure; never fails: what it cannot read has no clause. */
export function segment({ text }: Article, expressions: readonly TimeExpression[]): Segmented {
  const found = layout(text);
  const told = toldIn(text, found);
  const people = cast(
    text,
    told.filter(({ passage }) => passage.kind === 'sentence').map(({ tokenised }) => tokenised),
  );
  const times = cursor(expressions.filter(({ expr }) => !TIMELESS.has(expr.kind)));
  const quotations = cursor(found.quotations);
  const clauses: Clause[] = [];
  for (const { passage, index, tokenised } of told) {
    const words = sentenceWords(index, tokenised, {
      cast: people,
      quotations: quotations(passage),
      times: times(passage),
    });
    const sentence = passage.kind === 'heading' ? asHeadline(words, people, text.length) : words;
    const offset = clauses.length;
    for (const clause of readClauses(text, sentence, people)) {
      const { governor } = clause;
      clauses.push(governor === null || offset === 0 ? clause : { ...clause, governor: governor + offset });
    }
  }
  return { layout: found, clauses: attributeQuotations(attributeTurns(text, clauses, found), found) };
}

type Told = { readonly passage: Passage; readonly index: number; readonly tokenised: Tokenised };

/** The sentences, and the headline: the headings before the first of them. */
function toldIn(text: string, { passages }: Layout): Told[] {
  const opening = passages.findIndex(({ kind }) => kind === 'sentence');
  return passages
    .map((passage, index) => ({ passage, index }))
    .filter(({ passage: { kind }, index }) => kind === 'sentence' || (kind === 'heading' && index < opening))
    .map(({ passage, index }) => ({ passage, index, tokenised: tokenise(text, passage) }));
}

/** Of spans in order, those that touch a passage; passages must be asked for in order. Linear over the article. */
function cursor<T extends Span>(spans: readonly T[]): (passage: Passage) => T[] {
  let from = 0;
  return (passage) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= passage.start) from++;
    const touching: T[] = [];
    for (let at = from; at < spans.length; at++) {
      const span = spans[at];
      if (!span || span.start >= passage.end) break;
      if (overlaps(span, passage)) touching.push(span);
    }
    return touching;
  };
}
