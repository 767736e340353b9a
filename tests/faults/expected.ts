import { type Ended, PROGRAM } from './program.ts';
import { argsOf, type Scene } from './scene.ts';

/** How a run is to end: silently, unless it is said otherwise. */
export type Expected = {
  readonly code: number | null;
  readonly err?: RegExp;
  readonly out?: RegExp;
  readonly now?: 'before' | 'after';
};

export function expectEnded(ended: Ended, { code, err = /^$/, out = /^$/ }: Expected): void {
  if (ended.code !== code || !err.test(ended.err) || !out.test(ended.out))
    throw new Error(`exit ${ended.code ?? ended.signal}: ${ended.out}${ended.err}`);
}

export const command = (scene: Scene, out: string): string[] => [...PROGRAM, ...argsOf(scene, out)];
