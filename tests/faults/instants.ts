import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PROGRAM, type Running, started } from './program.ts';
import { argsOf, copyOf, expectNextRun, leftovers, type Scene, stands } from './scene.ts';

/** A run takes the lock, and later begins to publish: from then on it is killed. */
export const PHASES = {
  'while it works': (out: string) => existsSync(join(out, '.lock')),
  'while it publishes': (out: string) => readdirSync(join(out, 'runs')).includes('.draft'),
} as const;
export type Phase = keyof typeof PHASES;

/** Starts a run and waits until a phase of it began, or until it is over. In an object, for a promise in a promise would be waited for. */
async function inPhase(phase: Phase, [scene, out]: readonly [Scene, string]): Promise<{ readonly running: Running }> {
  const running = started([...PROGRAM, ...argsOf(scene, out)]);
  let over = false;
  void running.ended.finally(() => {
    over = true;
  });
  while (!over && !PHASES[phase](out)) await wait(1);
  return { running };
}

/** Milliseconds from the beginning of a phase to the end of the run, undisturbed but for another run at its side. */
export async function lengthOf(phase: Phase, scene: Scene): Promise<number> {
  const out = copyOf(scene);
  const { running } = await inPhase(phase, [scene, out]);
  const from = performance.now();
  await running.ended;
  return performance.now() - from;
}

/** Kills a run so many milliseconds after a phase of it began. False if it was over before. */
export async function killAfter(delay: number, phase: Phase, ground: readonly [Scene, string]): Promise<boolean> {
  const { running } = await inPhase(phase, ground);
  const from = performance.now();
  // A timer knows whole milliseconds only: the rest of the way is waited busily.
  if (delay > 2) await wait(delay - 2);
  while (performance.now() - from < delay);
  running.kill('SIGKILL');
  return (await running.ended).signal === 'SIGKILL';
}

/** What a killed run left, by kind, and which generation is current. Throws where that, or the run after it, is wrong. */
export async function outcomeOf([scene, out]: readonly [Scene, string]): Promise<string[]> {
  const found = [await stands(out, scene), ...leftovers(out).map((kind) => `left: ${kind}`)];
  await expectNextRun(out, scene);
  return found;
}
