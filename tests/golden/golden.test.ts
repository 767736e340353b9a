import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const INPUT = fileURLToPath(new URL('../../input', import.meta.url));

/** What a reader of the published files sees. run.json holds the clock, and timeline.json what timeline.jsonl does. */
const FILES = ['timeline.csv', 'mentions.csv', 'documents.csv', 'rejects.jsonl'];

/** Runs a case and returns the folder of what it published. Without the sidecar the two articles have no date. */
async function run(dated: boolean): Promise<string> {
  const dir = folder({});
  cpSync(INPUT, join(dir, 'input'), { recursive: true });
  if (!dated) rmSync(join(dir, 'input/articles.csv'));
  const { code } = await annals(['run', join(dir, 'input'), '--out', join(dir, 'out'), '--quiet']);
  expect(code).toBe(0);
  return join(dir, 'out/latest');
}

describe.each([
  ['dated', true],
  ['undated', false],
] as const)('the two articles, %s', (name, dated) => {
  test.each(FILES)('%s', async (file) => {
    const latest = await run(dated);
    await expect(readFileSync(join(latest, file), 'utf8')).toMatchFileSnapshot(join(HERE, name, 'expected', file));
  });
});

test('no expected file is left that no case writes', () => {
  for (const name of ['dated', 'undated']) {
    expect(readdirSync(join(HERE, name, 'expected')).toSorted()).toEqual(FILES.toSorted());
  }
});
