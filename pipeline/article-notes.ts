import { isRead } from '../schemas/read-language.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import type { Note } from './note.ts';

const told = (lent: number): string =>
  lent === 0 ? '' : `; ${lent} of its mentions take the date of what other articles tell of the same events`;

const nameOf = ({ id, source_path }: ArticleSummary): string =>
  source_path === null || source_path.includes(id) ? (source_path ?? id) : `${source_path}: ${id}`;

/**
 * Articles that nothing dates. How many mentions of theirs other articles date, by article id, is told: it is never done silently.
 */
export function undatedNotes(articles: readonly ArticleSummary[], lent: ReadonlyMap<string, number>): Note[] {
  return articles
    .filter(({ published_at, language }) => published_at === null && isRead(language))
    .map((article) => ({
      code: 'undated',
      about: nameOf(article),
      message: `no publication date: give it with --published DATE or in articles.csv${told(lent.get(article.id) ?? 0)}`,
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
