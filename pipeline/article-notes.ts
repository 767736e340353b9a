import type { Event } from '../schemas/event.ts';
import { isRead } from '../schemas/read-language.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import type { Note } from './note.ts';

/** The article that a reference to a mention, "article_id:offset", is in. */
const articleOf = (ref: string): string => ref.slice(0, ref.lastIndexOf(':'));

/** By article, how many of its mentions each other article has lent a date. */
function loans(events: readonly Event[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const lenders = new Map<string, Map<string, number>>();
  for (const { mentions } of events) {
    for (const { article_id, rule, anchor } of mentions) {
      const lender = rule === 'shared' && anchor.ref !== null ? articleOf(anchor.ref) : article_id;
      if (lender === article_id) continue;
      const own = lenders.get(article_id) ?? new Map<string, number>();
      lenders.set(article_id, own.set(lender, (own.get(lender) ?? 0) + 1));
    }
  }
  return lenders;
}

function told(lenders: ReadonlyMap<string, number> | undefined): string {
  if (lenders === undefined) return '';
  const [[most] = ['']] = [...lenders].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const total = [...lenders.values()].reduce((sum, n) => sum + n, 0);
  const others = lenders.size > 1 ? ` and ${lenders.size - 1} more` : '';
  return `; ${total} of its mentions take the date of what ${most}${others} tells of the same events`;
}

const nameOf = ({ id, source_path }: ArticleSummary): string =>
  source_path === null || source_path.includes(id) ? (source_path ?? id) : `${source_path}: ${id}`;

/** Articles that nothing dates. What other articles date of them is told: it is never done silently. */
export function undatedNotes(articles: readonly ArticleSummary[], events: readonly Event[]): Note[] {
  const lenders = loans(events);
  return articles
    .filter(({ published_at, language }) => published_at === null && isRead(language))
    .map((article) => ({
      code: 'undated',
      about: nameOf(article),
      message: `no publication date: give it with --published DATE or in articles.csv${told(lenders.get(article.id))}`,
    }));
}

/** Articles that are kept and counted, and not read. */
export const unreadNotes = (articles: readonly ArticleSummary[]): Note[] =>
  articles
    .filter(({ language }) => !isRead(language))
    .map((article) => ({
      code: 'not_read',
      about: nameOf(article),
      message: `its language, ${article.language}, is not read yet`,
    }));
