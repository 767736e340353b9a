import type { Article } from '../../../schemas/article.ts';
import { isDateDoubted } from '../../../schemas/date-doubts.ts';
import type { Found, GoldPage, PublishedDifference, PublishedFigures } from '../../../schemas/published-evaluation.ts';
import { parseDay } from '../../time/calendar.ts';
import { share } from '../share.ts';

/** A page of gold and the article that was read from it; null where none was. */
export type ReadPage = { readonly gold: GoldPage; readonly article: Article | null };

/** The day as the article's own clock has it. */
const dayOf = ({ article }: ReadPage): string | null => article?.published_at?.slice(0, 10) ?? null;

const daysApart = (a: string, b: string): number => Math.abs((parseDay(a) ?? 0) - (parseDay(b) ?? 0));

const isRight = (page: ReadPage, slack = 0): boolean => {
  const day = dayOf(page);
  return day !== null && page.gold.date !== null && daysApart(day, page.gold.date) <= slack;
};

function found(pages: readonly ReadPage[], slack = 0): Found {
  const dated = pages.filter((page) => dayOf(page) !== null).length;
  const right = pages.filter((page) => isRight(page, slack)).length;
  return { pages: pages.length, dated, right, accuracy: share(right, pages.length), precision: share(right, dated) };
}

const isSure = (page: ReadPage): boolean => dayOf(page) !== null && !isDateDoubted(page.article?.warnings ?? []);

/** Counted as htmldate counts: an answer where gold has none is wrong. */
export function publishedFigures(pages: readonly ReadPage[]): PublishedFigures {
  const methods = new Map<string, ReadPage[]>();
  for (const page of pages) {
    const method = page.article?.published_method;
    if (method) methods.set(method, [...(methods.get(method) ?? []), page]);
  }
  const byCount = [...methods].toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return {
    all: found(pages),
    english: found(pages.filter(({ gold }) => gold.lang === 'en' && gold.date !== null)),
    sure: found(pages.filter(isSure)),
    near: found(pages, 1),
    methods: Object.fromEntries(byCount.map(([method, own]) => [method, found(own)])),
  };
}

/** The pages that are not right. */
export const publishedDifferences = (pages: readonly ReadPage[]): PublishedDifference[] =>
  pages
    .filter((page) => !isRight(page) && !(page.gold.date === null && dayOf(page) === null))
    .map(({ gold, article }) => ({
      file: gold.file,
      language: gold.lang ?? null,
      gold: gold.date,
      published_at: article?.published_at ?? null,
      method: article?.published_method ?? null,
      evidence: article?.published_evidence ?? null,
      warnings: article?.warnings.join(' | ') ?? '',
    }));
