import * as fs from 'node:fs/promises';

/** What publishing asks of a disk. Tests hand in one that fails at a call of their choice, or that knows no links. */
export type Disk = Pick<
  typeof fs,
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'rename'
  | 'rm'
  | 'symlink'
  | 'writeFile'
>;

export const DISK: Disk = fs;

/** A folder of ours to publish to, and the disk that it is on. */
export type Place = { readonly dir: string; readonly disk: Disk };

/** Removes a file or a folder if that can be done: what stays is in nobody's way and goes with the next run. */
export async function removeQuietly(path: string, { rm }: Disk): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => {});
}
