import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Source } from '../../schemas/source.ts';
import { reasonOf } from './system-reason.ts';

const CHUNK_BYTES = 64 * 1024;

/** Not blocking: a FIFO put in the file's place would otherwise hang the run for ever. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function* readToEnd(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const before = await handle.stat();
  if (!before.isFile()) throw new Error('it is no regular file');
  let total = 0;
  // A file that grows as fast as it is read would never end.
  while (total <= before.size) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
    if (bytesRead === 0) break;
    total += bytesRead;
    yield buffer.subarray(0, bytesRead);
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
