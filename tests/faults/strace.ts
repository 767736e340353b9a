import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, GROUND, PROGRAM, started } from './program.ts';
import { argsOf, copyOf, type Scene } from './scene.ts';

/** System calls by which a run writes, switches and clears up. `openat` is both: to write and to read. */
const WRITING = [
  'openat',
  'write',
  'pwrite64',
  'fsync',
  'rename',
  'link',
  'symlink',
  'mkdir',
  'unlink',
  'rmdir',
] as const;
const READING = ['readlink', 'read', 'pread64', 'access', 'statx', 'getdents64'] as const;
const CALLS = [...WRITING, ...READING];

/** The nth time that a run makes a system call for a path. In a path, OUT is the folder and PID the process. */
export type Spot = { readonly call: string; readonly path: string; readonly nth: number; readonly creates: boolean };

/** Calls that only look: to be killed there is to be killed at the next of the others, and no disk is full for them. */
export const isReading = ({ call }: Spot): boolean => READING.some((one) => one === call);

export const nameOf = ({ call, path, nth }: Spot): string => `${call} ${path.replace('OUT/', '')} (${nth})`;

/**
 * strace does not change the process's id (-D), so a shell knows it before: `$$`. Only the calls for the paths given can fail, never those
 * that Node itself needs.
 */
async function straced(options: readonly string[], scene: Scene, out: string): Promise<Ended> {
  const quoted = (word: string): string => (word === '$$' ? word : `'${word}'`);
  const words = options.map((option) => option.replaceAll('OUT', out).split('PID').map(quoted).join('$$'));
  const command = [...PROGRAM, ...argsOf(scene, out)].map(quoted);
  const strace = ['exec', 'strace', '-D', '-f', '-qq', ...words, ...command].join(' ');
  const ended = await started(['sh', '-c', strace]).ended;
  // It says so where a path is a link; the program itself says nothing of the kind.
  return { ...ended, err: ended.err.replace(/^strace: Requested path .*\n/gm, '') };
}

/** Path that a call is for: its file, or the first of the two paths that a link or a rename names. */
function pathIn(line: string): string | undefined {
  return line.match(/<(\/[^>]*)>/)?.[1] ?? line.match(/"(\/[^"]*)"/)?.[1];
}

/** All calls of a run for paths in its folder, as one run made them. */
export async function spotsOf(scene: Scene): Promise<Spot[]> {
  const out = copyOf(scene);
  const record = join(mkdtempSync(join(GROUND, 'record-')), 'calls');
  await straced(['-y', '-s', '4096', '-o', record, '-e', `trace=${CALLS.join(',')}`], scene, out);
  const counts = new Map<string, number>();
  const lines = readFileSync(record, 'utf8').split('\n');
  const pid = lines.find((line) => line.includes('/.lock-'))?.match(/\/\.lock-(\d+)/)?.[1];
  if (pid === undefined) throw new Error('strace recorded nothing');
  rmSync(out, { recursive: true });
  return lines.flatMap((line) => {
    const [, call = '', rest = ''] = line.match(/^\d+ +(\w+)\((.*)$/) ?? [];
    const found = call === 'openat' ? line.match(/"(\/[^"]*)"/)?.[1] : pathIn(rest);
    if (found === undefined || !(found === out || found.startsWith(`${out}/`))) return [];
    const path = found.replace(out, 'OUT').replace(`.lock-${pid}`, '.lock-PID');
    const nth = (counts.get(`${call} ${path}`) ?? 0) + 1;
    counts.set(`${call} ${path}`, nth);
    const creates = rest.includes('O_CREAT') || (call === 'mkdir' && rest.endsWith(' = 0'));
    return [{ call, path, nth, creates }];
  });
}

/** A run in which that call fails or kills: `fault` as strace writes it, such as error=EIO or signal=KILL. */
export const disturbed = (spot: Spot, fault: string, [scene, out]: readonly [Scene, string]): Promise<Ended> =>
  straced(
    [
      '-o',
      '/dev/null',
      '-P',
      spot.path,
      '-e',
      `trace=${spot.call}`,
      '-e',
      `inject=${spot.call}:${fault}:when=${spot.nth}`,
    ],
    scene,
    out,
  );
