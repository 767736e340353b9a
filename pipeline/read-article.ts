import type { Article } from '../schemas/article.ts';
import { dateViolations, mentionKey, misplaced } from '../schemas/checks.ts';
import { Mention } from '../schemas/mention.ts';
import { isWritten } from '../schemas/predicate.ts';
import { isRead } from '../schemas/read-language.ts';
import type { Reject } from '../schemas/reject.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import type { TaggedArticle } from '../schemas/timex.ts';
import { dateResolve, timexes } from './date-resolve/date-resolve.ts';
import type { ReadingNote } from './note.ts';
import { segment } from './segment/segment.ts';
import { tag } from './time/tag.ts';

/** An article and what it tells of; or, where our own rules are broken, a reject. The text is let go: it may be large. */
export type Reading =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly mentions: readonly Mention[];
      readonly notes: readonly ReadingNote[];
    }
  | { readonly ok: false; readonly reject: Reject };

export const summaryOf = ({ text: _, ...summary }: Article): ArticleSummary => summary;

/** A bug of ours in one article costs that article, never the batch, and it says so. */
const internal = ({ id, source_path }: Article, what: string): Reading => ({
  ok: false,
  reject: {
    source_path: source_path ?? id,
    line: null,
    code: 'E_INTERNAL',
    message: `annals failed on the article ${JSON.stringify(id)} (${what}): a bug; please report it with the article`,
  },
});

const isMention = isWritten(Mention);

type Written = { readonly ok: true; readonly mention: Mention } | { readonly ok: false; readonly flaw: string };

/** The mention in its schema's order, or what is wrong with it but for its date. */
function written(told: Mention, text: string): Written {
  const schema = isMention(told) ? { success: true as const, data: told } : Mention.safeParse(told);
  if (!schema.success) return { ok: false, flaw: `schema: ${schema.error.issues[0]?.path.join('.')}` };
  const mention = schema.data;
  if (text.slice(mention.start, mention.end) !== mention.quote) return { ok: false, flaw: 'quote-slice' };
  const flaw = misplaced(mention) ?? (mention.date === null && !mention.why ? 'date-or-why' : null);
  return flaw === null ? { ok: true, mention } : { ok: false, flaw };
}

/** A mention that is not what its text says is a bug of ours: it goes, and says so, and the article stays. */
const unsound = ({ article_id, start, title }: Mention, flaw: string): ReadingNote => ({
  code: 'unsound_mention',
  about: `${article_id}:${start}`,
  message: `${title}: left out, since it failed the check ${flaw}: a bug of annals, please report it`,
});

/** A date that contradicts itself is a bug of ours and worse than none: it goes, and says so. */
function sound(mention: Mention, notes: ReadingNote[]): Mention {
  const [name] = mention.date === null ? [] : dateViolations(mention.date);
  if (name === undefined) return mention;
  const why = `its date failed the check ${name}: a bug of annals, please report it`;
  notes.push({
    code: 'unsound_date',
    about: `${mention.article_id}:${mention.start}`,
    message: `${mention.title}: ${why}`,
  });
  return { ...mention, date: null, why };
}

/** Reads one article, if its language is read: segment and date-resolve. A pure function of the article, so it runs on any thread. */
export function readArticle(article: Article): Reading {
  if (!isRead(article.language)) return { ok: true, article: { ...article, text: '' }, mentions: [], notes: [] };
  try {
    const expressions = tag(article.text);
    const mentions = dateResolve(article, expressions, segment(article, expressions));
    const notes: ReadingNote[] = [];
    const unique = new Map<string, Mention>();
    for (const mention of mentions) {
      const checked = written(mention, article.text);
      if (checked.ok) unique.set(mentionKey(mention), sound(checked.mention, notes));
      else notes.push(unsound(mention, checked.flaw));
    }
    return { ok: true, article: { ...article, text: '' }, mentions: [...unique.values()], notes };
  } catch (error) {
    return internal(article, error instanceof Error ? error.message : String(error));
  }
}

/** The time expressions of one article; none where its language is not read. */
export const tagArticle = (article: Article): TaggedArticle => ({
  id: article.id,
  timexes: isRead(article.language) ? timexes(article, tag(article.text)) : [],
});
