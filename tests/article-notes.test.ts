import { expect, test } from 'vitest';
import { undatedNotes } from '../pipeline/article-notes.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';
import { aMention, anArticle, anEvent } from './emit/records.ts';

const article = (id: string, published_at: string | null): ArticleSummary => {
  const { text: _, ...summary } = anArticle({ id, published_at, source_path: `${id}.txt` });
  return summary;
};

const lent = (article_id: string, ref: string) =>
  aMention({ article_id, rule: 'shared', anchor: { kind: 'event', date: '2018-05-08', ref } });

test('what other articles date of an undated one is told, the lender of most first', () => {
  const events = [
    anEvent({ mentions: [aMention(), lent('old', 'a:12'), lent('old', 'old:4')] }),
    anEvent({ mentions: [aMention({ article_id: 'x:y' }), lent('old', 'x:y:7'), lent('old', 'x:y:9')] }),
    anEvent({ mentions: [aMention(), lent('dated', 'a:12')] }),
  ];
  const articles = [article('dated', '2018-05-09'), article('old', null), article('quiet', null)];
  expect(undatedNotes(articles, events).map(({ about, message }) => [about, message])).toEqual([
    [
      'old.txt',
      'no publication date: give it with --published DATE or in articles.csv; 3 of its mentions take the date of what x:y and 1 more tells of the same events',
    ],
    ['quiet.txt', 'no publication date: give it with --published DATE or in articles.csv'],
  ]);
});
