import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onInterrupt } from './interrupt.ts';
import { errorCode } from './system-reason.ts';

const LOCK_FILE = '.lock';

export type Lock = { readonly release: () => void };
export type Locked = { readonly ok: true; readonly lock: Lock } | { readonly ok: false; readonly holder: string };

/** When a process began, in clock ticks since boot; '' where the system does not tell. A pid alone may be given out again. */
function startOf(pid: number): string {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(content: string): boolean {
  const [pidText = '', start = ''] = content.trim().split(/\s+/);
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  const now = startOf(pid);
  return start === '' || now === '' || start === now;
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Puts the lock in place with its content already inside, so that nobody ever reads half of it. */
function place(path: string, content: string): boolean {
  const draft = `${path}-${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // Some file systems know no hard links: there the lock is made in two steps.
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead holder's lock aside. If another run was quicker and it is a live one by now, it is put back. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}-stale-${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== stale) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

const ATTEMPTS = 5;

/** Takes the lock of a folder, over from a process that is gone if need be. `holder` is the pid of the one that lives. */
export function takeLock(dir: string): Locked {
  const path = join(dir, LOCK_FILE);
  const content = `${process.pid} ${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (place(path, content)) {
      const remove = (): void => rmSync(path, { force: true });
      const forget = onInterrupt(remove);
      return {
        ok: true,
        lock: {
          release: () => {
            forget();
            remove();
          },
        },
      };
    }
    const found = read(path);
    if (found !== null && isAlive(found)) return { ok: false, holder: found.trim().split(/\s+/)[0] ?? '' };
    if (found !== null) removeStale(path, found);
  }
  return { ok: false, holder: 'another run' };
}
