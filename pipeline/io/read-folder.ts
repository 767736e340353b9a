import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentFolder } from './current.ts';
import { reasonOf } from './system-reason.ts';

/** Files of a folder and of the folders in it, named as run.json names them. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile()) names.push(entry.name);
    else if (entry.isDirectory())
      for (const inner of await readdir(join(folder, entry.name), { withFileTypes: true }))
        if (inner.isFile()) names.push(`${entry.name}/${inner.name}`);
  return names;
}

/**
 * The files of a published generation, by name: of the one that is current, or of the folder itself if it is a generation.
 * Fails in words where there is none.
 */
export async function readGeneration(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = (await currentFolder(dir)) ?? dir;
  try {
    const names = await namesIn(folder);
    const files = new Map<string, Buffer>();
    for (const name of names.toSorted()) files.set(name, await readFile(join(folder, name)));
    return files;
  } catch (error) {
    throw new Error(`${folder} cannot be read: ${reasonOf(error)}`);
  }
}
