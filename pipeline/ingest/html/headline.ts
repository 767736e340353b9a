import type { Heading, PageFacts } from './page-facts.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Share of a heading's words that a title has too, 0 to 1. */
function overlap(heading: string, title: ReadonlySet<string>): number {
  const words = wordsOf(heading);
  return words.length < 2 ? 0 : words.filter((word) => title.has(word)).length / words.length;
}

/** The heading that the page's title repeats; else its first of the first level, which may be the name of the site. */
export function headlineOf({
  title,
  metas,
  headings,
}: Pick<PageFacts, 'title' | 'metas' | 'headings'>): Heading | null {
  const words = new Set(wordsOf(`${title ?? ''} ${metas.get('og:title')?.[0] ?? ''}`));
  const alike = headings.filter(({ text }) => overlap(text, words) >= 0.7);
  return alike.toSorted((a, b) => a.level - b.level)[0] ?? headings.find(({ level }) => level === 1) ?? null;
}

/** Whether something stands in a part of the page that the headline is not in: a sidebar, a list of teasers. */
export const isAway = ({ away }: Pick<Heading, 'away'>, headline: Heading | null): boolean =>
  away.some((part) => headline?.away.includes(part) !== true);
