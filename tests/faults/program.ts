import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A folder for all that a script makes; it goes when the script ends. */
export const GROUND = mkdtempSync(join(tmpdir(), 'annals-faults-'));
process.on('exit', () => rmSync(GROUND, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/**
 * The program as one file: it starts four times as quickly, which is most of the time that hundreds of runs take. esbuild is the one that
 * tsx runs the program with.
 */
function bundled(): string {
  const ofTsx = createRequire(createRequire(import.meta.url).resolve('tsx'));
  const program = join(GROUND, 'program/one/file/annals.mjs');
  const flags = ['--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=error'];
  const esbuild = ofTsx.resolve('esbuild/bin/esbuild');
  execFileSync(esbuild, [join(ROOT, 'pipeline/cli.ts'), ...flags, `--outfile=${program}`]);
  copyFileSync(join(ROOT, 'package.json'), join(GROUND, 'program/package.json'));
  // It takes the digest of its own code, and finds the packages that it builds on.
  for (const name of ['node_modules', 'pipeline', 'schemas'])
    symlinkSync(join(ROOT, name), join(GROUND, 'program', name));
  // ... and the page's own code, from where its commands would lie.
  symlinkSync(join(ROOT, 'pipeline/emit'), join(GROUND, 'program/one/emit'));
  return program;
}

/** A clock that stands still: then the run's id, which is in the paths, is known before. */
const STILL =
  'data:text/javascript,const D=Date;globalThis.Date=class extends D{constructor(...a){if(a.length)super(...a);else super(1767323045678)}}';

/** What a command line begins with to run the program. */
export const PROGRAM: readonly string[] = [process.execPath, '--import', STILL, bundled()];

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
};
type Around = { readonly stdio?: readonly ('pipe' | 'ignore' | number)[]; readonly env?: Record<string, string> };

/** One thread for all that is asynchronous: the calls of a run come in one order. */
const ONE_THREAD = { UV_THREADPOOL_SIZE: '1' };

export type Running = {
  readonly pid: number;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
};

export function started(command: readonly string[], { stdio = [], env = {} }: Around = {}): Running {
  const [file = '', ...args] = command;
  const [stdin = 'ignore', stdout = 'pipe', stderr = 'pipe'] = stdio;
  const child = spawn(file, args, {
    cwd: ROOT,
    env: { ...process.env, ...ONE_THREAD, ...env },
    stdio: [stdin, stdout, stderr],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, ...said }));
  return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), ended };
}

export const ran = (args: readonly string[], around?: Around): Promise<Ended> =>
  started([...PROGRAM, ...args], around).ended;
