import { join } from 'node:path';
import type { Article } from '../../../schemas/article.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { completeArticle } from '../../ingest/record/complete-article.ts';
import { fileSource } from '../../io/file-source.ts';
import { readArticle } from '../../read-article.ts';
import { LooseArticle } from '../articles.ts';
import { complain, goodRecords, type LineCount } from '../ndjson.ts';
import type { Shell } from '../shell.ts';

const FILE = 'articles.jsonl';

/** The articles of a corpus, one at a time in memory. Of several with one id the first is taken, and the others are told. */
export async function* corpusArticles(corpus: string, count: LineCount, shell: Shell): AsyncGenerator<Article> {
  const seen = new Set<string>();
  const source = fileSource(FILE, join(corpus, FILE));
  for await (const record of goodRecords(source, LooseArticle, { count, shell })) {
    const article = completeArticle(record, { published: null, timezone: null });
    if (seen.has(article.id)) {
      count.bad += 1;
      await complain(
        `${FILE}: the id ${JSON.stringify(article.id)} stands there again: the first article is taken`,
        shell,
      );
      continue;
    }
    seen.add(article.id);
    yield article;
  }
}

/** The mentions of an article; none where the program failed on it, which is told. */
export async function mentionsOf(article: Article, count: LineCount, shell: Shell): Promise<readonly Mention[]> {
  const reading = readArticle(article);
  if (reading.ok) return reading.mentions;
  count.good -= 1;
  count.bad += 1;
  await complain(`${reading.reject.code}: ${reading.reject.message}`, shell);
  return [];
}
