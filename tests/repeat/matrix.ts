/**
 * The same articles and options give the same bytes in every time zone, locale and year, for every order of the files, number of threads
 * and way to name the input: npm run repeat:matrix
 *
 * A seeded sample of 240 combinations, each a process of its own into a folder of its own; all files of latest/ but run.json, which has a
 * clock, must be the same in all of them, the history too, since each is a first run. `-- 20` tries fewer, `-- 1 77` the one of this seed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chance, generator, oneOf } from '../bench/chance.ts';
import { madeRecords } from '../bench/made-mentions.ts';
import { ANNALS } from '../cli/annals.ts';

const COMBINATIONS = 240;

const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'No/Where',
  '',
];
const LOCALES = [
  'C',
  'C.UTF-8',
  'en_US.UTF-8',
  'tr_TR.UTF-8',
  'ar_EG.UTF-8',
  'de_DE',
  'zh_CN.GB18030',
  'th_TH',
  'xx_YY',
  '',
];
/** Now, by the machine's clock: the epoch, a leap day, the hour that a zone skips, the last day of a year, and a clock that runs backwards. */
const CLOCKS = [
  '0',
  '951782400000',
  '1679792400000',
  '1798761599000',
  '253402300799000',
  '1700000000000 - 1000 * ticks++',
];
const JOBS = ['1', '1', '1', '2', '3'];
const NODES = ['', '--max-old-space-size=200', '--disable-proto=throw', '--stack-size=700'];
const ORDERS = ['folder', 'files', 'both'] as const;

const clock = (now: string): string =>
  `data:text/javascript,${encodeURIComponent(`let ticks = 0; const now = () => ${now}; const { Date } = globalThis;
globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [now()])); } static now() { return now(); } };`)}`;

/** Articles in every plain format, some undated, with a list and the reviewer's words. */
function makeFiles(): Map<string, string> {
  const records = [...madeRecords(48)].map((record) => ({ ...record, text: record.text.slice(0, 1200) }));
  const files = new Map<string, string>();
  const list = ['file,published_at,title'];
  for (const [i, { id, published_at, text }] of records.entries()) {
    if (i % 6 === 0) {
      files.set(`${id}.txt`, text);
      if (i % 12 === 0) list.push(`${id}.txt,${published_at},${text.slice(0, 20)}`);
    } else if (i % 6 === 1) files.set(`${id}.md`, `---\ndate: ${published_at}\n---\n${text}`);
    else if (i % 6 === 2)
      files.set(`${id}.json`, JSON.stringify({ id, published_at: `${published_at}T23:30:00Z`, text }));
    else if (i % 6 === 3)
      files.set(
        `${id}.html`,
        `<html><head><title>${id}</title><meta property="article:published_time" content="${published_at}"></head><body><article><p>${text}</p></article></body></html>`,
      );
    else files.set('more.jsonl', `${files.get('more.jsonl') ?? ''}${JSON.stringify({ id, published_at, text })}\n`);
  }
  files.set('articles.csv', `${list.join('\n')}\n`);
  files.set(
    'corrections.csv',
    `id,action,value,note\n${records[4]?.id}:0,status,denied,\nev_0000000000000000,drop,,nobody\n`,
  );
  return files.set('bad.json', '{"text": ').set('twice.jsonl', files.get('more.jsonl')?.split('\n')[0] ?? '');
}

const shuffled = <T>(chance: Chance, list: readonly T[]): T[] =>
  list
    .map((item) => [chance(2 ** 30), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);

/** What a run publishes, as one digest. */
function digestOf(out: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(join(out, 'latest'), { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );
  for (const name of names.toSorted())
    if (name !== 'run.json') hash.update(name).update(readFileSync(join(out, 'latest', name)));
  return hash.digest('hex').slice(0, 16);
}

type Tried = { readonly seed: number; readonly digest: string; readonly what: string };

async function tryOne(seed: number, files: ReadonlyMap<string, string>): Promise<Tried> {
  const chance = generator(seed);
  for (let i = 0; i < 8; i += 1) chance(2);
  const [zone, locale, now, jobs, node] = [
    oneOf(chance, ZONES),
    oneOf(chance, LOCALES),
    oneOf(chance, CLOCKS),
    oneOf(chance, JOBS),
    oneOf(chance, NODES),
  ];
  const order = oneOf(chance, ORDERS);
  const dir = mkdtempSync(join(tmpdir(), 'annals-matrix-'));
  mkdirSync(join(dir, 'in'));
  const names = shuffled(chance, [...files.keys()]);
  for (const name of names) writeFileSync(join(dir, 'in', name), files.get(name) ?? '');
  const named = shuffled(chance, names).map((name) => join('in', name));
  // Only a folder that is named as a whole vouches for its lists.
  const input = order === 'folder' ? ['in'] : order === 'files' ? [...named, 'in'] : ['in', 'in/', ...named];
  const args = [
    ...(node === '' ? [] : [node]),
    '--import',
    clock(now),
    ANNALS,
    'run',
    ...input,
    '--out',
    'out',
    '--jobs',
    jobs,
    '--quiet',
  ];
  const env = { PATH: process.env['PATH'] ?? '', TZ: zone, LC_ALL: locale, LANG: locale };
  const child = spawn(process.execPath, args, { cwd: dir, env, stdio: ['ignore', 'inherit', 'pipe'] });
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const [code] = await once(child, 'close');
  const what = JSON.stringify({ zone, locale, now, jobs, node, order });
  const digest = code === 1 ? digestOf(join(dir, 'out')) : `ended with ${code}: ${err.slice(0, 300)}`;
  rmSync(dir, { recursive: true, force: true });
  return { seed, digest, what };
}

async function main(combinations: number, first: number): Promise<void> {
  const files = makeFiles();
  const tried: Tried[] = [];
  let next = first;
  const worker = async (): Promise<void> => {
    while (next < first + combinations) tried.push(await tryOne(next++, files));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const byDigest = new Map<string, Tried[]>();
  for (const one of tried) byDigest.set(one.digest, [...(byDigest.get(one.digest) ?? []), one]);
  console.log(`${tried.length} combinations, ${byDigest.size} distinct output${byDigest.size === 1 ? '' : 's'}`);
  if (byDigest.size === 1) return;
  for (const [digest, [one, ...more]] of byDigest)
    console.log(`${digest}: seed ${one?.seed} ${one?.what} and ${more.length} more`);
  process.exitCode = 1;
}

const [combinations = COMBINATIONS, seed = 1] = process.argv.slice(2).map(Number);
await main(combinations, seed);
