import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { currentFolder } from './current.ts';
import { reasonOf } from './system-reason.ts';

/** The folder of a generation, and the files in it and in the folders in it, named as run.json names them, sorted. */
export type GenerationNames = { readonly folder: string; readonly names: readonly string[] };

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
 * The files of a published generation: of the one that is current, or of the folder itself if it is a generation. Fails in words where
 * there is none.
 */
export async function generationNames(dir: string): Promise<GenerationNames> {
  const folder = (await currentFolder(dir)) ?? dir;
  try {
    return { folder, names: (await namesIn(folder)).toSorted() };
  } catch (error) {
    throw new Error(`it cannot be read: ${reasonOf(error)}`);
  }
}
