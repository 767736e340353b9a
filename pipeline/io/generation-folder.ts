import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { currentFolder, isRunId, RUNS } from './current.ts';

const holdsTimeline = (folder: string): boolean => existsSync(join(folder, 'timeline.json'));

/**
 * The folder of a generation that somebody names: one that was published to (then its current one), the generation's own, or a run id
 * under the folder `out`. Null where there is none. Throws in words where the disk fails.
 */
export async function generationFolder(name: string, out: string): Promise<string | null> {
  const current = await currentFolder(name);
  const run = isRunId(name) ? [join(out, RUNS, name)] : [];
  return [...(current === null ? [] : [current]), name, ...run].find(holdsTimeline) ?? null;
}
