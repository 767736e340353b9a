import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { folder } from '../io/folder.ts';
import { annals } from './annals.ts';

const INPUT = fileURLToPath(new URL('../../input', import.meta.url));
const FIRST = '000_7964755bb1dde533.txt';
const BINARY = ['events.parquet', 'mentions.parquet', 'timeline.xlsx', 'timeline.sqlite'];
/** A clock, history, and what is for the next run alone. */
const OF_ITS_RUN = /^(run\.json|changes\.jsonl|aliases\.csv|memory.*)$/;

let out: string;
const publish = (input: string, to: string) => annals(['run', input, '--out', to, '--format', 'all', '--quiet']);
const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const filesIn = (dir: string): Record<string, string> => {
  const latest = join(dir, 'latest');
  const names = readdirSync(latest, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !OF_ITS_RUN.test(entry.name),
  );
  return Object.fromEntries(names.map(({ name }) => [name, digest(join(latest, name))]));
};

beforeAll(async () => {
  out = folder();
  await publish(INPUT, out);
});

test('a timeline with every format is all right', async () => {
  const { code, out: findings } = await annals(['validate', out]);
  expect([code, findings]).toEqual([0, '']);
});

test('a damaged table is found', async () => {
  const copy = folder();
  cpSync(out, copy, { recursive: true, verbatimSymlinks: true });
  appendFileSync(join(copy, 'latest', 'events.parquet'), 'x');
  const { code, out: findings } = await annals(['validate', copy]);
  expect(code).toBe(2);
  expect(findings).toMatch(/^events\.parquet: bytes/m);
});

test('articles that come one by one give the same bytes as all at once', async () => {
  const input = folder();
  cpSync(join(INPUT, 'articles.csv'), join(input, 'articles.csv'));
  cpSync(join(INPUT, FIRST), join(input, FIRST));
  const steps = folder();
  await publish(input, steps);
  const before = filesIn(steps);
  cpSync(INPUT, input, { recursive: true });
  await publish(input, steps);
  expect(filesIn(steps)).toEqual(filesIn(out));
  for (const file of [...BINARY, 'timeline.html', 'timeline.ics', 'timelinejs.json'])
    expect([file, before[file]]).not.toEqual([file, filesIn(out)[file]]);
});

test('the data package names them, and only those that are there', async () => {
  const named = (dir: string): string[] =>
    JSON.parse(readFileSync(join(dir, 'latest', 'datapackage.json'), 'utf8')).resources.map(
      ({ path }: { path: string }) => path,
    );
  expect(named(out)).toEqual(expect.arrayContaining(BINARY));
  const plain = folder();
  await annals(['run', INPUT, '--out', plain, '--format', 'csv', '--quiet']);
  for (const file of BINARY) expect(named(plain)).not.toContain(file);
});
