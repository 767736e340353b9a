/**
 * How long `annals dedupe` takes for how many mentions, how much memory at the most, and how both grow: npm run bench:merging
 * Other sizes than the ones below are its arguments. Each size is a process of its own, as a user would start it. Linux only: the
 * peak is VmHWM, what the system itself counted of resident memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { madeMentions } from './made-mentions.ts';

const ANNALS = fileURLToPath(new URL('../../pipeline/annals.mjs', import.meta.url));
const SIZES = [250_000, 500_000, 1_000_000];
const LF = 0x0a;

/** Runs in the process that is measured, at its end. One that is killed for its memory tells nothing. */
const TELL_PEAK = `import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));`;

type Run = { readonly seconds: number; readonly peakKb: number; readonly events: number; readonly ended: string };

function* ndjson(count: number): Generator<string> {
  for (const mention of madeMentions(count)) yield `${JSON.stringify(mention)}\n`;
}

/** Lines of a stream whose text is thrown away. */
async function lineCount(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let lines = 0;
  for await (const chunk of stream)
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) lines += 1;
  return lines;
}

async function dedupe(file: string): Promise<Run> {
  const peakTeller = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', peakTeller, ANNALS, 'dedupe', file], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, out, err, peak] = child.stdio as unknown as [null, Readable, Readable, Readable];
  const [events, told, peakKb, [code, signal]] = await Promise.all([
    lineCount(out),
    text(err),
    text(peak),
    once(child, 'close'),
  ]);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakKb: Number(peakKb), events, ended: code === 0 ? '' : `${signal ?? code}: ${told.slice(-200)}` };
}

const row = (cells: readonly string[]): string => cells.map((cell, i) => cell.padStart(i === 0 ? 9 : 11)).join('');

/** The table, a row as soon as a size is done; what went wrong stands at the end of its row. */
async function main(sizes: readonly number[]): Promise<void> {
  console.log(row(['mentions', 'seconds', 'peak MB', 'events', 'x before']));
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  const file = join(folder, 'mentions.ndjson');
  let before: number | null = null;
  try {
    for (const size of sizes) {
      await pipeline(Readable.from(ndjson(size)), createWriteStream(file));
      const { seconds, peakKb, events, ended } = await dedupe(file);
      const growth = before === null ? '' : (seconds / before).toFixed(2);
      const peak = peakKb === 0 ? '-' : (peakKb / 1024).toFixed(0);
      console.log(`${row([String(size), seconds.toFixed(1), peak, String(events), growth])} ${ended}`.trimEnd());
      before = seconds;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2).map(Number);
await main(asked.length > 0 ? asked : SIZES);
