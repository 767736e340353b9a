import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageRecord, recordOf } from '../ingest/warc-of.ts';
import { folder } from '../io/folder.ts';
import { annals } from './annals.ts';

test('a run of a web archive tells what it passed over', async () => {
  const records = [recordOf({ 'WARC-Type': 'warcinfo' }), pageRecord(1), recordOf({ 'WARC-Type': 'request' })];
  const dir = folder({
    'in/crawl.warc.gz': Buffer.concat(records.map((record) => gzipSync(record))),
    'in/crawl.cdx.gz': '',
  });
  const { code, err } = await annals(['run', join(dir, 'in'), '--out', join(dir, 'out')]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const { counts, passed_over } = JSON.parse(readFileSync(join(dir, 'out', 'latest', 'run.json'), 'utf8'));
  expect(passed_over).toEqual({ other_format: 1, warc_other: 2 });
  expect(counts).toMatchObject({ inputs: 1, articles: 1, rejected: 0 });
});
