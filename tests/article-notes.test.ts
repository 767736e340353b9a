import { expect, test } from 'vitest';
import { undatedNotes } from '../pipeline/article-notes.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import { anArticle } from './emit/records.ts';

const article = (id: string, published_at: string | null): ArticleSummary => {
  const { text: _, ...summary } = anArticle({ id, published_at, source_path: `${id}.txt` });
  return summary;
};

test('how much other articles date of an undated one is told', () => {
  const articles = [article('dated', '2018-05-09'), article('old', null), article('quiet', null)];
  const lent = new Map([
    ['old', 3],
    ['dated', 1],
  ]);
  expect(undatedNotes(articles, lent).map(({ about, message }) => [about, message])).toEqual([
    [
      'old.txt',
      'no publication date: give it with --published DATE or in articles.csv; 3 of its mentions take the date of what other articles tell of the same events',
    ],
    ['quiet.txt', 'no publication date: give it with --published DATE or in articles.csv'],
  ]);
});
