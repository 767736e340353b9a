import { compareText } from '../../schemas/event-order.ts';
import { isRead } from '../../schemas/read-language.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { printableLine } from '../io/printable.ts';
import type { Note } from '../note.ts';
import { iso, parseDay } from '../time/calendar.ts';
import { counted, more, type Paint, SHOWN } from './wording.ts';

/** Notes that the lines about articles tell of. */
export const ABOUT_ARTICLES: ReadonlySet<Note['code']> = new Set(['undated', 'not_read']);

type Told = { readonly notes: readonly Note[]; readonly articles: readonly ArticleSummary[] };

function undatedLines(notes: readonly Note[], style: Paint): string[] {
  const undated = notes.filter(({ code }) => code === 'undated');
  if (undated.length === 0) return [];
  return [
    style(
      'yellow',
      `  ${counted(undated.length, 'article')} without a publication date, so "on Monday" there has no date:`,
    ),
    ...undated.slice(0, SHOWN).map(({ about }) => `    ${printableLine(about)}`),
    ...more(undated.length),
    '    Give one date for all with --published DATE, or one each in articles.csv beside them (columns file,published_at).',
  ];
}

function unreadLines(articles: readonly ArticleSummary[], style: Paint): string[] {
  const unread = articles.flatMap(({ language }) => (language === null || isRead(language) ? [] : [language]));
  if (unread.length === 0) return [];
  const counts = [...new Set(unread)].map((code) => [code, unread.filter((one) => one === code).length] as const);
  const listed = counts.toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return [
    style('yellow', `  ${counted(unread.length, 'article')} not read, for Annals reads English only:`),
    `    ${printableLine(listed.map(([code, count]) => `${code} ${count}`).join(', '))}`,
  ];
}

function doubtLines(articles: readonly ArticleSummary[], style: Paint): string[] {
  const doubted = articles.filter(({ warnings }) => warnings.length > 0);
  if (doubted.length === 0) return [];
  return [
    style('yellow', `  ${counted(doubted.length, 'article')} with warnings (all in documents.csv):`),
    ...doubted.slice(0, SHOWN).map(({ id, warnings }) => printableLine(`    ${id}: ${warnings.join(' | ')}`)),
    ...more(doubted.length),
  ];
}

/**
 * Articles of a day to come. Only here may the clock speak: what is published must not depend on the day of the run. Some clocks are a
 * day ahead of UTC.
 */
export function futureArticles(articles: readonly ArticleSummary[], today: string): ArticleSummary[] {
  const tomorrow = iso((parseDay(today) ?? 0) + 1);
  return articles.filter(({ published_at }) => published_at !== null && published_at.slice(0, 10) > tomorrow);
}

function futureLines(articles: readonly ArticleSummary[], style: Paint, today: string): string[] {
  const future = futureArticles(articles, today);
  if (future.length === 0) return [];
  return [
    style('yellow', `  ${counted(future.length, 'article')} dated after today, ${today}:`),
    ...future.slice(0, SHOWN).map(({ id, published_at }) => printableLine(`    ${id}: ${published_at}`)),
    ...more(future.length),
  ];
}

/** What the summary says of articles that need their owner: without a date, in another language, of a doubtful date. */
export const articleLines = ({ notes, articles }: Told, style: Paint, today: string): string[] => [
  ...undatedLines(notes, style),
  ...unreadLines(articles, style),
  ...doubtLines(articles, style),
  ...futureLines(articles, style, today),
];
