import { expect, test } from 'vitest';
import { completeArticle } from '../../pipeline/ingest/record/complete-article.ts';
import { readArticle } from '../../pipeline/read-article.ts';

const TEXT =
  'The harbour bridge closed on Monday. The mayor resigned on 3 May 2018. One day after the closing, the ferry sank.';

function confidences(warnings: string[]): (number | undefined)[] {
  const input = { id: 'a', text: TEXT, published_at: '2018-05-09', warnings };
  const reading = readArticle(completeArticle(input, { published: null, timezone: null }));
  const mentions = reading.ok ? reading.mentions : [];
  return ['closed', 'resigned', 'sank'].map(
    (word) => mentions.find(({ trigger }) => trigger.text === word)?.confidence,
  );
}

test('what is reckoned from a doubtful publication date is less sure, over other events too, and what is stated is not', () => {
  const [closed = 0, resigned = 0, sank = 0] = confidences([]);
  expect([closed, resigned, sank].every((sure) => sure > 0)).toBe(true);
  for (const warning of ['W_DATE_UNSURE: "4 May 2018"', 'W_REWRITTEN: it was last changed on 2018-06-01'])
    expect(confidences([warning])).toEqual([Math.round(closed * 75) / 100, resigned, Math.round(sank * 75) / 100]);
  expect(confidences(['W_DAMAGED: 1 of them'])).toEqual([closed, resigned, sank]);
});
