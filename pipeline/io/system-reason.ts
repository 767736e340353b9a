/** The reason that the system gives, as people read it. Keys are error codes of Node. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['ENOENT', 'no such file or folder'],
  ['EEXIST', 'a file of that name is in the way'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links run in a circle'],
  ['EFBIG', 'the file may not grow any further'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
  ['EIO', 'the device failed'],
  ['EMFILE', 'too many open files'],
  ['ENFILE', 'too many open files in the whole system'],
  ['EBUSY', 'another program is using it'],
  ['ETXTBSY', 'another program is using it'],
  ['ESTALE', 'the network folder is gone'],
  ['ENOTCONN', 'the network folder is gone'],
  ['ETIMEDOUT', 'the network folder does not answer'],
  ['ENXIO', 'the device is not there'],
  ['ENODEV', 'the device is not there'],
  ['ENOMEM', 'the system has no memory left'],
  ['ENAMETOOLONG', 'its name is too long'],
]);

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What went wrong, in words, without paths or stack. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return REASONS.get(code) ?? (code || (error instanceof Error ? error.message : String(error)));
}

/** A failure as people read it, also where it is the system's own that nobody put in words. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('syscall' in error) || errorCode(error) === '') return error.message;
  const path = 'path' in error ? ` of ${String(error.path)}` : '';
  return `${String(error.syscall)}${path} failed: ${reasonOf(error)}`;
}

/** Does some work on the disk. Where that fails, says what could not be done, and why. */
export async function doing<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`cannot ${what}: ${reasonOf(error)}`);
  }
}
