import type { Article } from '../schemas/article.ts';
import { dateViolations, mentionKey, mentionViolations } from '../schemas/checks.ts';
import { Mention } from '../schemas/mention.ts';
import type { Reject } from '../schemas/reject.ts';
import type { TaggedArticle } from '../schemas/timex.ts';
import { dateResolve, timexes } from './date-resolve/date-resolve.ts';
import type { Note } from './note.ts';
import { segment } from './segment/segment.ts';
import { tag } from './time/tag.ts';

/** An article and what it tells of; or, where our own rules are broken, a reject. The text is let go: it may be large. */
export type Reading =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly mentions: readonly Mention[];
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly reject: Reject };

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

/** What is wrong with a mention but for its date, or null. The quote must be the slice of the text that its offsets name. */
function flaw(mention: Mention, text: string): string | null {
  const schema = Mention.safeParse(mention);
  if (!schema.success) return `schema: ${schema.error.issues[0]?.path.join('.')}`;
  if (text.slice(mention.start, mention.end) !== mention.quote) return 'quote-slice';
  return mentionViolations({ ...mention, date: null, why: mention.why ?? 'not asked here' })[0] ?? null;
}

/** The mention in its schema's order. A date that contradicts itself is a bug of ours and worse than none: it goes, and says so. */
function sound(mention: Mention, notes: Note[]): Mention {
  const [name] = mention.date === null ? [] : dateViolations(mention.date);
  if (name === undefined) return Mention.parse(mention);
  const why = `its date failed the check ${name}: a bug of annals, please report it`;
  notes.push({
    code: 'unsound_date',
    about: `${mention.article_id}:${mention.start}`,
    message: `${mention.title}: ${why}`,
  });
  return Mention.parse({ ...mention, date: null, why });
}

/** Reads one article: segment and date-resolve. A pure function of the article, so it runs on any thread. */
export function readArticle(article: Article): Reading {
  try {
    const expressions = tag(article.text);
    const mentions = dateResolve(article, expressions, segment(article, expressions));
    const notes: Note[] = [];
    const unique = new Map<string, Mention>();
    for (const mention of mentions) {
      const what = flaw(mention, article.text);
      if (what !== null) return internal(article, `${what} at ${mention.start}`);
      unique.set(mentionKey(mention), sound(mention, notes));
    }
    return { ok: true, article: { ...article, text: '' }, mentions: [...unique.values()], notes };
  } catch (error) {
    return internal(article, error instanceof Error ? error.message : String(error));
  }
}

/** The time expressions of one article. */
export const tagArticle = (article: Article): TaggedArticle => ({
  id: article.id,
  timexes: timexes(article, tag(article.text)),
});
