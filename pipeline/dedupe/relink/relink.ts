import type { Mention } from '../../../schemas/mention.ts';
import { addArticle } from '../fill-table.ts';
import { compare, meetingIn, sweepsOf } from '../pairs/candidates.ts';
import { eachLink, type Find, type Linked, LinkList } from '../pairs/pair-list.ts';
import { overNew, sweep } from '../pairs/sweep.ts';
import { MentionTable, type Reading } from '../table/mention-table.ts';
import { KeySet } from './key-set.ts';

const GONE = -1;

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
export function firstsOf({ article, articles, length }: MentionTable): Int32Array {
  const firsts = new Int32Array(articles.length + 1).fill(length);
  for (let i = length - 1; i >= 0; i--) firsts[article[i] ?? 0] = i;
  return firsts;
}

function fill(before: MentionTable, articles: readonly LinkedArticle[], reading: Reading): Filled {
  const length = articles.reduce((sum, { mentions }) => sum + mentions, 0);
  const table = new MentionTable(length, reading, before.vocabulary);
  const firsts = firstsOf(before);
  const movedTo = new Int32Array(before.length).fill(GONE);
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
    const [first = GONE, second = GONE] = [movedTo[a], movedTo[b]];
    if (first !== GONE) table.speeches.push([first, second]);
  }
  table.speeches.sort((x, y) => x[1] - y[1]);
  return { table, movedTo, isNew };
}

/**
 * Which mentions must look back again, by the way in which they do: those before which something new has come into sight, and those that
 * share a key with what is gone.
 */
function lookingAgain({ table, isNew }: Filled, sharesGone: Uint8Array): Uint8Array[] {
  const keys = KeySet.of(table.keys, (mention) => isNew[mention] === 1);
  return sweepsOf(table).map((plan) => {
    const over = overNew(plan, isNew, keys);
    return over.map((isOver, mention) => (isOver === 1 || sharesGone[mention] === 1 ? 1 : 0));
  });
}

/** 1 for each mention that shares a key with one that is gone; perhaps for some others too, which does no harm. */
function sharersOfGone(before: MentionTable, { table, movedTo }: Filled): Uint8Array {
  const sharers = new Uint8Array(table.length);
  if (!movedTo.includes(GONE)) return sharers;
  const keys = KeySet.of(before.keys, (mention) => movedTo[mention] === GONE);
  return sharers.map((_, mention) => (keys.meets(table.keys, mention) ? 1 : 0));
}

/** Two mentions as one number: exact for some sixty million mentions. */
const SPAN = 2 ** 26;
const pairKey = (a: number, b: number): number => Math.min(a, b) * SPAN + Math.max(a, b);

/**
 * The links of a set of articles, from those of another set that is much like it. The same as if all were linked anew: which mentions are
 * compared hangs on the others that share a key with them, so those that see none of what came or went are compared as they were. Where
 * nothing went, two that are compared again were compared before, so what was found then holds.
 */
export function relink(before: Linked, articles: readonly LinkedArticle[], reading: Reading): Relinked {
  const filled = fill(before.table, articles, reading);
  const { table, movedTo, isNew } = filled;
  const touched = isNew.slice();
  const touch = (...mentions: readonly number[]): void => {
    for (const mention of mentions) if (mention !== GONE) touched[mention] = 1;
  };
  const sharesGone = sharersOfGone(before.table, filled);
  const again = lookingAgain(filled, sharesGone);
  const { wayOf, laterOf } = meetingIn(table);
  const links = new LinkList();
  const open = new Map<number, Find>();
  eachLink(before, (first, second, find) => {
    const [a = GONE, b = GONE] = [movedTo[first], movedTo[second]];
    if (a === GONE || b === GONE) return touch(a, b);
    const way = wayOf(a, b);
    if (again[way]?.[laterOf(way, a, b)] === 1) open.set(pairKey(a, b), find);
    else links.add(a, b, find);
  });
  const meet = (a: number, b: number): void => {
    const key = pairKey(a, b);
    const known = open.get(key) ?? null;
    const isSettled = isNew[a] === 0 && isNew[b] === 0 && sharesGone[b] === 0;
    const find = isSettled ? known : compare(table, a, b);
    if (find !== null) links.add(a, b, find);
    if (find !== known) touch(a, b);
    open.delete(key);
  };
  for (const [way, plan] of sweepsOf(table).entries()) {
    const looksBack = again[way] ?? isNew;
    sweep(plan, meet, { looksBack, asked: KeySet.of(table.keys, (mention) => looksBack[mention] === 1) });
  }
  for (const key of open.keys()) touch(Math.floor(key / SPAN), key % SPAN);
  return { linked: { table, ...links }, movedTo, touched };
}
