import type { Mention } from '../../../schemas/mention.ts';
import { addArticle } from '../fill-table.ts';
import { findPairs, laterOf } from '../pairs/candidates.ts';
import { type Disagreement, type Linked, PairList } from '../pairs/pair-list.ts';
import { MentionTable, type Reading } from '../table/mention-table.ts';
import { differences } from './differences.ts';
import { sharersOf } from './key-sharers.ts';

/** An article to be linked, with its number in the table before if it is the same there. */
export type LinkedArticle = {
  readonly mentions: number;
  readonly before: number | null;
  /** Its mentions in their order; asked for only where it is new. */
  readonly read: () => readonly Mention[];
};

/** The links of a set of articles, and what is new of them. */
export type Relinked = {
  readonly linked: Linked;
  /** Index now of each mention of the table before; -1 where it is gone. */
  readonly movedTo: Int32Array;
  /** 1 for each mention that is new or whose links are not the same as before. */
  readonly touched: Uint8Array;
};

type Filled = Pick<Relinked, 'movedTo'> & { readonly table: MentionTable; readonly isNew: Uint8Array };

/** First mention of each article of a table, and the end. */
function firstsOf({ article, articles, length }: MentionTable): Int32Array {
  const firsts = new Int32Array(articles.length + 1).fill(length);
  for (let i = length - 1; i >= 0; i--) firsts[article[i] ?? 0] = i;
  return firsts;
}

function fill(before: MentionTable, articles: readonly LinkedArticle[], reading: Reading): Filled {
  const length = articles.reduce((sum, { mentions }) => sum + mentions, 0);
  const table = new MentionTable(length, reading, before.vocabulary);
  const firsts = firstsOf(before);
  const movedTo = new Int32Array(before.length).fill(-1);
  const isNew = new Uint8Array(length);
  let at = 0;
  for (const { mentions, before: number, read } of articles) {
    if (number === null) {
      addArticle(table, read());
      isNew.fill(1, at, at + mentions);
    } else {
      const [first, end] = [firsts[number] ?? 0, firsts[number + 1] ?? 0];
      table.take(before, number, [first, end]);
      for (let i = first; i < end; i++) movedTo[i] = at + i - first;
    }
    at += mentions;
  }
  for (const [a, b] of before.speeches) {
    const [first = -1, second = -1] = [movedTo[a], movedTo[b]];
    if (first !== -1) table.speeches.push([first, second]);
  }
  table.speeches.sort((x, y) => x[1] - y[1]);
  return { table, movedTo, isNew };
}

/** What was found before of mentions that are still there, by their index now; what is gone touches what it was linked with. */
function moved(before: Linked, movedTo: Int32Array, touch: (mention: number) => void): Omit<Linked, 'table'> {
  const place = (a: number, b: number): readonly [number, number] | null => {
    const [first = -1, second = -1] = [movedTo[a], movedTo[b]];
    if (first !== -1 && second !== -1) return [first, second];
    if (first !== -1) touch(first);
    if (second !== -1) touch(second);
    return null;
  };
  const pairs = new PairList();
  for (let i = 0; i < before.pairs.length; i++) {
    const found = place(before.pairs.a[i] ?? 0, before.pairs.b[i] ?? 0);
    if (found !== null) pairs.push(found[0], found[1], before.pairs.score[i] ?? 0);
  }
  const disagreements = before.disagreements.flatMap(({ a, b, on }): Disagreement[] => {
    const found = place(a, b);
    return found === null ? [] : [{ a: found[0], b: found[1], on }];
  });
  return { pairs, disagreements };
}

/**
 * The links of a set of articles, from those of another set that is much like it. The same as if all were linked anew: which mentions are
 * compared hangs on the others that share a key with them, so those that share none with what came or went are compared as they were.
 */
export function relink(before: Linked, articles: readonly LinkedArticle[], reading: Reading): Relinked {
  const { table, movedTo, isNew } = fill(before.table, articles, reading);
  const touched = isNew.slice();
  const touch = (mention: number): void => {
    touched[mention] = 1;
  };
  const old = moved(before, movedTo, touch);
  const looksBack = sharersOf(table, isNew, { table: before.table, movedTo });
  const later = laterOf(table);
  const found = findPairs(table, (mention) => looksBack[mention] === 1);
  const isSettled = (a: number, b: number): boolean => looksBack[later(a, b)] !== 1;
  const linked = differences(old, found, { isSettled, touch });
  return { linked: { table, ...linked }, movedTo, touched };
}
