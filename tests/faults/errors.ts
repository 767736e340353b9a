/**
 * A disk that fails: by strace, each system call by which a run writes, switches and clears up fails with ENOSPC, EIO and EROFS in its turn;
 * then disks that are really full or read-only, a folder that may not be written, a path that is a file, streams that are full or closed,
 * and signals. Claims of each: exit 2, one line on stderr that says what could not be done and why, the generation before untouched and
 * current, and a next run with the bytes of an undisturbed one. A call that a run can do without (such as removing what is old) may fail
 * without costing the run: then it is published whole, silently.
 * npm run faults:errors [-- FAULTS [CODE,...]]: fewer calls, evenly chosen; other codes. Exit 1 where the claim fails. Needs strace; mounts need root.
 */
import { spawnSync } from 'node:child_process';
import type { Ended } from './program.ts';
import { copyOf, expectNextRun, leftovers, onTwoLanes, type Scene, stands } from './scene.ts';
import { seedScene } from './seed-scene.ts';
import { situations } from './situations.ts';
import { disturbed, isReading, nameOf, type Spot, spotsOf } from './strace.ts';
import { Tally } from './tally.ts';

const [most = Number.POSITIVE_INFINITY] = process.argv.slice(2, 3).map(Number);
const codes = (process.argv[3] ?? 'ENOSPC,EIO,EROFS').split(',');

/** Without these there is nothing to publish. */
const isNeeded = ({ call, creates }: Spot): boolean => ['write', 'fsync'].includes(call) || creates;

/** One line that ends in words that people read, not in the system's code. */
const REASONS =
  'the device failed|no space left on the device|the file system is read-only|permission denied|the disk quota is used up';
const LINE = new RegExp(
  `^annals: (?!E[A-Z])[^\\n]+: (?:${REASONS})(?:[;:] restore that file, or start over with --fresh)?\\n$`,
);

/** Checks how a disturbed run ended, and the run after it. */
async function judge(
  { code, signal, out, err }: Ended,
  ground: readonly [Scene, string],
  needed: boolean,
): Promise<string> {
  const [scene, dir] = ground;
  const told = `exit ${code ?? signal}: ${err.trim()}`;
  const now = await stands(dir, scene);
  const failed = code === 2 && now === 'before' && LINE.test(err) && out === '';
  const didWithout = !needed && (code === 0 || code === 1) && now === 'after' && err === '';
  if (!failed && !didWithout) throw new Error(`${told}; ${now} is current`);
  await expectNextRun(dir, scene);
  return failed ? 'exit 2, before' : 'done without';
}

async function atCalls(scene: Scene, tally: Tally): Promise<void> {
  const all = (await spotsOf(scene)).flatMap((spot) =>
    (isReading(spot) ? ['EIO'] : codes).map((code) => [spot, code] as const),
  );
  const step = Math.max(1, all.length / most);
  const tried = all.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step));
  console.log(`${tried.length} of ${all.length} faults`);
  await onTwoLanes(tried, async ([spot, code]) => {
    const ground = [scene, copyOf(scene)] as const;
    try {
      const ended = await disturbed(spot, `error=${code}`, ground);
      const left = leftovers(ground[1]).map((kind) => `left: ${kind}`);
      tally.count(spot.call, await judge(ended, ground, isNeeded(spot)), ...left);
    } catch (error) {
      tally.fail(spot.call, `${code} at ${nameOf(spot)}`, error);
    }
  });
}

/** One after the other: some of them measure by time. */
async function inSituations(scene: Scene): Promise<boolean> {
  let good = true;
  for (const { name, run } of situations(scene))
    try {
      console.log(`${name}: ${await run()}`);
    } catch (error) {
      good = false;
      console.error(`WRONG: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  return good;
}

const from = performance.now();
const scene = await seedScene();
const tally = new Tally();
const strace = spawnSync('strace', ['-V']).status === 0;
if (strace) await atCalls(scene, tally);
else console.log('no strace: system calls are not tried');
const sound = !strace || tally.print();
const good = (await inSituations(scene)) && sound;
console.log(`${Math.round((performance.now() - from) / 1000)} s`);
process.exit(good ? 0 : 1);
