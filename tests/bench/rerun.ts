/**
 * How long a re-run with one new article in a hundred takes, of the time that a run over all takes; and whether it ends with the same
 * bytes. Made-up articles of some 2.6 kB, a thousand a file, as a crawler writes them; the new ones come in a file of their own.
 *
 *   npm run bench:rerun              20,000 articles
 *   npm run bench:rerun -- 2000
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generator } from './chance.ts';
import { type MadeRecord, madeRecords } from './made-mentions.ts';

const ANNALS = fileURLToPath(new URL('../../pipeline/annals.mjs', import.meta.url));
const A_FILE = 1000;
const NEW_SHARE = 100;
const PUBLISHED = ['timeline.json', 'timeline.jsonl', 'timeline.csv', 'mentions.csv', 'documents.csv', 'rejects.jsonl'];

const lines = (records: readonly MadeRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

async function run(folder: string, out: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [ANNALS, 'run', folder, '--out', out, '--quiet'], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`annals run ended with ${code}`);
  return (performance.now() - started) / 1000;
}

async function main(articles: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  try {
    const news = join(dir, 'news');
    mkdirSync(news);
    const records = [...madeRecords(articles)];
    const chance = generator(1);
    const [old, fresh]: [MadeRecord[], MadeRecord[]] = [[], []];
    for (const record of records) (chance(NEW_SHARE) === 0 ? fresh : old).push(record);
    for (let i = 0; i < old.length; i += A_FILE)
      writeFileSync(join(news, `${String(i).padStart(9, '0')}.jsonl`), lines(old.slice(i, i + A_FILE)));
    const nightly = join(dir, 'nightly');
    await run(news, nightly);
    writeFileSync(join(news, 'tonight.jsonl'), lines(fresh));
    const again = await run(news, nightly);
    const full = await run(news, join(dir, 'full'));
    const same = PUBLISHED.filter((name) =>
      readFileSync(join(dir, 'nightly/latest', name)).equals(readFileSync(join(dir, 'full/latest', name))),
    );
    const share = ((100 * again) / full).toFixed(1);
    console.log(
      `${articles} articles: full run ${full.toFixed(1)} s, with ${fresh.length} new ${again.toFixed(1)} s: ${share} %`,
    );
    const { size } = statSync(join(dir, 'full/latest/timeline.json'));
    console.log(
      `same bytes in ${same.length} of ${PUBLISHED.length} files; timeline.json has ${(size / 1e6).toFixed(0)} MB`,
    );
    if (same.length < PUBLISHED.length) process.exitCode = 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

await main(Number(process.argv[2] ?? 20_000));
