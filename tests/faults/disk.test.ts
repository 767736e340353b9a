import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentFolder } from '../../pipeline/io/current.ts';
import { type Generation, publish } from '../../pipeline/io/generation.ts';
import { removeEarlier, removeLeftovers } from '../../pipeline/io/leftovers.ts';
import { folder } from '../io/folder.ts';
import { readGeneration } from '../io/whole-generation.ts';
import { type Failing, failingDisk, failureOf, KINDS } from './failing-disk.ts';

const generation = (text: string): Generation => ({
  files: [
    { name: 'timeline.json', rows: 1, chunks: [text] },
    { name: 'memory/articles', rows: 1, chunks: [Buffer.from(text)] },
  ],
  stamp: '2026-01-02T03:04:05.678Z',
  manifest: (run_id) => JSON.stringify({ run_id, text }),
});
const FILES = ['memory/articles', 'run.json', 'timeline.json'];

/** The one text that all files of the current generation hold; fails where they are not of one generation. */
async function currentText(dir: string): Promise<string | null> {
  const current = await currentFolder(dir);
  if (current === null) return null;
  const files = await readGeneration(dir);
  expect([...files.keys()]).toEqual(FILES);
  const texts = [...files].map(([name, bytes]) => (name === 'run.json' ? JSON.parse(String(bytes)).text : `${bytes}`));
  expect(new Set(texts).size).toBe(1);
  return texts[0] ?? null;
}
const shownText = (dir: string): string => readFileSync(join(dir, 'latest/timeline.json'), 'utf8');

async function published(kind: string | null): Promise<string> {
  const dir = folder();
  if (kind !== null) await publish(dir, generation('one'), failingDisk(kind).disk);
  return dir;
}

/** On which kind of disk the run before published, if there was one. */
const tries = Object.keys(KINDS).flatMap((kind) => [
  { kind, before: null },
  { kind, before: kind },
  { kind, before: kind === 'no links' ? 'links' : 'no links' },
]);
const NEXT_TO_RUNS = new Set(['latest', 'runs', 'current.txt']);

/** Clears up as the next run does, and checks what it finds then. */
async function expectMended(dir: string, kind: string, text: string | null): Promise<void> {
  await removeLeftovers({ dir, disk: failingDisk(kind).disk });
  expect(readdirSync(dir).filter((name) => !NEXT_TO_RUNS.has(name))).toEqual([]);
  expect(await currentText(dir)).toBe(text);
  if (text !== null) expect(shownText(dir)).toBe(text);
  const current = await currentFolder(dir);
  const runs = existsSync(join(dir, 'runs')) ? readdirSync(join(dir, 'runs')) : [];
  expect(runs.length).toBe(text === null ? 0 : text === 'two' && runs.length === 2 ? 2 : 1);
  if (current !== null) expect(runs).toContain(current.split('/').at(-1));
}

async function expectNext(dir: string, kind: string): Promise<void> {
  await publish(dir, generation('three'), failingDisk(kind).disk);
  expect([await currentText(dir), shownText(dir)]).toEqual(['three', 'three']);
}

/** Every call of a publication, with a folder for each that looks like the one before it. */
async function* places(kind: string, before: string | null): AsyncGenerator<{ dir: string; at: number }> {
  const like = await published(before);
  const counted = failingDisk(kind);
  await publish(copyOf(like), generation('two'), counted.disk);
  expect(counted.calls()).toBeGreaterThan(15);
  for (let at = 1; at <= counted.calls(); at += 1) yield { dir: copyOf(like), at };
}

function copyOf(like: string): string {
  const dir = folder();
  cpSync(like, dir, { recursive: true, verbatimSymlinks: true });
  return dir;
}

/** Publishes on a disk that fails at one call. True if all went well; else what was said has been checked. */
async function survives(dir: string, kind: string, failing: Failing): Promise<boolean> {
  try {
    await publish(dir, generation('two'), failingDisk(kind, failing).disk);
    return true;
  } catch (error) {
    expect(String(error)).toMatch(
      /^Error: (?:(?:nothing was )?published to \S+(?:, but the device may lose it)?: )?cannot (?:make|write|name|switch|keep|read) \S.*: [^\n]*$/,
    );
    return false;
  }
}

describe.each(tries)('publishing on a disk of $kind, after $before', { timeout: 60_000 }, ({ kind, before }) => {
  test('a death at any call leaves one whole generation, and the next run clears up', async () => {
    for await (const { dir, at } of places(kind, before)) {
      await survives(dir, kind, { at, dead: true });
      const text = await currentText(dir);
      expect([before === null ? null : 'one', 'two']).toContain(text);
      await expectMended(dir, kind, text);
      if (at % 4 === 0) await expectNext(dir, kind);
    }
  });

  test.each(['EIO', 'EPERM'])('%s at any call changes nothing, or costs nothing', async (code) => {
    for await (const { dir, at } of places(kind, before)) {
      const good = await survives(dir, kind, { at, code });
      const text = good ? 'two' : before === null ? null : 'one';
      expect([at, await currentText(dir)]).toEqual([at, text]);
      await expectMended(dir, kind, text);
    }
  });
});

/** A program has a file open in a folder: Windows renames it not. */
const renameBut = (held: string, from: string, to: string): Promise<void> =>
  [from, to].includes(held) ? Promise.reject(failureOf('EBUSY')) : rename(from, to);

describe('latest', () => {
  test('is a copy where no link can be made, beside a line that names the generation', async () => {
    const dir = await published('no links');
    const run = readdirSync(join(dir, 'runs'))[0];
    expect(lstatSync(join(dir, 'latest')).isDirectory()).toBe(true);
    expect(readFileSync(join(dir, 'current.txt'), 'utf8')).toBe(`runs/${run}\n`);
    expect(readdirSync(join(dir, 'latest')).toSorted()).toEqual(['memory', 'run.json', 'timeline.json']);
  });

  test('is a link again as soon as one can be made', async () => {
    const dir = await published('no links');
    await publish(dir, generation('two'));
    expect(lstatSync(join(dir, 'latest')).isSymbolicLink()).toBe(true);
    expect([readdirSync(dir).toSorted(), await currentText(dir)]).toEqual([['latest', 'runs'], 'two']);
  });

  test('that cannot be exchanged is no failure: it says so, and the next run does it', async () => {
    const dir = await published('no links');
    const busy = new Proxy(failingDisk('no links').disk, {
      get: (disk, name) =>
        name === 'rename'
          ? (from: string, to: string) => renameBut(join(dir, 'latest'), from, to)
          : Reflect.get(disk, name),
    });
    const { behind } = await publish(dir, generation('two'), busy);
    expect(behind).toBe('another program is using it');
    expect([await currentText(dir), shownText(dir)]).toEqual(['two', 'one']);
    await expectMended(dir, 'no links', 'two');
  });

  test('that somebody made stays, whatever current.txt says', async () => {
    const dir = folder({ 'latest/mine.txt': 'mine', 'current.txt': 'runs/gone\n' });
    await expect(publish(dir, generation('one'))).rejects.toThrow(/move it away/);
    await removeLeftovers({ dir, disk: failingDisk('links').disk });
    expect(readdirSync(dir).toSorted()).toEqual(['current.txt', 'latest']);
    expect(existsSync(join(dir, 'latest/mine.txt'))).toBe(true);
  });

  test('which cannot be read is not taken for none', async () => {
    const dir = await published('links');
    await expect(removeLeftovers({ dir, disk: failingDisk('links', { at: 1 }).disk })).rejects.toThrow(
      'cannot read current.txt: the device failed',
    );
    expect(await currentText(dir)).toBe('one');
  });
});

test('the newest generations stay, and the current one whatever its clock said', async () => {
  const dir = folder();
  const { disk } = failingDisk('links');
  const ids: string[] = [];
  for (const day of ['05', '04', '03', '02', '01']) {
    const { runId } = await publish(dir, { ...generation(day), stamp: `2026-01-${day}T00:00:00.000Z` });
    ids.unshift(runId);
  }
  writeFileSync(join(dir, 'runs/notes.txt'), 'mine');
  await removeEarlier(3, { dir, disk });
  expect(readdirSync(join(dir, 'runs')).toSorted()).toEqual([ids[0], ids[3], ids[4], 'notes.txt']);
  await removeEarlier(1, { dir, disk });
  expect(readdirSync(join(dir, 'runs')).toSorted()).toEqual([ids[0], 'notes.txt']);
  expect(await currentText(dir)).toBe('01');
});
