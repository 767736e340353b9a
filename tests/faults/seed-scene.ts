import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GROUND } from './program.ts';
import { type Scene, sceneOf } from './scene.ts';

const INPUT = fileURLToPath(new URL('../../input', import.meta.url));

/** The two articles of the checkout after the first of them: as small as a run can be, for where each takes long. */
export async function seedScene(): Promise<Scene> {
  const first = join(GROUND, 'seed');
  mkdirSync(first);
  for (const name of readdirSync(INPUT).filter((one) => !one.startsWith('004')))
    copyFileSync(join(INPUT, name), join(first, name));
  return await sceneOf(first, INPUT, ['--keep', '1']);
}
