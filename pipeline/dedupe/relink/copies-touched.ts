import type { ArticleTable } from '../table/article-table.ts';

type Touched = {
  /** Whether an article is new, by its number now. */
  readonly isNew: (article: number) => boolean;
  /** The number now of an article of the table before; -1 where it is gone. */
  readonly movedTo: (article: number) => number;
};

/** Groups of two and more that are copies of one another. */
function groupsOf(sources: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  for (const [article, source] of sources.entries()) {
    const group = groups.get(source);
    if (group === undefined) groups.set(source, [article]);
    else group.push(article);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/**
 * The articles, by their number now, that are copies of others than before: what they report counts otherwise, though no mention of theirs
 * is linked with what came or went.
 */
export function copiesTouched(before: ArticleTable, now: ArticleTable, { isNew, movedTo }: Touched): number[] {
  const joined = groupsOf(now.sources()).filter((group) => group.some(isNew));
  const left = groupsOf(before.sources()).map((group) => group.map(movedTo));
  const parted = left.filter((group) => group.includes(-1));
  return [...joined, ...parted].flat().filter((article) => article !== -1);
}
