import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, expectEnded } from './expected.ts';
import { GROUND, started } from './program.ts';
import { expectNextRun, type Scene, stands } from './scene.ts';

/** Room for a few generations of the two articles. */
const DISK_BYTES = 4 * 2 ** 20;

/** A file system in memory of so many bytes; null where this user may mount none. */
function mounted(
  bytes: number,
): { readonly dir: string; readonly again: (options: string) => void; readonly end: () => void } | null {
  const dir = mkdtempSync(join(GROUND, 'mount-'));
  const mount = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir]).status === 0;
  if (!mount(`size=${bytes}`)) return null;
  return { dir, again: (options) => void mount(options), end: () => void spawnSync('umount', [dir]) };
}

const NO_MOUNT = 'not tried: no mount';

/** Runs into a small disk with the generation before on it; `prepare` and `mend` make it fail and work again. */
export async function onDisk(
  scene: Scene,
  prepare: (disk: string, remount: (options: string) => void) => () => void,
  err: RegExp,
): Promise<string> {
  const disk = mounted(DISK_BYTES);
  if (disk === null) return NO_MOUNT;
  try {
    const out = join(disk.dir, 'out');
    cpSync(scene.like, out, { recursive: true, verbatimSymlinks: true });
    const mend = prepare(disk.dir, disk.again);
    expectEnded(await started(command(scene, out)).ended, { code: 2, err });
    if ((await stands(out, scene)) !== 'before') throw new Error('the generation before is not current');
    mend();
    await expectNextRun(out, scene);
    return 'exit 2, before';
  } finally {
    disk.end();
  }
}

/** Fills the disk up but for some bytes, in steps of a page. */
export function filled(disk: string, free: number): () => void {
  const filler = join(disk, 'filler');
  const write = (size: number): void => writeFileSync(filler, Buffer.alloc(size));
  let size = DISK_BYTES;
  for (; size > 0; size -= 4096)
    try {
      write(size);
      break;
    } catch {
      // Too much: a page less.
    }
  write(Math.max(0, size - free));
  return () => rmSync(filler);
}
