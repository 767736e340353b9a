import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { currentFolder } from '../../pipeline/io/current.ts';
import { RunManifest } from '../../schemas/run-manifest.ts';
import { annals } from '../cli/annals.ts';
import { readGeneration } from '../io/whole-generation.ts';
import { GROUND, ran } from './program.ts';

/** What differs from run to run: a clock, and what happened before. */
const OF_ITS_RUN = new Set(['run.json', 'changes.jsonl', 'memory/changes.js', 'aliases.csv']);

/** A folder that has a generation, the run that is to be disturbed, and what its folder holds after it if nothing disturbs it. */
export type Scene = {
  readonly inputs: readonly string[];
  readonly flags: readonly string[];
  /** The folder as it is before the run; only copies of it are published to. */
  readonly like: string;
  readonly before: string;
  readonly after: string;
};

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Digest of all files of the current generation that the same articles make the same. Throws where run.json does not vouch for each file,
 * where a file is there that it does not name, or where there is no generation.
 */
export async function contentOf(dir: string): Promise<string> {
  if ((await currentFolder(dir)) === null) throw new Error('there is no generation');
  const files = await readGeneration(dir);
  const manifest = RunManifest.parse(JSON.parse(String(files.get('run.json'))));
  const named = Object.entries(manifest.files);
  if (files.size !== named.length + 1) throw new Error(`${[...files.keys()].join(', ')} are not what run.json names`);
  for (const [name, { sha256 }] of named)
    if (digest(files.get(name) ?? '') !== sha256) throw new Error(`${name} is not of this generation`);
  return digest(JSON.stringify(named.filter(([name]) => !OF_ITS_RUN.has(name)).toSorted()));
}

export function copyOf({ like }: Scene): string {
  const dir = mkdtempSync(join(GROUND, 'out-'));
  cpSync(like, dir, { recursive: true, verbatimSymlinks: true });
  return dir;
}

export const argsOf = ({ inputs, flags }: Scene, out: string): string[] => [
  'run',
  ...inputs,
  '--out',
  out,
  '--quiet',
  ...flags,
];

/** Publishes the first inputs, then in a copy all of them, undisturbed. Each input is a file or a folder. */
export async function sceneOf(first: string, all: string, flags: readonly string[]): Promise<Scene> {
  const like = mkdtempSync(join(GROUND, 'like-'));
  const scene = { inputs: [all], flags, like, before: '', after: '' };
  const started = await ran(argsOf({ ...scene, inputs: [first] }, like));
  const out = copyOf(scene);
  const ended = await ran(argsOf(scene, out));
  if ([started, ended].some(({ code }) => code !== 0 && code !== 1)) throw new Error(started.err + ended.err);
  const [before, after] = [await contentOf(like), await contentOf(out)];
  if (before === after) throw new Error('the run to be disturbed changes nothing');
  rmSync(out, { recursive: true });
  return { ...scene, before, after };
}

/** What a disturbed run left that no reader looks at, by kind. */
export function leftovers(out: string): string[] {
  const runs = existsSync(join(out, 'runs')) ? readdirSync(join(out, 'runs')) : [];
  const kinds: readonly (readonly [string, boolean])[] = [
    ['lock', existsSync(join(out, '.lock'))],
    ['lock draft', readdirSync(out).some((name) => name.startsWith('.lock-'))],
    ['draft', runs.some((name) => name.startsWith('.draft'))],
    ['unused pointer', readdirSync(out).some((name) => /^\.(latest|current)-/.test(name))],
  ];
  return kinds.flatMap(([kind, found]) => (found ? [kind] : []));
}

/** Which generation is current: the one before the run, or the run's own. Throws where it is neither. */
export async function stands(out: string, scene: Scene): Promise<'before' | 'after'> {
  const content = await contentOf(out);
  if (content === scene.before) return 'before';
  if (content === scene.after) return 'after';
  throw new Error('the current generation is neither of the two');
}

/** The run after a disturbed one: the bytes of an undisturbed one, and nothing lies about. Throws where that is not so. */
export async function expectNextRun(out: string, scene: Scene): Promise<void> {
  const { code, err } = await annals(argsOf(scene, out));
  if (code !== 0 && code !== 1) throw new Error(`the next run ends with ${code}: ${err}`);
  if ((await stands(out, scene)) !== 'after') throw new Error('the next run is not what an undisturbed one is');
  const left = leftovers(out);
  if (left.length > 0) throw new Error(`the next run leaves ${left.join(', ')}`);
  const others = readdirSync(out).filter((name) => !['latest', 'runs'].includes(name));
  if (others.length > 0) throw new Error(`${others.join(', ')} lie about`);
  await expectRunsWhole(out);
  rmSync(out, { recursive: true });
}

/** Every generation that is left in runs/ is whole, not only the current one. */
async function expectRunsWhole(out: string): Promise<void> {
  for (const name of readdirSync(join(out, 'runs'))) {
    const alone = mkdtempSync(join(GROUND, 'alone-'));
    mkdirSync(join(alone, 'latest'));
    cpSync(join(out, 'runs', name), join(alone, 'latest'), { recursive: true });
    await contentOf(alone);
    rmSync(alone, { recursive: true });
  }
}

/** Nobody waits longer for one of the scripts: what is not tried by then is told, not failed. */
const MOST_MS = 9 * 60_000;

/** Works through a list on two lanes: the machine has two cores. Tells how many of it were left for want of time. */
export async function onTwoLanes<T>(
  list: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = list.entries();
  let left = 0;
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue)
      if (performance.now() < MOST_MS) await work(item, index);
      else left += 1;
  };
  await Promise.all([lane(), lane()]);
  if (left > 0) console.log(`out of time: ${left} of ${list.length} not tried`);
}
