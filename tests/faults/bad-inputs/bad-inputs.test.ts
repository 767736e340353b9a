import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { RunManifest } from '../../../schemas/run-manifest.ts';
import { annals } from '../../cli/annals.ts';
import { folder } from '../../io/folder.ts';
import { BYTES } from './bytes.ts';
import type { BadInput } from './case.ts';
import { PAGES } from './pages.ts';
import { RECORDS } from './records.ts';
import { TABLES } from './tables.ts';

const CASES = [...BYTES, ...RECORDS, ...TABLES, ...PAGES];

const GOOD = {
  'good-a.txt':
    'PORTO, June 12, 2023. The harbour of Porto opened on Monday. Workers built the new bridge in June 2019.',
  'good-b.json': JSON.stringify({
    id: 'good-b',
    published_at: '2023-06-13',
    text: 'The strike of the pilots ended last week.',
  }),
};

const read = (out: string, name: string): string => readFileSync(join(out, 'latest', name), 'utf8');
const rowsOf = (out: string, name: string): Record<string, string>[] => parse(read(out, name), { columns: true });

/** All that is published of the two good articles. */
const ofGood = (out: string): unknown => [
  rowsOf(out, 'mentions.csv').filter(({ article_id }) => article_id?.startsWith('good-')),
  rowsOf(out, 'documents.csv').filter(({ article_id }) => article_id?.startsWith('good-')),
];

async function run(files: BadInput['files']) {
  const dir = folder({ ...files, ...GOOD });
  const ended = await annals(['run', dir, '--out', join(dir, 'out')]);
  return { ...ended, dir, out: join(dir, 'out') };
}

const told = (out: string): string[] => {
  const rejects = read(out, 'rejects.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const codes = rejects.map(({ code, line }) => `${code}${line === null ? '' : `:${line}`}`);
  const warnings = rowsOf(out, 'documents.csv').flatMap(({ warnings: all }) => all?.match(/\bW_[A-Z_]+/g) ?? []);
  return [...codes, ...warnings].toSorted();
};

const alone = await run({});

describe('bad inputs', { timeout: 30_000 }, () => {
  test('there are 150 and more of them', () => expect(CASES.length).toBeGreaterThanOrEqual(150));

  test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, { files, told: codes }) => {
    const { code, err, dir, out } = await run(files);
    expect(told(out)).toEqual([...codes].toSorted());
    expect(code).toBe(codes.some((one) => one.startsWith('E_')) ? 1 : 0);
    expect(ofGood(out)).toEqual(ofGood(alone.out));
    expect(err).not.toMatch(/^\s+at |node:internal/m);
    for (const line of read(out, 'rejects.jsonl').split('\n').filter(Boolean)) {
      const { message } = JSON.parse(line);
      expect(message).not.toContain(dir);
      expect(message).toMatch(/^[^\n]{10,}$/);
    }
    const { counts } = RunManifest.parse(JSON.parse(read(out, 'run.json')));
    expect(counts.inputs).toBe(counts.articles + counts.rejected + counts.doubles);
    rmSync(dir, { recursive: true });
  });
});
