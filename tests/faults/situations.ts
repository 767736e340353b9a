import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readGeneration } from '../io/whole-generation.ts';
import { command, type Expected, expectEnded } from './expected.ts';
import { type Ended, GROUND, started } from './program.ts';
import { contentOf, copyOf, expectNextRun, type Scene, stands } from './scene.ts';
import { filled, onDisk } from './small-disk.ts';

/** A state of the world in which a run fails, or must not. `run` tells what came of it, and throws where that is wrong. */
type Situation = { readonly name: string; readonly run: () => Promise<string> };

const HAS_STRACE = spawnSync('strace', ['-V']).status === 0;
const one = (what: string): RegExp => new RegExp(`^annals: [^\\n]*${what}[^\\n]*\\n$`);

async function inCopy(
  scene: Scene,
  { now = 'before', ...expected }: Expected,
  run: (out: string) => Promise<Ended>,
): Promise<string> {
  const out = copyOf(scene);
  expectEnded(await run(out), expected);
  if ((await stands(out, scene)) !== now) throw new Error(`it is not the generation ${now} that is current`);
  await expectNextRun(out, scene);
  return `exit ${expected.code}, ${now}`;
}

const signalled = (scene: Scene, signal: NodeJS.Signals, code: number): Situation => ({
  name: `${signal} while it publishes`,
  run: async () => {
    if (!HAS_STRACE) return 'not tried: no strace';
    return await inCopy(scene, { code }, async (out) => {
      // The first call that syncs takes a second: time enough for the signal.
      const slow = [
        'strace',
        '-D',
        '-f',
        '-qq',
        '-o',
        '/dev/null',
        '-e',
        'trace=fsync',
        '-e',
        'inject=fsync:delay_exit=2000000:when=1',
      ];
      const running = started([...slow, ...command(scene, out)]);
      while (!existsSync(join(out, 'runs/.draft/timeline.json'))) await wait(5);
      await wait(300);
      running.kill(signal);
      const ended = await running.ended;
      const lying = [...readdirSync(out), ...readdirSync(join(out, 'runs'))].filter((name) => name.startsWith('.'));
      if (lying.length > 0) throw new Error(`${lying.join(', ')} lie about`);
      return ended;
    });
  },
});

const noLinks = (scene: Scene): Situation => ({
  name: 'a disk that knows no links',
  run: async () => {
    if (!HAS_STRACE) return 'not tried: no strace';
    return await inCopy(scene, { code: 0, now: 'after' }, async (out) => {
      const calls = 'link,symlink';
      const without = ['strace', '-D', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${calls}`];
      const run = [...without, '-e', `inject=${calls}:error=EPERM`, ...command(scene, out)];
      // Each begins where the one before left its copy and current.txt.
      for (let n = 0; n < 2; n += 1) expectEnded(await started(run).ended, { code: 0 });
      const ended = await started(run).ended;
      const { size } = await readGeneration(join(out, 'latest'));
      if (!existsSync(join(out, 'current.txt')) || size < 2) throw new Error('latest is no copy');
      return ended;
    });
  },
});

export const situations = (scene: Scene): readonly Situation[] => [
  { name: 'a full disk', run: () => onDisk(scene, (disk) => filled(disk, 0), one('no space left on the device')) },
  {
    name: 'a disk that runs full while it is written',
    run: () => onDisk(scene, (disk) => filled(disk, 32 * 1024), one('cannot write \\S+: no space left on the device')),
  },
  {
    name: 'a disk that is read-only',
    run: () =>
      onDisk(
        scene,
        (_, remount) => {
          remount('remount,ro');
          return () => remount('remount,rw');
        },
        one('the file system is read-only'),
      ),
  },
  {
    name: 'a folder that may not be written',
    run: () =>
      inCopy(scene, { code: 2, err: one('permission denied') }, async (out) => {
        if (process.getuid?.() !== 0) chmodSync(out, 0o500);
        for (const dir of [GROUND, out]) chmodSync(dir, dir === out ? 0o555 : 0o755);
        const nobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
        const ended = await started([...nobody, ...command(scene, out)]).ended;
        chmodSync(out, 0o755);
        return ended;
      }),
  },
  {
    name: 'a path that is a file',
    run: async () => {
      const out = join(mkdtempSync(join(GROUND, 'file-')), 'out');
      writeFileSync(out, 'mine');
      for (const path of [out, join(out, 'deeper')])
        expectEnded(await started(command(scene, path)).ended, { code: 2, err: one('cannot write to \\S+') });
      return 'exit 2, nothing there';
    },
  },
  {
    name: 'runs/ that is a file',
    run: async () => {
      const out = mkdtempSync(join(GROUND, 'file-'));
      writeFileSync(join(out, 'runs'), 'mine');
      expectEnded(await started(command(scene, out)).ended, { code: 2, err: one('cannot make runs') });
      return 'exit 2, nothing there';
    },
  },
  {
    name: 'stdout that is full',
    run: () =>
      inCopy(
        scene,
        { code: 2, err: one('published to \\S+, but not told: .*no space left'), now: 'after' },
        (out) =>
          started([...command(scene, out), '--json'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] }).ended,
      ),
  },
  {
    name: 'stderr that is full',
    run: () =>
      inCopy(
        scene,
        { code: 0, out: /^\{.*\}\n$/, now: 'after' },
        (out) =>
          started([...command(scene, out).filter((word) => word !== '--quiet'), '--json'], {
            stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')],
          }).ended,
      ),
  },
  {
    name: 'streams that are closed',
    run: () =>
      inCopy(
        scene,
        { code: 0, now: 'after' },
        (out) => started(['sh', '-c', 'exec "$@" <&- >&- 2>&-', 'sh', ...command(scene, out), '--json']).ended,
      ),
  },
  noLinks(scene),
  signalled(scene, 'SIGINT', 130),
  signalled(scene, 'SIGTERM', 143),
  {
    name: 'two runs at once',
    run: async () => {
      const out = copyOf(scene);
      const both = await Promise.all([0, 1].map(() => started(command(scene, out)).ended));
      const codes = both.map(({ code }) => code).toSorted();
      if (codes.join() !== '0,75' && codes.join() !== '0,0') throw new Error(`exits ${codes.join(', ')}`);
      await expectNextRun(out, scene);
      return codes.join() === '0,75' ? 'one is told to wait' : 'one after the other';
    },
  },
  {
    name: 'five stale locks, four runs at once at each',
    run: async () => {
      const out = mkdtempSync(join(GROUND, 'stale-'));
      mkdirSync(out, { recursive: true });
      for (let n = 0; n < 5; n += 1) {
        writeFileSync(join(out, '.lock'), '2147483646\n');
        const all = await Promise.all([0, 1, 2, 3].map(() => started(command(scene, out)).ended));
        const odd = all.find(({ code }) => code !== 0 && code !== 75);
        if (odd !== undefined) throw new Error(`exit ${odd.code}: ${odd.err}`);
        await contentOf(out);
      }
      return 'one at a time';
    },
  },
];
