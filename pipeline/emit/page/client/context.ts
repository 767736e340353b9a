import type { PageClause, PageData } from '../page-data.ts';

/** A part of a sentence as it is shown. */
export type Part = { readonly text: string; readonly is: 'clause' | 'expression' | 'around' };

type Piece = { readonly start: number; readonly text: string };
const endOf = ({ start, text }: Piece): number => start + text.length;

/** Characters that are not told between two pieces of a sentence: a space, a comma or a dash. */
const GAP = 3;
/** Characters before and behind a clause that are worth showing. */
const AROUND = 240;

const CAPITAL = /^["'“‘(]*\p{Lu}/u;
const STOP = /[.!?]["'”’)]*$/;

/** Another sentence, as far as one can tell: a capital behind a full stop, or behind a gap that has room for one. */
const isApart = (run: Piece, next: Piece): boolean => {
  const gap = next.start - endOf(run);
  return gap > GAP || (gap >= 0 && CAPITAL.test(next.text) && (gap > 1 || STOP.test(run.text)));
};

/** All that is known of each article's words, in their order: the page has no articles, only clauses and time expressions of them. */
export function wordsOfArticles({ events, unresolved }: PageData): ReadonlyMap<number, readonly Piece[]> {
  const pieces = new Map<number, Piece[]>();
  const add = ({ article, start, quote, expression }: PageClause): void => {
    const own = pieces.get(article) ?? [];
    pieces.set(article, own);
    own.push({ start, text: quote });
    if (expression !== null) own.push(expression);
  };
  for (const { reports } of events) reports.forEach(add);
  unresolved.forEach(add);
  for (const own of pieces.values()) own.sort((a, b) => a.start - b.start || endOf(b) - endOf(a));
  return pieces;
}

/** Pieces that touch or overlap as one text, up to the first that stands apart; what is missing between two is a sign of it. */
function joined(pieces: readonly Piece[], clause: Piece): Piece {
  let run: Piece = { start: 0, text: '' };
  for (const piece of pieces) {
    const gap = piece.start - endOf(run);
    if (run.text === '' || isApart(run, piece)) {
      if (run.text !== '' && clause.start < endOf(run)) return run;
      run = piece;
    } else if (endOf(piece) > endOf(run)) {
      const missing = gap <= 0 ? '' : gap === 1 ? ' ' : '…'.padEnd(gap, ' ');
      run = { start: run.start, text: run.text + missing + piece.text.slice(Math.max(0, -gap)) };
    }
  }
  return run;
}

/** The words around a clause as far as they are known, with the clause and its time expression marked. */
export function inContext(clause: PageClause, words: ReadonlyMap<number, readonly Piece[]>): Part[] {
  const own: Piece = { start: clause.start, text: clause.quote };
  const [least, most] = [own.start - AROUND, endOf(own) + AROUND];
  const near = (words.get(clause.article) ?? []).filter((piece) => endOf(piece) >= least && piece.start <= most);
  const run = joined(near, own);
  const [from, to] = [Math.max(run.start, least), Math.min(endOf(run), most)];
  const marks: [number, number][] = [[own.start, endOf(own)]];
  if (clause.expression !== null) marks.push([clause.expression.start, endOf(clause.expression)]);
  const cuts = [...new Set([from, to, ...marks.flat()])]
    .filter((at) => at >= from && at <= to)
    .toSorted((a, b) => a - b);
  const holds = (mark: [number, number] | undefined, at: number): boolean =>
    mark !== undefined && mark[0] <= at && at < mark[1];
  const parts = cuts.slice(0, -1).map((at, i): Part => {
    const text = run.text.slice(at - run.start, (cuts[i + 1] ?? to) - run.start);
    return { text, is: holds(marks[1], at) ? 'expression' : holds(marks[0], at) ? 'clause' : 'around' };
  });
  const ellipsis: Part = { text: '… ', is: 'around' };
  return [...(from > run.start ? [ellipsis] : []), ...parts, ...(to < endOf(run) ? [{ ...ellipsis, text: ' …' }] : [])];
}

/** Whether the time expression is among the parts that are shown. */
export const isShown = (parts: readonly Part[]): boolean => parts.some(({ is }) => is === 'expression');
