import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../pipeline/ingest/limits.ts';
import { REJECT_CODES, reject } from '../../pipeline/ingest/reject-codes.ts';
import { Reject } from '../../schemas/reject.ts';
import { codes, ingestAll, ingestText, sourceOf } from './source.ts';

const recordOf = (bytes: number) => `{"text":"${'x'.repeat(bytes - 11)}"}`;
const nested = (depth: number) => `{"text":"a","n":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

describe('limits, at them and one past', () => {
  it.each(['a.txt', 'a.md'])('bytes of %s', async (path) => {
    expect((await ingestText(path, 'x'.repeat(LIMITS.articleBytes))).articles).toHaveLength(1);
    expect(codes((await ingestText(path, 'x'.repeat(LIMITS.articleBytes + 1))).rejects)).toEqual(['E_TOO_LARGE']);
  });

  it('bytes of a record, and the next one is read', async () => {
    const [fits, not] = [recordOf(LIMITS.articleBytes), recordOf(LIMITS.articleBytes + 1)];
    for (const [path, content] of [
      ['a.jsonl', [fits, not, '{"text":"b"}'].join('\n')],
      ['a.json', `[${[fits, not, '{"text":"b"}'].join(',\n')}]`],
    ] as const) {
      const { articles, rejects } = await ingestText(path, content);
      expect(articles.map(({ text }) => text.length)).toEqual([LIMITS.articleBytes - 11, 1]);
      expect(codes(rejects)).toEqual(['E_TOO_LARGE:2']);
    }
    expect(codes((await ingestText('a.json', not)).rejects)).toEqual(['E_TOO_LARGE:1']);
  });

  it('depth of JSON, brackets in strings not counted', async () => {
    const brackets = JSON.stringify({ text: '["{\\'.repeat(LIMITS.jsonDepth) });
    const lines = [nested(LIMITS.jsonDepth), nested(LIMITS.jsonDepth + 1), nested(200_000), brackets].join('\n');
    for (const [path, content] of [
      ['a.jsonl', lines],
      ['a.json', `[${lines.replaceAll('\n', ',\n')}]`],
    ] as const) {
      const { articles, rejects } = await ingestText(path, content);
      expect(articles).toHaveLength(2);
      expect(codes(rejects)).toEqual(['E_JSON_DEPTH:2', 'E_JSON_DEPTH:3']);
    }
  });

  it('characters of an id', async () => {
    const line = (length: number) => JSON.stringify({ text: 'a', id: 'i'.repeat(length) });
    const { articles, rejects } = await ingestText('a.jsonl', `${line(LIMITS.idChars)}\n${line(LIMITS.idChars + 1)}`);
    expect(articles).toHaveLength(1);
    expect(codes(rejects)).toEqual(['E_RECORD:2']);
  });

  it('characters of a date', async () => {
    const padded = JSON.stringify({ text: 'a', date: `June 12,${' '.repeat(LIMITS.dateChars - 12)}2023` });
    const over = JSON.stringify({ text: 'a', date: `June 12,${' '.repeat(LIMITS.dateChars - 11)}2023` });
    const { articles, rejects } = await ingestText('a.jsonl', [padded, over].join('\n'));
    expect(articles).toHaveLength(1);
    expect(codes(rejects)).toEqual(['E_PUBLISHED_AT:2']);
  });

  it('characters of front matter', async () => {
    const head = `a: ${'x'.repeat(LIMITS.frontMatterChars - 4)}\n`;
    expect((await ingestText('a.md', `---\n${head}---\ntext`)).articles).toHaveLength(1);
    expect(codes((await ingestText('a.md', `---\nb${head}---\ntext`)).rejects)).toEqual(['E_FRONT_MATTER']);
  });
});

describe('rejects', () => {
  it.each(Object.keys(REJECT_CODES) as (keyof typeof REJECT_CODES)[])(
    '%s says what is wrong and what to do',
    (code) => {
      const record = Reject.parse(reject({ source_path: 'a', line: null }, code, 'detail'));
      expect(record.message).toMatch(/ \(detail\): \w/);
      expect(reject({ source_path: 'a', line: null }, code, '').message).not.toContain('(');
    },
  );

  it('a source that fails is one reject, and what came before is kept', async () => {
    const source = {
      path: 'a.jsonl',
      chunks: async function* () {
        yield Buffer.from('{"text":"a"}\n{"te');
        throw Object.assign(new Error('EIO: i/o error, read /home/me/a.jsonl'), { code: 'EIO' });
      },
    };
    const { articles, rejects } = await ingestAll(source);
    expect(articles).toHaveLength(1);
    expect(codes(rejects)).toEqual(['E_READ']);
    expect(rejects[0]?.message).toContain('(EIO)');
  });

  it('bytes of any kind never throw', async () => {
    for (let seed = 1; seed < 200; seed++) {
      const bytes = Uint8Array.from(
        { length: seed },
        (_, i) => (Math.imul(seed, 2654435761) >>> (i % 24)) & (seed % 2 ? 255 : 127),
      );
      for (const path of ['a', 'a.txt', 'a.md', 'a.json', 'a.jsonl']) {
        const { articles, rejects } = await ingestAll(sourceOf(path, bytes, 3));
        expect(articles.length + rejects.length).toBeGreaterThan(0);
      }
    }
  });
});
