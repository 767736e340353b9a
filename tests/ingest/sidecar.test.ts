import { describe, expect, it } from 'vitest';
import { readSidecar, unmatchedRows } from '../../pipeline/ingest/lists/sidecar.ts';
import { codes, ingestText, sourceOf } from './source.ts';

const HEADER = 'file,published_at,title,url,publisher,timezone\n';
const sidecarOf = (content: string | Uint8Array, path = 'articles.csv') => readSidecar(sourceOf(path, content, 5));

describe('articles.csv', () => {
  it('says of a text what the text cannot', async () => {
    const { sidecar, rejects } = await sidecarOf(
      `${HEADER}a.txt,"June 12, 2023",Title,https://x.example/1,X,Asia/Tehran\r\n`,
    );
    expect(rejects).toEqual([]);
    const { articles } = await ingestText('a.txt', 'Words.', { sidecar, published: '1999-01-01', timezone: 'UTC' });
    expect(articles[0]).toMatchObject({
      published_at: '2023-06-12',
      published_method: 'sidecar',
      published_evidence: 'June 12, 2023',
      title: 'Title',
      url: 'https://x.example/1',
      publisher: 'X',
      timezone: 'Asia/Tehran',
    });
  });

  it('comes before the record, and lends a file of many neither title nor address', async () => {
    const { sidecar } = await sidecarOf(`${HEADER}a.jsonl,2023-06-12,Title,https://x.example/1,X,\n`);
    const lines = '{"text":"a","date":"1999-01-01","publisher":"Y"}\n{"text":"b","title":"T"}';
    const { articles } = await ingestText('a.jsonl', lines, { sidecar });
    expect(articles).toMatchObject([
      { published_at: '2023-06-12', title: null, url: null, publisher: 'X' },
      { published_at: '2023-06-12', title: 'T', url: null, publisher: 'X' },
    ]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['articles.csv', 'a.txt', 'a.txt', true],
    ['articles.csv', 'sub/a.txt', 'sub/a.txt', true],
    ['in/articles.csv', 'sub/a.txt', 'in/sub/a.txt', true],
    ['in/articles.csv', 'a.txt', 'elsewhere/a.txt', true],
    ['articles.csv', './sub\\a.txt', 'sub/a.txt', true],
    ['articles.csv', 'caf\u00e9.txt', 'cafe\u0301.txt', true],
    ['articles.csv', 'other/a.txt', 'sub/a.txt', false],
    ['articles.csv', '__proto__', 'a.txt', false],
  ])('%s: a row for %s and the file %s', async (path, file, source, matches) => {
    const { sidecar } = await sidecarOf(`${HEADER}${file},2023-06-12\n`, path);
    const { articles } = await ingestText(source, 'Words.', { sidecar });
    expect(articles[0]?.published_at).toBe(matches ? '2023-06-12' : null);
    expect(codes(unmatchedRows(sidecar, [source]))).toEqual(matches ? [] : ['E_SIDECAR:2']);
  });

  it('prefers the row with the path to the one with the bare name', async () => {
    const { sidecar } = await sidecarOf(`${HEADER}a.txt,2001-01-01\nsub/a.txt,2002-02-02\n`);
    expect((await ingestText('sub/a.txt', 'Words.', { sidecar })).articles[0]?.published_at).toBe('2002-02-02');
    expect(codes(unmatchedRows(sidecar, ['sub/a.txt', 'b.txt']))).toEqual(['E_SIDECAR:2']);
  });

  it.each([
    ['semicolons', 'file;published_at\na.txt;2023-06-12\n'],
    ['a byte order mark, capitals, another order', '\ufeffPublished_At, File ,note\n2023-06-12,a.txt,\n'],
    ['a name of the dumps', 'file,date\na.txt,2023-06-12\n'],
    ['UTF-16 with tabs', Buffer.from('\ufefffile\tpublished_at\r\na.txt\t2023-06-12\r\n', 'utf16le')],
  ])('may have %s', async (_, content) => {
    const { sidecar, rejects } = await sidecarOf(content);
    expect(rejects).toEqual([]);
    expect(sidecar.rows.get('a.txt')?.dating?.published_at).toBe('2023-06-12');
  });

  it.each([
    ['a bad date', `${HEADER}\na.txt,6/12/2023\n`, ['E_PUBLISHED_AT:3']],
    ['an unknown zone', `${HEADER}a.txt,,,,,Tehran\n`, ['E_TIMEZONE:2']],
    ['a comma too many', `${HEADER}a.txt,June 12, 2023,T,https://x.example/1,X,UTC\n`, ['E_SIDECAR:2']],
    ['a row without a file', `${HEADER},2023-06-12\n`, ['E_SIDECAR:2']],
    ['a file twice', `${HEADER}a.txt,2023-06-12\na.txt,2023-06-13\n`, ['E_SIDECAR:3']],
    ['an odd quotation mark', `${HEADER}a.txt,"2023-06-12\n`, ['E_SIDECAR:2']],
    ['no header', 'a.txt,2023-06-12\n', ['E_SIDECAR:1']],
    ['nothing in it', '\n', ['E_SIDECAR']],
    ['NUL bytes', 'file\0', ['E_BINARY']],
  ])('reports %s', async (_, content, expected) => {
    expect(codes((await sidecarOf(content)).rejects)).toEqual(expected);
  });

  it('keeps the rest of a row whose date is bad, and the option does not take its place', async () => {
    const { sidecar } = await sidecarOf(`${HEADER}a.txt,soon,Title,,,Nowhere\nb.txt,2023-06-12\n`);
    const options = { sidecar, published: '1999-01-01' };
    expect((await ingestText('a.txt', 'Words.', options)).articles[0]).toMatchObject({
      title: 'Title',
      published_at: null,
    });
    expect((await ingestText('b.txt', 'Words.', options)).articles[0]?.published_at).toBe('2023-06-12');
  });

  it('that cannot be read is a reject', async () => {
    const chunks = async function* () {
      yield Buffer.from(HEADER);
      throw new Error('changed while it was read');
    };
    expect(codes((await readSidecar({ path: 'articles.csv', chunks })).rejects)).toEqual(['E_READ']);
  });
});
