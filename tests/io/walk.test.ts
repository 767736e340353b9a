import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../pipeline/io/walk.ts';
import { all, folder } from './folder.ts';

const paths = (found: Awaited<ReturnType<typeof walk>>): string[] =>
  found.groups.flatMap(({ sources }) => sources.map(({ path }) => path));
const sourcesOf = (found: Awaited<ReturnType<typeof walk>>) => found.groups.flatMap(({ sources }) => sources);

test('files come by their paths, whatever order they were named in', async () => {
  const dir = folder({ 'b.txt': 'b', 'a/z.txt': 'z', 'B.txt': 'B', 'é.txt': 'é', 'a.txt': 'a' });
  expect(paths(await walk([dir], null))).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'é.txt']);
  const named = [join(dir, 'b.txt'), join(dir, 'a.txt')];
  expect(paths(await walk(named, null))).toEqual(['a.txt', 'b.txt']);
  expect(paths(await walk(named.toReversed(), null))).toEqual(['a.txt', 'b.txt']);
});

test('what is no article is passed over and counted', async () => {
  const dir = folder({
    '.hidden': '',
    '.git/x.txt': '',
    '~lock.txt': '',
    'a.txt~': '',
    'b.tmp': '',
    'c.JPG': '',
    'd.zip': '',
  });
  const found = await walk([dir], null);
  expect(paths(found)).toEqual([]);
  expect(Object.fromEntries(found.passedOver)).toEqual({ hidden: 2, unfinished: 3, other_format: 2 });
});

test('a circle of links ends, and each real file is read once', async () => {
  const dir = folder({ 'a.txt': 'a', 'sub/b.txt': 'b' });
  symlinkSync('..', join(dir, 'sub/up'));
  symlinkSync('a.txt', join(dir, 'z.txt'));
  symlinkSync('nowhere.txt', join(dir, 'broken.txt'));
  const found = await walk([dir, join(dir, 'a.txt')], null);
  expect(paths(found)).toEqual(['a.txt', 'sub/b.txt']);
  expect(Object.fromEntries(found.passedOver)).toEqual({ same_file: 3, not_a_file: 1 });
});

test('a FIFO does not stop the run', async () => {
  const dir = folder();
  execFileSync('mkfifo', [join(dir, 'pipe.txt')]);
  expect((await walk([dir], null)).passedOver.get('not_a_file')).toBe(1);
  expect((await walk([join(dir, 'pipe.txt')], null)).rejects).toMatchObject([{ code: 'E_READ' }]);
});

test('the folder that is published to is no input', async () => {
  const dir = folder({ 'a.txt': 'a', 'out/runs/1/timeline.json': '{}' });
  expect(paths(await walk([dir], realpathSync(join(dir, 'out'))))).toEqual(['a.txt']);
});

test('what is not there is a reject, not an end', async () => {
  const dir = folder({ 'a.txt': 'a' });
  const found = await walk([dir, join(dir, 'gone')], null);
  expect(paths(found)).toEqual(['a.txt']);
  expect(found.rejects).toMatchObject([{ code: 'E_READ', message: expect.stringContaining('no such file') }]);
});

const grouped = async (...inputs: string[]) =>
  (await walk(inputs, null)).groups
    .filter(({ sources }) => sources.length > 0)
    .map(({ sidecar, complete, sources }) => [sidecar?.path ?? null, complete, sources.map(({ path }) => path)]);

test('the nearest sidecar speaks for a file', async () => {
  const dir = folder({ 'a.txt': '', 'articles.csv': '', 'x/b.txt': '', 'y/c.txt': '', 'y/articles.csv': '' });
  expect(await grouped(dir)).toEqual([
    ['articles.csv', true, ['a.txt', 'x/b.txt']],
    ['y/articles.csv', true, ['y/c.txt']],
  ]);
  expect(await grouped(join(dir, 'a.txt'))).toEqual([['articles.csv', false, ['a.txt']]]);
  expect(await grouped(join(dir, 'a.txt'), dir)).toEqual(await grouped(dir));
});

test('each folder that was named has its own sidecar', async () => {
  const dir = folder({ 'p/a.txt': '', 'p/articles.csv': '', 'q/b.txt': '', 'q/articles.csv': '' });
  expect(await grouped(join(dir, 'q'), join(dir, 'p'))).toEqual([
    ['articles.csv', true, ['a.txt']],
    ['articles.csv', true, ['b.txt']],
  ]);
});

const corrections = async (...inputs: string[]) =>
  (await walk(inputs, null)).corrections.map(({ source, complete }) => [source.path, complete]);

test('corrections are found in every folder, beside what was named, and are no article', async () => {
  const dir = folder({
    'a.txt': '',
    'corrections.csv': '',
    'x/b.txt': '',
    'x/corrections.csv': '',
    'y/corrections.csv/c.txt': '',
  });
  symlinkSync('corrections.csv', join(dir, 'z.csv'));
  const all = [
    ['corrections.csv', true],
    ['x/corrections.csv', true],
  ];
  expect([await corrections(dir), paths(await walk([dir], null))]).toEqual([
    all,
    ['a.txt', 'x/b.txt', 'y/corrections.csv/c.txt'],
  ]);
  expect(await corrections(join(dir, 'a.txt'), join(dir, 'corrections.csv'))).toEqual([['corrections.csv', false]]);
  expect(paths(await walk([join(dir, 'corrections.csv')], null))).toEqual([]);
  expect(await corrections(join(dir, 'a.txt'), dir)).toEqual(all);
  expect(await corrections(join(dir, 'x'))).toEqual([['corrections.csv', true]]);
});

test('a file that grows while it is read fails in words', async () => {
  const dir = folder({ 'a.txt': 'a'.repeat(100_000) });
  const [source] = sourcesOf(await walk([dir], null));
  const read = async (): Promise<void> => {
    for await (const _ of source!.chunks()) appendFileSync(join(dir, 'a.txt'), 'more');
  };
  await expect(read()).rejects.toThrow(/changed while it was read/);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read fails in words that name no path', async () => {
  const dir = folder({ 'a.txt': 'a' });
  chmodSync(join(dir, 'a.txt'), 0);
  const [source] = sourcesOf(await walk([dir], null));
  await expect(all(source!.chunks())).rejects.toThrow(/^permission denied$/);
});
