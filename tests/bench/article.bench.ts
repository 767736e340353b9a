import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { dateResolve } from '../../pipeline/date-resolve/date-resolve.ts';
import { completeArticle } from '../../pipeline/ingest/article-record.ts';
import { segment } from '../../pipeline/segment/segment.ts';
import { tag } from '../../pipeline/time/tag.ts';

const news = readFileSync(new URL('../../input/000_7964755bb1dde533.txt', import.meta.url), 'utf8');

function read(text: string): void {
  const article = completeArticle({ text, published_at: '2023-06-12' }, { published: null, timezone: null });
  const expressions = tag(text);
  dateResolve(article, expressions, segment(article, expressions));
}

/** Tag, segment and date-resolve: each pair doubles the text, so twice the time is linear. */
const UNITS = {
  news,
  'no full stop': 'he met her on Monday and left the town in May and said he would go ',
  names: 'Barack Obama met Angela Merkel, ',
  quotations: '" he said " ',
  digits: '1234 5 ',
} as const;

describe.each(Object.entries(UNITS))('an article of %s', (_, unit) => {
  for (const size of [100_000, 200_000]) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    bench(`${size / 1000} kB`, () => read(text), { iterations: 3, warmupIterations: 1 });
  }
});
