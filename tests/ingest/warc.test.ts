import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../pipeline/ingest/limits.ts';
import { codes, ingestAll, ingestText, sourceOf } from './source.ts';
import { pageOf, pageRecord, recordOf, responseOf } from './warc-of.ts';

const { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } = zlib;

const URL = 'https://news.example/flood';
const PAGE = pageOf('The river rose.');
const warc = (...records: (string | Uint8Array)[]) => Buffer.concat(records.map((record) => Buffer.from(record)));
const read = (...records: (string | Uint8Array)[]) => ingestText('crawl.warc', warc(...records));
const numbers = (articles: readonly { url: string | null }[]) => articles.map(({ url }) => Number(url?.slice(21)));

const info = recordOf({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: crawler\r\n');
const request = recordOf(
  { 'WARC-Type': 'request', 'WARC-Target-URI': URL, 'Content-Type': 'application/http; msgtype=request' },
  'GET / HTTP/1.1\r\n\r\n',
);

describe('a web archive', () => {
  it('gives the pages that were fetched', async () => {
    const { articles, rejects, passedOver } = await read(info, request, responseOf(URL, PAGE));
    expect(articles).toMatchObject([
      { text: expect.stringContaining('The river rose.'), url: URL, fetched_at: '2023-06-12T08:00:00Z' },
    ]);
    expect(articles[0]?.id).toMatch(/^[0-9a-f]{16}$/);
    expect([rejects, passedOver]).toEqual([[], 2]);
  });

  const plain = warc(info, pageRecord(1), request, pageRecord(2), pageRecord(3));
  const packed = warc(
    ...[info, pageRecord(1), request, pageRecord(2), pageRecord(3)].map((record) => gzipSync(record)),
  );
  it.each([1, 2, 3, 5, 64, 1000, 1 << 20])('is the same in chunks of %i', async (size) => {
    for (const [path, bytes] of [
      ['a.warc', plain],
      ['a.warc.gz', packed],
      ['-', packed],
    ] as const) {
      const { articles, rejects, passedOver } = await ingestAll(sourceOf(path, bytes, size));
      expect([numbers(articles), rejects, passedOver]).toEqual([[1, 2, 3], [], 2]);
    }
  });

  it('of text files extracted from pages gives their texts', async () => {
    const text = 'Zürich: the lake rose.';
    const about = { 'WARC-Target-URI': URL, 'Content-Type': 'text/plain' };
    const latin = { ...about, 'WARC-Type': 'resource', 'Content-Type': 'text/plain; charset=iso-8859-2' };
    const { articles, rejects } = await read(
      recordOf({ ...about, 'WARC-Type': 'conversion' }, text),
      recordOf({ ...about, 'WARC-Type': 'resource', 'Content-Type': 'text/html' }, PAGE),
      recordOf(latin, Buffer.from([0xb3, 0xf3, 0x64, 0xbc])),
    );
    expect(articles.map((article) => article.text)).toEqual([text, expect.stringContaining('river'), 'łódź']);
    expect(rejects).toEqual([]);
  });

  it.each([
    ['another status', responseOf(URL, PAGE, { status: '404 Not Found' })],
    ['a part of a page', responseOf(URL, PAGE, { status: '206 Partial Content' })],
    ['a picture', responseOf(URL, 'GIF89a', { http: { 'Content-Type': 'image/gif' } })],
    ['data', responseOf(URL, '{}', { http: { 'Content-Type': 'application/json' } })],
    ['a revisit', responseOf(URL, '', { fields: { 'WARC-Type': 'revisit' } })],
    ['a name looked up', recordOf({ 'WARC-Type': 'response', 'WARC-Target-URI': 'dns:a', 'Content-Type': 'text/dns' })],
    ['robots.txt', responseOf('https://news.example/robots.txt?a', PAGE)],
    [
      'a log of the crawler',
      recordOf(
        { 'WARC-Type': 'resource', 'WARC-Target-URI': 'metadata://w/log', 'Content-Type': 'text/plain' },
        'done',
      ),
    ],
    ['a record without a type', recordOf({ 'WARC-Target-URI': URL }, PAGE)],
  ])('%s is passed over and counted', async (_, record) => {
    expect(await read(record)).toEqual({ articles: [], rejects: [], passedOver: 1 });
  });

  it('without a record is a reject', async () => {
    expect(codes((await read('\r\n\r\n')).rejects)).toEqual(['E_EMPTY']);
  });
});

const chunks = (body: Uint8Array, size: number): Buffer => {
  const parts: (string | Uint8Array)[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(`${part.length.toString(16)};name=value\r\n`, part, '\r\n');
  }
  return warc(...parts, '0\r\nTrailer: x\r\n\r\n');
};

describe('a response', () => {
  const bytes = Buffer.from(PAGE);
  const chunked = { 'Transfer-Encoding': 'chunked' };
  it.each<[string, Uint8Array, Record<string, string>]>([
    ['in chunks', chunks(bytes, 7), chunked],
    ['in chunks without the last', chunks(bytes, 50).subarray(0, -17), chunked],
    ['said to be in chunks that are joined', bytes, chunked],
    ['as gzip', gzipSync(bytes), { 'Content-Encoding': 'gzip' }],
    ['as GZIP in chunks', chunks(gzipSync(bytes), 20), { 'content-encoding': 'GZIP', ...chunked }],
    ['as deflate', deflateSync(bytes), { 'Content-Encoding': 'deflate' }],
    ['as deflate without a header', deflateRawSync(bytes), { 'Content-Encoding': 'deflate' }],
    ['as br', brotliCompressSync(bytes), { 'Content-Encoding': 'br' }],
    ['packed twice', gzipSync(brotliCompressSync(bytes)), { 'Content-Encoding': 'br, gzip' }],
    ...['gzip', 'deflate', 'br', 'zstd', 'identity', 'unheard-of', ''].map(
      (coding): [string, Uint8Array, Record<string, string>] => [
        `said to be "${coding}" that is not`,
        bytes,
        { 'Content-Encoding': coding },
      ],
    ),
    ['with a folded header', bytes, { 'Content-Type': 'text/html;\r\n charset=utf-8' }],
    ['in capitals', bytes, { 'Content-Type': 'TEXT/HTML' }],
  ])('%s is read', async (_, body, http) => {
    const { articles, rejects } = await read(responseOf(URL, body, { http }));
    expect(rejects).toEqual([]);
    expect(articles[0]?.text).toContain('The river rose.');
  });

  it('is read in the encoding that its header names', async () => {
    const page = Buffer.from(pageOf('Le pr\xe9sident a parl\xe9 du co\xfbt.'), 'latin1');
    const http = { 'Content-Type': 'text/html; Charset="ISO-8859-1"' };
    expect((await read(responseOf(URL, page, { http }))).articles[0]?.text).toContain('président a parlé du coût.');
  });

  it.runIf('zstdCompressSync' in zlib)('as zstd is read where Node can', async () => {
    const zstd = Reflect.get(zlib, 'zstdCompressSync') as (body: Uint8Array) => Buffer;
    const http = { 'Content-Encoding': 'zstd' };
    const swollen = zstd(Buffer.alloc(LIMITS.articleBytes + 1, ' '));
    const { articles, rejects } = await read(
      responseOf(URL, zstd(bytes), { http }),
      responseOf(URL, swollen, { http }),
    );
    expect(articles[0]?.text).toContain('The river rose.');
    expect(codes(rejects)).toEqual(['E_TOO_LARGE']);
  });

  const bomb = gzipSync(Buffer.alloc(LIMITS.articleBytes + 1, ' '));
  it.each<[string, Uint8Array, string]>([
    [
      'cut off inside its packing',
      responseOf(URL, gzipSync(PAGE).subarray(0, -9), { http: { 'Content-Encoding': 'gzip' } }),
      'E_WARC',
    ],
    ['that swells', responseOf(URL, bomb, { http: { 'Content-Encoding': 'gzip' } }), 'E_TOO_LARGE'],
    ['in too many packings', responseOf(URL, PAGE, { http: { 'Content-Encoding': 'br,'.repeat(1e4) } }), 'E_WARC'],
    ['cut off inside a chunk', responseOf(URL, chunks(bytes, 50).subarray(0, 90), { http: chunked }), 'E_WARC'],
    ['without a header', recordOf({ 'WARC-Type': 'response', 'WARC-Target-URI': URL }, 'text'), 'E_WARC'],
    ['of no words', responseOf(URL, '<html></html>'), 'E_EMPTY'],
    ['too large', responseOf(URL, Buffer.alloc(LIMITS.articleBytes, 'x')), 'E_TOO_LARGE'],
  ])('%s is a reject that names it, and the next is read', async (_, record, code) => {
    const { articles, rejects } = await read(record, pageRecord(2));
    expect(codes(rejects)).toEqual([code]);
    expect(rejects[0]?.message).toContain(`"${URL}", byte 0`);
    expect(numbers(articles)).toEqual([2]);
  });

  it('that is no page may be of any size', async () => {
    const film = responseOf(URL, Buffer.alloc(LIMITS.articleBytes * 2), { http: { 'Content-Type': 'video/mp4' } });
    const { articles, rejects, passedOver } = await read(pageRecord(1), film, pageRecord(3));
    expect([numbers(articles), rejects, passedOver]).toEqual([[1, 3], [], 1]);
  });
});

describe('damage', () => {
  const wrongLength = (length: string) => pageRecord(2, { fields: { 'Content-Length': length } });
  const sound = pageRecord(2);
  it.each<[string, string | Uint8Array]>([
    ['a length that is too small', wrongLength('40')],
    ['a length that is too large', wrongLength('900')],
    ['a length of nearly an article', wrongLength('9999999')],
    ['a length beyond an article', wrongLength('99999999')],
    ['a length of 1e18', wrongLength('1000000000000000000')],
    ['a length below zero', wrongLength('-1')],
    ['no length', wrongLength('')],
    ['a length with a NUL', wrongLength('3\0')],
    ['words between the records', 'what is this?\r\n\r\n'],
    ['NULs', warc(Buffer.alloc(1000), '\r\n')],
    ['a header that breaks off', warc(sound.subarray(0, 60), '\r\n')],
    ['content that breaks off', warc(sound.subarray(0, -50), '\n')],
    ['a header line of a megabyte', `WARC/1.0\r\nX: ${'x'.repeat(1e6)}\r\n\r\n`],
    ['a header of many lines', `WARC/1.0\r\n${'X: x\r\n'.repeat(1e5)}\r\n`],
    ['two of them', warc(wrongLength('-1'), wrongLength('40'))],
  ])('%s is one reject that says where, and the rest goes on', async (_, damaged) => {
    const first = pageRecord(1);
    const bytes = warc(first, damaged, pageRecord(3), pageRecord(4));
    const one = await ingestAll(sourceOf('a.warc', bytes));
    expect([numbers(one.articles), codes(one.rejects)]).toEqual([[1, 3, 4], ['E_WARC']]);
    const { 1: from, 2: to } = /bytes (\d+) to (\d+):/.exec(one.rejects[0]!.message)!;
    expect([Number(from), Number(to)]).toEqual([first.length, first.length + damaged.length]);
    expect(await ingestAll(sourceOf('a.warc', bytes, 999))).toEqual(one);
  });

  it.each([
    ['in a header', 90],
    ['in content', 400],
    ['in front of the last line end', pageRecord(2).length - 3],
  ])('of an archive that is cut off %s costs no other record', async (_, at) => {
    const { articles, rejects } = await read(pageRecord(1), pageRecord(2).subarray(0, at));
    const whole = at > 400;
    expect(numbers(articles)).toEqual(whole ? [1, 2] : [1]);
    expect(codes(rejects)).toEqual(whole ? [] : ['E_WARC']);
  });

  it('of the packing leaves the records before it', async () => {
    const packed = warc(gzipSync(pageRecord(1)), gzipSync(pageRecord(2)).subarray(0, -20));
    const { articles, rejects } = await ingestText('a.warc.gz', packed);
    expect([numbers(articles), codes(rejects)]).toEqual([[1], ['E_COMPRESSED']]);
  });

  it('of any kind neither throws nor hangs', async () => {
    const bytes = warc(info, pageRecord(1), request, pageRecord(2));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 40 }), async (at, put) => {
        const changed = Buffer.from(bytes);
        changed.set(put.subarray(0, bytes.length - at), at);
        const { articles, rejects, passedOver } = await ingestText('a.warc', changed);
        expect(articles.length + rejects.length + passedOver).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['versions', 'WARC/1.0\r\n'],
    ['versions behind blank lines', '\nWARC/1.0\n\n'],
    ['lengths up to the limit', `WARC/1.0\nContent-Length: ${LIMITS.articleBytes}\n\n`],
    ['lengths beyond it', `WARC/1.0\nContent-Length: ${LIMITS.articleBytes + 1}\n\n`],
    ['empty records', 'WARC/1.0\nContent-Length: 0\n\n\n\n'],
    ['line ends', '\r\n'],
    ['line ends and a letter', '\n\n\n\n\n\n\nx'],
  ])(
    'of megabytes of %s takes linear time',
    async (_, unit) => {
      const { articles } = await ingestText('a.warc', unit.repeat(Math.ceil(3e6 / unit.length)));
      expect(articles).toEqual([]);
    },
    5000,
  );
});
