import type { Disk } from './disk.ts';
import { errorCode } from './system-reason.ts';

/** Codes by which systems say that a folder cannot be synced here: there is nothing more that we could do. */
const NO_SYNCING = new Set(['EINVAL', 'EISDIR', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Waits until names that were given in a folder are on the disk. */
export async function syncFolder(path: string, { open }: Disk): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_SYNCING.has(errorCode(error))) throw error;
  }
}

/** Waits until the bytes of a file are on the disk. */
export async function syncFile(path: string, { open }: Disk): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A small new file, on the disk when this returns. */
export async function writeSynced(path: string, text: string, { open }: Disk): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
