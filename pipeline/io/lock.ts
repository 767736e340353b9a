import { closeSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onInterrupt } from './interrupt.ts';
import { errorCode } from './system-reason.ts';

const LOCK_FILE = '.lock';
const NO_HARD_LINKS = new Set([
  'EPERM',
  'EACCES',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EINVAL',
  'EPROTO',
  'EMLINK',
  'EROFS',
]);

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

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Whoever comes next sees that its process is gone.
  }
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** A lock, or a file that one is made of, whose process is gone. */
export function isLeftLock(path: string): boolean {
  const content = read(path);
  return content !== null && !isAlive(content);
}

/** The lock as one step makes it, where the system knows hard links: nobody ever reads half of it. In two steps elsewhere. */
function place(path: string, content: string): boolean {
  const draft = `${path}-${process.pid}`;
  try {
    writeFileSync(draft, content);
    return linked(draft, path) ?? placeInTwoSteps(path, content);
  } finally {
    removeQuietly(draft);
  }
}

/** Null where the system makes no hard link. */
function linked(from: string, to: string): boolean | null {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = errorCode(error);
    // ENOENT: another run has cleared our draft away. Then it holds the lock.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (NO_HARD_LINKS.has(code)) return null;
    throw error;
  }
}

function placeInTwoSteps(path: string, content: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(file, content);
    return true;
  } catch (error) {
    removeQuietly(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

const PAUSE_MS = 40;
const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);

/**
 * Removes a dead holder's lock. One run at a time may do that, or the second would remove what the first has put there since: it holds a
 * lock on the lock.
 */
function removeStale(path: string, content: string): void {
  const guard = `${path}-guard`;
  if (!place(guard, content)) {
    if (isLeftLock(guard)) removeQuietly(guard);
    pause();
    return;
  }
  try {
    if (isLeftLock(path)) rmSync(path, { force: true });
  } finally {
    removeQuietly(guard);
  }
}

const ATTEMPTS = 5;

/** Takes the lock of a folder, over from a process that is gone if need be. `holder` is the pid of the one that lives. */
export function takeLock(dir: string): Locked {
  const path = join(dir, LOCK_FILE);
  const content = `${process.pid} ${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (place(path, content)) {
      const remove = (): void => removeQuietly(path);
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
    // An empty one may be in the making, where that takes two steps. It is left behind where it stays empty.
    if (found === '' && attempt < ATTEMPTS - 2) pause();
    else if (found !== null) removeStale(path, content);
  }
  return { ok: false, holder: 'another run' };
}
