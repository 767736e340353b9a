import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const INTERRUPT = fileURLToPath(new URL('../../pipeline/io/interrupt.ts', import.meta.url));

/** A program that works for a minute without a turn of its event loop, or waits as long, once it has said so. */
const program = (work: 'busy' | 'idle'): string => `
  import { writeSync } from 'node:fs';
  import { catchInterrupts, endingAtOnce, onInterrupt } from ${JSON.stringify(INTERRUPT)};
  catchInterrupts();
  onInterrupt(() => { throw new Error('the disk failed'); });
  onInterrupt(() => writeSync(2, 'cleared up'));
  const minute = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  if (${work === 'busy'}) await endingAtOnce(() => { writeSync(1, 'ready'); minute(); });
  if ((await endingAtOnce(() => 7)) !== 7) process.exit(9);
  setTimeout(() => {}, 60_000);
  writeSync(1, 'ready');
`;

async function interrupted(work: 'busy' | 'idle', signal: NodeJS.Signals) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program(work)]);
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text));
  await once(child.stdout, 'data');
  child.kill(signal);
  const [code, by] = await once(child, 'close');
  return { code, by, err };
}

describe('a signal', { timeout: 30_000 }, () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with the code of the contract, cleared up, whatever fails on the way', async (signal, code) => {
    expect(await interrupted('idle', signal)).toEqual({ code, by: null, err: 'cleared up' });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends long work at once, as a shell tells by the same code',
    async (signal) => {
      expect(await interrupted('busy', signal)).toEqual({ code: null, by: signal, err: '' });
    },
  );
});
