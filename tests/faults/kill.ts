/**
 * SIGKILL at any instant of a run into a folder that has a generation already: at 150 instants from a seed while it works and 150 while it
 * publishes, and, by strace, at every system call by which it writes, switches and clears up. Claims that after each of them one whole
 * generation is current (the one before or the new one, every file as run.json vouches for it), and that the next run ends with the bytes of
 * an undisturbed one, leaves nothing about, and keeps only whole generations.
 * npm run faults:kill [-- KILLS [SEED]]; exit 1 where the claim fails. Without strace, only the instants.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, generator } from '../bench/chance.ts';
import { madeRecords } from '../bench/made-mentions.ts';
import { killAfter, lengthOf, outcomeOf, PHASES, type Phase } from './instants.ts';
import { GROUND } from './program.ts';
import { copyOf, onTwoLanes, type Scene, sceneOf } from './scene.ts';
import { seedScene } from './seed-scene.ts';
import { disturbed, isReading, nameOf, spotsOf } from './strace.ts';
import { Tally } from './tally.ts';

const [kills = 300, seed = 1] = process.argv.slice(2).map(Number);
const ARTICLES = 20;

async function madeScene(): Promise<Scene> {
  const lines = [...madeRecords(ARTICLES)].map((record) => `${JSON.stringify(record)}\n`);
  for (const [name, count] of [
    ['first', ARTICLES / 2],
    ['all', ARTICLES],
  ] as const) {
    mkdirSync(join(GROUND, name));
    for (let n = 0; n < count; n += 5)
      writeFileSync(join(GROUND, name, `${n}.jsonl`), lines.slice(n, Math.min(n + 5, count)).join(''));
  }
  return await sceneOf(join(GROUND, 'first'), join(GROUND, 'all'), ['--keep', '1']);
}

async function atInstants(scene: Scene, chance: Chance, tally: Tally): Promise<void> {
  for (const phase of Object.keys(PHASES) as Phase[]) {
    const length = await lengthOf(phase, scene);
    console.log(`${phase}: ${Math.round(length)} ms`);
    const delays = Array.from({ length: Math.ceil(kills / 2) }, () => (chance(10_000) / 10_000) * length);
    await onTwoLanes(delays, async (delay, index) => {
      const ground = [scene, copyOf(scene)] as const;
      try {
        const killed = await killAfter(delay, phase, ground);
        tally.count(phase, killed ? 'killed' : 'too late', ...(await outcomeOf(ground)));
      } catch (error) {
        tally.fail(phase, `kill ${index} of seed ${seed}, after ${delay.toFixed(1)} ms, see ${ground[1]}`, error);
      }
    });
  }
}

async function atCalls(scene: Scene, tally: Tally): Promise<void> {
  const spots = (await spotsOf(scene)).filter((spot) => !isReading(spot));
  console.log(`${spots.length} system calls`);
  await onTwoLanes(spots, async (spot) => {
    const ground = [scene, copyOf(scene)] as const;
    try {
      const { signal } = await disturbed(spot, 'signal=KILL', ground);
      if (signal !== 'SIGKILL') throw new Error('strace did not kill it');
      tally.count(`at ${spot.call}`, 'killed', ...(await outcomeOf(ground)));
    } catch (error) {
      tally.fail(`at ${spot.call}`, nameOf(spot), error);
    }
  });
}

const from = performance.now();
console.log(`${kills} kills, seed ${seed}`);
const tally = new Tally();
if (spawnSync('strace', ['-V']).status === 0) await atCalls(await seedScene(), tally);
else console.log('no strace: system calls are not tried');
await atInstants(await madeScene(), generator(seed), tally);
const good = tally.print();
console.log(`${Math.round((performance.now() - from) / 1000)} s`);
process.exit(good ? 0 : 1);
