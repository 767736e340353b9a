import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../pipeline/ingest/record/complete-article.ts';
import { newestVersion } from '../../pipeline/ingest/versions.ts';
import type { Article } from '../../schemas/article.ts';

const articleOf = (text: string, published_at: string | null, source_path = 'a.txt'): Article =>
  completeArticle({ id: 'n1', text, published_at, source_path }, { published: null, timezone: null });

const version = fc
  .tuple(
    fc.constantFrom('one', 'two', 'three'),
    fc.constantFrom(
      null,
      '2023-06-12',
      '2023-06-12T00:00:00',
      '2023-06-12T23:30:00+03:30',
      '2023-06-12T20:00:00Z',
      '2023-06-13',
    ),
    fc.constantFrom('a.txt', 'b.txt'),
  )
  .map(([text, published, path]) => articleOf(text, published, path));

const newest = (...[first, ...more]: [Article, ...Article[]]) => {
  const { keep, rejects } = newestVersion([{ article: first }, ...more.map((article) => ({ article }))]);
  return { keep: keep.article, rejects };
};

describe('versions of an article', () => {
  it('with the same text are one article, the dated one', () => {
    const [dated, undated] = [articleOf('one', '2023-06-12'), articleOf('one', null, 'b.txt')];
    expect(newest(undated, dated)).toEqual({ keep: dated, rejects: [] });
  });

  it('with another text: the one published later is kept, by the instant', () => {
    const earlier = articleOf('one', '2023-06-12T23:30:00+03:30', 'a.txt');
    const later = articleOf('two', '2023-06-12T20:30:00Z', 'b.txt');
    const { keep, rejects } = newest(later, earlier);
    expect(keep).toBe(later);
    expect(rejects).toMatchObject([{ source_path: 'a.txt', line: null, code: 'E_DUPLICATE_ID' }]);
    expect(rejects[0]?.message).toContain('"n1" is kept from b.txt');
  });

  it('or the one that was changed later, if both were published the same day', () => {
    const plain = articleOf('one', '2023-06-12', 'a.txt');
    const changed = { ...articleOf('two', '2023-06-12', 'b.txt'), modified_at: '2023-06-13' };
    expect([newest(plain, changed).keep, newest(changed, plain).keep]).toEqual([changed, changed]);
  });

  it('but never an undated one before a dated one, whenever it was changed', () => {
    const dated = articleOf('one', '2023-06-12', 'a.txt');
    const undated = { ...articleOf('two', null, 'b.txt'), modified_at: '2023-06-13' };
    expect(newest(undated, dated).keep).toBe(dated);
  });

  it('on a tie the digest decides', () => {
    const [a, b] = [articleOf('one', null), articleOf('two', null)];
    expect(newest(a, b).keep.sha256).toBe([a.sha256, b.sha256].sort()[0]);
  });

  it('in a group, the order makes no difference, and each text is kept or rejected once', () => {
    const shuffled = fc
      .array(version, { minLength: 1, maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const { keep, rejects } = newest(...(all as [Article, ...Article[]]));
        expect(newest(...(others as [Article, ...Article[]]))).toEqual({ keep, rejects });
        expect(rejects.length + 1).toBe(new Set(all.map(({ text }) => text)).size);
      }),
    );
  });
});
