import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../pipeline/ingest/bytes/bytes.ts';
import { decompressed } from '../../pipeline/ingest/bytes/decompressed.ts';
import { inflated } from '../../pipeline/ingest/bytes/inflated.ts';
import { zstdFrames } from '../../pipeline/ingest/bytes/zstd-frames.ts';
import { readSidecar } from '../../pipeline/ingest/lists/sidecar.ts';
import { rowFor } from '../../pipeline/ingest/lists/sidecar-rows.ts';
import { passedOverByName } from '../../pipeline/io/passed-over.ts';
import type { Source } from '../../schemas/source.ts';
import { codes, ingestText, sourceOf } from './source.ts';

const gzip = (content: string | Uint8Array): Buffer => zlib.gzipSync(content);

/** Of the Node that runs this, if it has it. */
const zstd = Reflect.get(zlib, 'zstdCompressSync') as ((content: Uint8Array) => Buffer) | undefined;

const LINES = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ id: `a${i}`, text: `Report ${i ** 3 % 9973}.` }));
const JSONL = Buffer.from(LINES.join('\n'));

/** What comes out, and how it ended. */
async function unpacked(source: Source): Promise<{ bytes: Buffer; failure: string | null }> {
  const parts: Buffer[] = [];
  try {
    for await (const chunk of decompressed(source).chunks()) parts.push(Buffer.from(chunk));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { bytes: Buffer.concat(parts), failure: `${error.code}: ${error.message}` };
  }
  return { bytes: Buffer.concat(parts), failure: null };
}

const inMembers = (pack: (content: Uint8Array) => Buffer, size: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(JSONL.length / size) }, (_, i) => pack(JSONL.subarray(i * size, (i + 1) * size))),
  );

describe('packed bytes', () => {
  it.each([1, 2, 7, 1000, 65_536, 10_000_000])('come out whole in chunks of %i', async (chunkSize) => {
    for (const packed of [gzip(JSONL), inMembers(gzip, 5000), Buffer.concat([gzip(JSONL), Buffer.alloc(70_000)])]) {
      const { bytes, failure } = await unpacked(sourceOf('a', packed, chunkSize));
      expect([bytes.equals(JSONL), failure]).toEqual([true, null]);
    }
  });

  it.runIf(zstd !== undefined).each([1, 1000, 65_536])('come out whole of zstd in chunks of %i', async (chunkSize) => {
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9]);
    for (const packed of [zstd!(JSONL), inMembers(zstd!, 5000), Buffer.concat([zstd!(JSONL), skippable])]) {
      const { bytes, failure } = await unpacked(sourceOf('a', packed, chunkSize));
      expect([bytes.equals(JSONL), failure]).toEqual([true, null]);
    }
    expect((await unpacked(sourceOf('a', zstd!(JSONL).subarray(0, -1), chunkSize))).failure).toContain('cut off');
  });

  it('of zstd are refused with the Node that can, where this one cannot', async () => {
    const { rejects } = await ingestText('a.jsonl.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0]));
    expect(codes(rejects)).toEqual(['E_COMPRESSED']);
    if (zstd === undefined) expect(rejects[0]?.message).toContain('Node 22.15');
  });

  it.each([
    ['cut off', gzip(JSONL).subarray(0, -9), 'cut off'],
    ['only begun', Buffer.from([0x1f, 0x8b]), 'cut off'],
    ['followed by others', Buffer.concat([gzip(JSONL), Buffer.from('more')]), 'damaged'],
    ['followed by others behind zeros', Buffer.concat([gzip(JSONL), Buffer.alloc(9), Buffer.from('x')]), 'more behind'],
    ['of no known method', Buffer.from([0x1f, 0x8b, 9, 0, 0, 0, 0, 0, 0, 0]), 'damaged'],
  ])('%s fail, the same in all chunks', async (_, packed, why) => {
    const [first, ...others] = await Promise.all(
      [1, 1000, 1 << 20].map((chunkSize) => unpacked(sourceOf('a', packed, chunkSize))),
    );
    expect(first?.failure).toMatch(/^E_COMPRESSED: /);
    expect(first?.failure).toContain(why);
    for (const { bytes, failure } of others)
      expect([bytes.equals(first!.bytes), failure]).toEqual([true, first!.failure]);
  });

  it('give what came before the damage', async () => {
    const cut = gzip(JSONL).subarray(0, -9);
    const { bytes } = await unpacked(sourceOf('a', cut));
    expect(JSONL.subarray(0, bytes.length).equals(bytes)).toBe(true);
    expect(bytes.length).toBeGreaterThan(JSONL.length * 0.9);
    const { articles, rejects } = await ingestText('a.jsonl.gz', cut);
    expect(articles.length).toBeGreaterThan(LINES.length * 0.9);
    expect(codes(rejects)).toEqual(['E_COMPRESSED']);
  });

  it('close the file, whoever stops early', async () => {
    let open = 0;
    let packed = gzip(JSONL);
    const source: Source = {
      path: 'a',
      chunks: async function* () {
        open++;
        try {
          for (let at = 0; at < packed.length; at += 100) yield packed.subarray(at, at + 100);
        } finally {
          open--;
        }
      },
    };
    for await (const _ of decompressed(source).chunks()) break;
    expect(open).toBe(0);
    expect((await unpacked(source)).bytes.length).toBe(JSONL.length);
    expect(open).toBe(0);
    for (const damaged of [packed.subarray(0, -9), Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...Buffer.alloc(500)])]) {
      packed = damaged;
      expect((await unpacked(source)).failure).toContain('E_COMPRESSED');
      expect(open).toBe(0);
    }
  });

  it('that cannot be read are told as such', async () => {
    const broken: Source = {
      path: 'a',
      chunks: async function* () {
        yield gzip(JSONL).subarray(0, 100);
        throw new Error('EIO');
      },
    };
    expect((await unpacked(broken)).failure).toBe('E_READ: EIO');
  });

  it('may not swell without end', async () => {
    const zeros = async function* () {
      const member = zlib.gzipSync(Buffer.alloc(20_000_000));
      for (let i = 0; i < 60; i++) yield member;
    };
    let bytes = 0;
    const read = async (): Promise<void> => {
      for await (const chunk of inflated(zeros(), zlib.createGunzip())) bytes += chunk.length;
    };
    await expect(read()).rejects.toThrow('swells');
    expect(bytes).toBeLessThanOrEqual(1_000_000_000);
  }, 20_000);
});

describe('frames of zstd', () => {
  // Frames by hand, so that they are tested where Node has no zstd. A raw block; a block of one byte repeated.
  const raw = [0x28, 0xb5, 0x2f, 0xfd, 0x20, 3, 0x19, 0, 0, 97, 98, 99];
  const repeated = [0x28, 0xb5, 0x2f, 0xfd, 0x04, 0, 0x02, 1, 0, 7, 0x03, 1, 0, 8, 1, 2, 3, 4];
  const skippable = [0x5f, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9];

  const cuts = async (bytes: number[], size: number): Promise<number[]> => {
    const ends: number[] = [];
    for await (const part of zstdFrames(sourceOf('a', Buffer.from(bytes), size).chunks()))
      ends.push((ends.at(-1) ?? 0) + part.length);
    return ends;
  };

  it('are cut where they end', async () => {
    const all = [...raw, ...skippable, ...repeated, ...raw];
    expect(await cuts(all, 1000)).toEqual([12, 22, 40, 52]);
    expect(await cuts(all, 5)).toEqual(expect.arrayContaining([12, 22, 40, 52]));
  });

  it('end at the end', async () => {
    for (let size = 1; size < raw.length; size++)
      await expect(cuts(raw.slice(0, size), 1000)).rejects.toThrow('cut off');
    await expect(cuts([...raw, 1, 2, 3, 4], 1000)).rejects.toThrow('more behind');
  });
});

describe('names of packed files', () => {
  it.each([
    ['a.txt.gz', 'Rain fell.', 'a'],
    ['2023/a.b.TXT.GZ', 'Rain fell.', 'a.b'],
    ['a.md.gz', '---\ntitle: Rain\n---\nRain fell.', 'a'],
    ['a.html.zst', '<p>Rain fell.</p>', 'a'],
    ['a.gz', '{"text": "Rain fell."}', null],
    ['a.txt', 'Rain fell.', 'a'],
  ])('%s is read as what is in it', async (path, content, id) => {
    const { articles, rejects } = await ingestText(path, gzip(content));
    expect(rejects).toEqual([]);
    expect(articles).toMatchObject([{ text: 'Rain fell.', source_path: path }]);
    if (id !== null) expect(articles[0]?.id).toBe(id);
  });

  it('may say packed where nothing is', async () => {
    expect((await ingestText('a.txt.gz', 'Rain fell.')).articles).toMatchObject([{ id: 'a', text: 'Rain fell.' }]);
  });

  it.each([
    ['a.txt', 'a.txt.gz', true],
    ['a.txt.gz', 'a.txt.gz', true],
    ['a.txt', 'b/a.txt.gz', true],
    ['b/a.txt', 'b/a.txt.zst', true],
    ['a', 'a.txt.gz', false],
  ])('a row for %s speaks of %s: %s', async (named, path, speaks) => {
    const { sidecar } = await readSidecar(sourceOf('articles.csv', `file,title\n${named},T\n`));
    expect(rowFor(sidecar, path) !== null).toBe(speaks);
  });

  it.each([
    ['a.txt.gz', null],
    ['a.jsonl.zst', null],
    ['crawl.warc.gz', null],
    ['a.gz', null],
    ['a.tar.gz', 'other_format'],
    ['a.tgz', 'other_format'],
    ['a.tar.zst', 'other_format'],
    ['a.SVG.GZ', 'other_format'],
    ['a.sql.gz', 'other_format'],
    ['a.cdx.gz', 'other_format'],
    ['.gz', 'hidden'],
  ])('%s: %s', (name, why) => {
    expect(passedOverByName(name)).toBe(why);
  });
});
