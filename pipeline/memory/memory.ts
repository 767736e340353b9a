import type { CorrectionRow } from '../../schemas/correction.ts';
import { compareText } from '../../schemas/event-order.ts';
import type { RememberedFile } from '../../schemas/memory.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Reject } from '../../schemas/reject.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import type { ReadingNote } from '../note.ts';

/** One version of an article and what reading it gave, from this run or an earlier one. */
export type ReadArticle = {
  /** Digest of all that the reading hangs on. */
  readonly key: string;
  readonly article: ArticleSummary;
  readonly notes: readonly ReadingNote[];
  /** How many mentions it has, and how long they are, packed. */
  readonly mentions: number;
  readonly bytes: number;
  /** They themselves, packed and not: from an earlier run they are still on the disk. */
  readonly packed: () => Uint8Array;
  readonly unpacked: () => Mention[];
};

/** What earlier runs read. */
export type Memory = {
  readonly files: ReadonlyMap<string, RememberedFile>;
  /** In the order of `compareRead`. */
  readonly articles: readonly ReadArticle[];
  /** Reviewers' words as they held in the last run. */
  readonly corrections: readonly CorrectionRow[];
};

export const NO_MEMORY: Memory = { files: new Map(), articles: [], corrections: [] };

/** Where an article comes from: what is found there again is the same one, edited or not. */
const slotOf = ({ article: { id, source_path } }: ReadArticle): string => JSON.stringify([source_path, id]);

export const compareRead = (a: ReadArticle, b: ReadArticle): number =>
  compareText(a.article.id, b.article.id) ||
  compareText(a.article.source_path ?? '', b.article.source_path ?? '') ||
  compareText(a.key, b.key);

type Found = { readonly articles: readonly ReadArticle[]; readonly files: readonly RememberedFile[] };

/**
 * What was read before and was not there to be looked at this time. An article that is found where it was found before takes the place
 * of its earlier version, and so does a file.
 */
export function leftFrom(
  { articles, files }: Memory,
  found: Found,
): { articles: ReadArticle[]; files: RememberedFile[] } {
  const slots = new Set(found.articles.map(slotOf));
  const paths = new Set(found.files.map(({ path }) => path));
  return {
    articles: articles.filter((article) => !slots.has(slotOf(article))),
    files: [...files.values()].filter(({ path }) => !paths.has(path)),
  };
}

/** The memory without what an id names: every version of an article, or what is wrong with the file of that path. */
export function without(memory: Memory, ids: ReadonlySet<string>): { memory: Memory; unknown: string[] } {
  const forgotten = new Set<string>();
  const articles = memory.articles.filter(({ article: { id } }) => !ids.has(id) || !forgotten.add(id));
  const rejectsLeft = (rejects: readonly Reject[], path: string): Reject[] => {
    if (!ids.has(path)) return [...rejects];
    forgotten.add(path);
    return [];
  };
  const files = [...memory.files].map(([path, file]): [string, RememberedFile] => {
    const kept = file.articles.filter(([id]) => !ids.has(id));
    const rejects = rejectsLeft(file.rejects, path);
    // A file of which something was forgotten is read in full if it is found again.
    const same = kept.length === file.articles.length && rejects.length === file.rejects.length;
    return [path, same ? file : { ...file, digest: null, articles: kept, rejects }];
  });
  const unknown = [...ids].filter((id) => !forgotten.has(id));
  return { memory: { ...memory, files: new Map(files), articles }, unknown };
}
