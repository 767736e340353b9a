import { beforeAll, describe, expect, test } from 'vitest';
import { killAfter, lengthOf, outcomeOf } from './instants.ts';
import { copyOf, type Scene } from './scene.ts';
import { seedScene } from './seed-scene.ts';
import { situations } from './situations.ts';

/** A few of what `npm run faults:kill` and `npm run faults:errors` try by the hundred. */
const TRIED = [
  'a path that is a file',
  'runs/ that is a file',
  'stdout that is full',
  'stderr that is full',
  'streams that are closed',
  'two runs at once',
];

describe.skipIf(process.platform !== 'linux')('a run', { timeout: 60_000 }, () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await seedScene();
  }, 60_000);

  test.each(['while it works', 'while it publishes'] as const)('that is killed %s does no harm', async (phase) => {
    const length = await lengthOf(phase, scene);
    for (const share of [0.1, 0.6]) {
      const ground = [scene, copyOf(scene)] as const;
      await killAfter(share * length, phase, ground);
      expect(['before', 'after']).toContain((await outcomeOf(ground))[0]);
    }
  });

  test.each(TRIED)('survives: %s', async (name) => {
    const situation = situations(scene).find((one) => one.name === name);
    expect(await situation?.run()).toEqual(expect.stringMatching(/^(exit|one) /));
  });
});
