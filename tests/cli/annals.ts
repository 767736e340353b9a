import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { LogWriter } from '../../pipeline/commands/log.ts';
import { main } from '../../pipeline/commands/main.ts';
import type { Shell } from '../../pipeline/commands/shell.ts';
import { CheckedWriter } from '../../pipeline/io/checked-writer.ts';

export const ANNALS = fileURLToPath(new URL('../../pipeline/annals.mjs', import.meta.url));

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Around = { readonly stdin?: string; readonly env?: Record<string, string>; readonly cwd?: string };

/** Runs the installed program as a shell would: slow to start, so only where the process itself is what is tested. */
export async function spawned(args: readonly string[], { stdin = '', env = {}, cwd }: Around = {}): Promise<Ended> {
  const child = spawn(process.execPath, [ANNALS, ...args], { env: { ...process.env, ...env }, cwd });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => {}).end(stdin);
  const [code] = await once(child, 'close');
  return { code, out, err };
}

const now = (): string => '2026-01-02T03:04:05.678Z';

function collector(): { readonly stream: PassThrough; readonly text: () => string } {
  let text = '';
  const stream = new PassThrough();
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return { stream, text: () => text };
}

/** Runs a command line in this process, with a clock that stands still and no terminal. */
export async function annals(
  args: readonly string[],
  stdin = '',
  around: Partial<Pick<Shell, 'environment' | 'configFile'>> = {},
): Promise<Ended> {
  const out = collector();
  const err = collector();
  const code = await main(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: new CheckedWriter(out.stream),
    err: new LogWriter(new CheckedWriter(err.stream), now),
    now,
    environment: {},
    configFile: '/no/such/annals.config.yaml',
    version: '0.0.0',
    node: 'v20',
    cores: 2,
    outIsTerminal: false,
    errIsTerminal: false,
    noColor: false,
    exitCode: 0,
    ...around,
  });
  return { code, out: out.text(), err: err.text() };
}
