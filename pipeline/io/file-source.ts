import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Source } from '../../schemas/source.ts';
import { reasonOf } from './system-reason.ts';

/** Large enough that waiting for the disk costs little; a small file takes no more than it has. */
const CHUNK_BYTES = 1024 * 1024;

/** Not blocking: a FIFO put in the file's place would otherwise hang the run for ever. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function* readToEnd(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const before = await handle.stat();
  if (!before.isFile()) throw new Error('it is no regular file');
  const read = async (total: number): Promise<Uint8Array> => {
    // A byte more than there was shows a file that grows, which would never end if it grows as fast as it is read.
    const room = Math.min(CHUNK_BYTES, before.size - total + 1);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.max(room, 0)), 0, Math.max(room, 0));
    return buffer.subarray(0, bytesRead);
  };
  let total = 0;
  let ahead = read(total);
  try {
    for (let chunk = await ahead; chunk.length > 0; chunk = await ahead) {
      total += chunk.length;
      // The disk works while the chunk at hand is looked at.
      ahead = read(total);
      yield chunk;
    }
  } finally {
    // A reader that stops early leaves a read under way.
    await ahead.catch(() => {});
  }
  const after = await handle.stat();
  if (total !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
    throw new Error('it changed while it was read');
}

/** A file as ingest sees it. Each call of `chunks` opens it anew. What goes wrong is thrown in words that name no path. */
export const fileSource = (path: string, realPath: string): Source => ({
  path,
  chunks: async function* () {
    let handle: FileHandle | undefined;
    try {
      handle = await open(realPath, READ);
      yield* readToEnd(handle);
    } catch (error) {
      throw new Error(reasonOf(error));
    } finally {
      await handle?.close();
    }
  },
});
