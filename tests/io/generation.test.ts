import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../pipeline/io/disk.ts';
import { type Generation, publish } from '../../pipeline/io/generation.ts';
import { removeEarlier, removeLeftovers } from '../../pipeline/io/leftovers.ts';
import { takeLock } from '../../pipeline/io/lock.ts';
import { failingDisk } from '../faults/failing-disk.ts';
import { folder } from './folder.ts';
import { readGeneration } from './whole-generation.ts';

const generation = (text: string, chunks: Iterable<string> = [text]): Generation => ({
  files: [{ name: 'timeline.json', rows: 1, chunks }],
  stamp: '2026-01-02T03:04:05.678Z',
  manifest: (run_id, files, previous) => JSON.stringify({ run_id, previous, files: Object.fromEntries(files) }),
});
const latest = (dir: string): string => readFileSync(join(dir, 'latest/timeline.json'), 'utf8');

test('a generation is whole under latest, with the facts of its files', async () => {
  const dir = folder();
  const { runId } = await publish(dir, generation('one'));
  expect(runId).toMatch(/^20260102T030405-678Z-[0-9a-f]{12}$/);
  expect(readlinkSync(join(dir, 'latest'))).toBe(`runs/${runId}`);
  expect(JSON.parse(readFileSync(join(dir, 'latest/run.json'), 'utf8'))).toEqual({
    run_id: runId,
    previous: null,
    files: {
      'timeline.json': {
        sha256: '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
        bytes: 3,
        rows: 1,
      },
    },
  });
});

test('the next run is a generation of its own, even with the same bytes in the same instant', async () => {
  const dir = folder();
  const { runId: first } = await publish(dir, generation('one'));
  const { runId: second } = await publish(dir, generation('one'));
  expect(second).toBe(`${first}-2`);
  await removeEarlier(1, { dir, disk: DISK });
  expect([readdirSync(join(dir, 'runs')), latest(dir)]).toEqual([[second], 'one']);
});

test('a run that fails while it writes leaves the generation before, and nothing else', async () => {
  const dir = folder();
  const { runId: first } = await publish(dir, generation('one'));
  const failing = function* (): Generator<string> {
    yield 'tw';
    throw new Error('no more');
  };
  await expect(publish(dir, generation('', failing()))).rejects.toThrow('no more');
  expect([latest(dir), readdirSync(join(dir, 'runs'))]).toEqual(['one', [first]]);
});

test('a file of bytes and text in a folder is what its chunks are, though one buffer served for all', async () => {
  const dir = folder();
  const buffer = new Uint8Array(70_000);
  const chunks = function* (): Generator<string | Uint8Array> {
    for (let n = 0; n < 9; n += 1) {
      yield `né${n}`;
      yield buffer.fill(n);
    }
  };
  const { runId } = await publish(dir, {
    ...generation('one'),
    files: [
      { name: 'memory/records.bin', rows: 1, chunks: chunks() },
      { name: 'memory/more.bin', rows: 1, chunks: [] },
    ],
  });
  const expected = Array.from({ length: 9 }, (_, n) => [Buffer.from(`né${n}`), Buffer.alloc(70_000, n)]).flat();
  const files = await readGeneration(dir);
  expect([...files.keys()]).toEqual(['memory/more.bin', 'memory/records.bin', 'run.json']);
  expect(files.get('memory/records.bin')?.equals(Buffer.concat(expected))).toBe(true);
  expect(JSON.parse(String(files.get('run.json'))).files['memory/records.bin']).toMatchObject({ bytes: 630_036 });
  await publish(dir, generation('two'));
  await removeEarlier(1, { dir, disk: DISK });
  expect(existsSync(join(dir, 'runs', runId))).toBe(false);
});

test.each(['../out.csv', '/etc/out.csv', 'a/b/c', 'memory/', '.hidden', 'memory/../x', ''])(
  'no file can be called %j',
  async (name) => {
    const dir = folder();
    const files = [{ name, rows: 0, chunks: [] }];
    await expect(publish(dir, { ...generation(''), files })).rejects.toThrow(/no name for a published file/);
    expect(readdirSync(dir)).toEqual([]);
  },
);

test('what a file is made from is closed where its writing fails', async () => {
  const states: string[] = [];
  const endless = function* (): Generator<Uint8Array> {
    states.push('open');
    try {
      for (;;) yield new Uint8Array(300_000);
    } finally {
      states.push('closed');
    }
  };
  const files = [{ name: 'endless.bin', rows: 1, chunks: endless() }];
  const { disk } = failingDisk('links', { at: 20, code: 'ENOSPC' });
  await expect(publish(folder(), { ...generation(''), files }, disk)).rejects.toThrow(
    /^nothing was published to \S+: cannot write endless\.bin: no space left on the device$/,
  );
  expect(states).toEqual(['open', 'closed']);
});

test('leftovers of a crash go, at whatever step it came', async () => {
  const dir = folder();
  const { runId: first } = await publish(dir, generation('one'));
  mkdirSync(join(dir, 'runs/.draft-999'));
  mkdirSync(join(dir, 'runs/named-but-unpublished'));
  symlinkSync('runs/named-but-unpublished', join(dir, '.latest-named-but-unpublished'));
  await removeLeftovers({ dir, disk: DISK });
  expect(readdirSync(dir).toSorted()).toEqual(['latest', 'runs']);
  expect([latest(dir), readdirSync(join(dir, 'runs'))]).toEqual(['one', [first]]);
});

test('a latest that annals did not make is not touched', async () => {
  const dir = folder({ 'latest/mine.txt': 'mine' });
  await expect(publish(dir, generation('one'))).rejects.toThrow(/move it away/);
  expect(existsSync(join(dir, 'latest/mine.txt'))).toBe(true);
});

test('one run holds the lock; it goes with release', () => {
  const dir = folder();
  const held = takeLock(dir);
  expect(held.ok).toBe(true);
  expect(takeLock(dir)).toEqual({ ok: false, holder: String(process.pid) });
  if (held.ok) held.lock.release();
  expect(readdirSync(dir)).toEqual([]);
});

test.each(['2147483646\n', '', 'garbage', `${process.pid} 1\n`])(
  'the lock %j of a run that is gone is taken over',
  (content) => {
    const dir = folder({ '.lock': content });
    const held = takeLock(dir);
    expect(held.ok).toBe(true);
    expect(readFileSync(join(dir, '.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    expect(readdirSync(dir)).toEqual(['.lock']);
  },
);

test('a lock that tells only the pid of a live process holds', () => {
  const dir = folder();
  writeFileSync(join(dir, '.lock'), `${process.ppid}\n`);
  expect(takeLock(dir)).toEqual({ ok: false, holder: String(process.ppid) });
  renameSync(join(dir, '.lock'), join(dir, 'was'));
  expect(takeLock(dir).ok).toBe(true);
});
