import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generationNames } from '../../pipeline/io/read-folder.ts';

/** All files of the generation that a folder publishes, or of a generation's own folder, by name. */
export async function readGeneration(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const { folder, names } = await generationNames(dir);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
