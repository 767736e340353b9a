import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

const holdsTimeline = (folder: string): boolean => existsSync(join(folder, 'timeline.json'));

/**
 * The folder of a generation that somebody names: the generation's own, one that was published to (then its latest), or a run id under
 * the folder `out`. Null where there is none. It is a real path: it stays the same generation, though another be published meanwhile.
 */
export function generationFolder(name: string, out: string): string | null {
  const runId = /^[0-9A-Za-z-]+$/.test(name) ? [join(out, 'runs', name)] : [];
  const found = [join(name, 'latest'), name, ...runId].find(holdsTimeline);
  return found === undefined ? null : realpathSync(found);
}
