/**
 * Speed and memory of taking web archives apart, without reading the pages: 300 MB of records, plain and packed one by one.
 * Other sizes in megabytes: npm run bench:archive -- 1000
 */
import { gzipSync } from 'node:zlib';
import { sourceChunks } from '../../pipeline/ingest/bytes/bytes.ts';
import { decompressed } from '../../pipeline/ingest/bytes/decompressed.ts';
import { ByteWindow } from '../../pipeline/ingest/warc/byte-window.ts';
import { payloadOf } from '../../pipeline/ingest/warc/payload.ts';
import { warcItems } from '../../pipeline/ingest/warc/records.ts';
import type { Source } from '../../schemas/source.ts';
import { clausesOf, generator } from '../dedupe/wording.ts';
import { pageOf, recordOf, responseOf } from '../ingest/warc-of.ts';

const MEGA = 1_000_000;
const PAGES = 50;
const SENTENCES = 400;

const random = generator(7);
const words = (): string => clausesOf(random, SENTENCES).join('. ');
const pages = Array.from({ length: PAGES }, (_, n) =>
  Buffer.concat([
    recordOf({ 'WARC-Type': 'request' }, 'GET / HTTP/1.1\r\n\r\n'),
    responseOf(`https://news.example/${n}`, pageOf(words())),
  ]),
);

/** The same pages again and again, some megabytes of them as unpacked. */
const archive = (megabytes: number, pack: (record: Buffer) => Buffer): Source => ({
  path: 'crawl.warc',
  chunks: async function* () {
    const packed = pages.map((record) => ({ bytes: pack(record), size: record.length }));
    for (let made = 0; ; )
      for (const { bytes, size } of packed) {
        if (made >= megabytes * MEGA) return;
        made += size;
        yield bytes;
      }
  },
});
async function takeApart(source: Source): Promise<number> {
  let bytes = 0;
  for await (const item of warcItems(new ByteWindow(sourceChunks(decompressed(source))))) {
    const payload = 'record' in item ? payloadOf(item.record) : null;
    if (payload?.ok) bytes += payload.bytes.length;
  }
  return bytes;
}

const megabytes = Number(process.argv[2] ?? 300);
const PACKINGS: Readonly<Record<string, (record: Buffer) => Buffer>> = {
  plain: (record) => record,
  gzip: (record) => gzipSync(record),
};
for (const [name, pack] of Object.entries(PACKINGS)) {
  const start = process.hrtime.bigint();
  const bytes = await takeApart(archive(megabytes, pack));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const peak = process.resourceUsage().maxRSS / 1000;
  const speed = (bytes / MEGA / seconds).toFixed(0);
  console.log(`${name.padEnd(6)} ${megabytes} MB: ${speed} MB/s, at most ${peak.toFixed(0)} MB of memory`);
}
