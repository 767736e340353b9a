import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from './system-reason.ts';

/**
 * The files of a published generation, by name: of what `latest` names, or of the folder itself if it is a generation.
 * Fails in words where there is none.
 */
export async function readGeneration(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = existsSync(join(dir, 'latest')) ? join(dir, 'latest') : dir;
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const files = new Map<string, Buffer>();
    for (const name of names.toSorted()) files.set(name, await readFile(join(folder, name)));
    return files;
  } catch (error) {
    throw new Error(`${folder} cannot be read: ${reasonOf(error)}`);
  }
}
