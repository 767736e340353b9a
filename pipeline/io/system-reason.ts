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
  ['ENAMETOOLONG', 'its name is too long'],
]);

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What went wrong, in words, without paths or stack. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return REASONS.get(code) ?? (code || (error instanceof Error ? error.message : String(error)));
}
