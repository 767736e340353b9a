import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aMention } from '../emit/records.ts';
import { folder } from '../io/folder.ts';
import { ANNALS, annals } from './annals.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const mentions = (count: number): string =>
  Array.from({ length: count }, (_, n) => `${JSON.stringify(aMention({ article_id: `a${n}` }))}\n`).join('');

/** Whether a process holds a temporary file of ours, with or without a name. */
const isSpooling = ({ pid }: ChildProcess, dir: string): boolean =>
  readdirSync(`/proc/${pid}/fd`).some((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith(join(dir, 'annals-'));
    } catch {
      return false;
    }
  });

/** What the program left in its folder for temporary files; the loader of TypeScript keeps its own there. */
const left = (dir: string): string[] => readdirSync(dir).filter((name) => name.startsWith('annals-'));

describe('dedupe puts mentions by in a temporary file', { timeout: 60_000 }, () => {
  test('and says which folder it cannot use, exit 2', async () => {
    const missing = join(folder(), 'missing');
    vi.stubEnv('TMPDIR', missing);
    const said = `annals: cannot make a temporary file in ${missing}: no such file or folder\n`;
    expect(await annals(['dedupe'], mentions(1))).toEqual({ code: 2, out: '', err: said });
  });

  test('and leaves none behind', async () => {
    const dir = folder();
    vi.stubEnv('TMPDIR', dir);
    expect(await annals(['dedupe'], mentions(3))).toMatchObject({ code: 0, err: '' });
    expect(await annals(['dedupe', join(dir, 'missing.ndjson')])).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(dir)).toEqual([]);
  });

  // The system's limit on the length of a file stands for a full disk: a write fails half way.
  test.skipIf(process.platform !== 'linux')('and fails where that cannot grow, exit 2', async () => {
    const dir = folder({ 'mentions.ndjson': mentions(1500) });
    const limited = `ulimit -f 1024 && exec "$0" "$@"`;
    const child = spawn('sh', ['-c', limited, process.execPath, ANNALS, 'dedupe', join(dir, 'mentions.ndjson')]);
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^annals: cannot write a temporary file in .*: the file may not grow any further\n$/);
  });

  test.skipIf(process.platform !== 'linux').each([
    ['SIGINT', [130, null]],
    ['SIGKILL', [null, 'SIGKILL']],
  ] as const)('and %s leaves none behind', async (signal, ended) => {
    const dir = folder();
    const child = spawn(process.execPath, [ANNALS, 'dedupe'], { env: { ...process.env, TMPDIR: dir } });
    child.stdin.on('error', () => {}).write(mentions(1000));
    // The file is opened first and loses its name then: a process seen in between is not at work yet.
    await vi.waitUntil(() => isSpooling(child, dir) && left(dir).length === 0, { timeout: 30_000, interval: 50 });
    child.kill(signal);
    expect(await once(child, 'close')).toEqual(ended);
    expect(left(dir)).toEqual([]);
  });
});
