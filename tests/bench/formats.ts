import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sqliteEngine } from '../../pipeline/commands/sqlite-engine.ts';
import { DATABASE, emit, isWritten } from '../../pipeline/emit/formats.ts';
import type { Publication } from '../../pipeline/emit/publication.ts';
import type { Event } from '../../schemas/event.ts';
import { aDate, aMention, anArticle, anEvent, listed, noAssets } from '../emit/records.ts';

/**
 * What each table format costs: seconds, bytes and the most memory of a process that writes nothing else, beside one that only holds
 * the events. Two mentions an event, an article for each five events, all of them made up and the same every time.
 * Run: npm run bench:formats -- 100000
 */
const FORMATS = ['none', 'csv', 'parquet', 'xlsx', 'sqlite'];
const WORDS = ['harbour', 'minister', 'talks', 'council', 'budget', 'storm', 'election', 'bridge', 'court', 'strike'];

const sentence = (n: number): string =>
  Array.from({ length: 18 }, (_, i) => `${WORDS[(n * 7 + i * (1 + (n % 9))) % WORDS.length]}${(n * 31 + i) % 97}`).join(
    ' ',
  );

const dayOf = (n: number): string =>
  `${1990 + (n % 35)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

function madeEvent(n: number): Event {
  const date = aDate({ edtf: dayOf(n), start: dayOf(n), end: dayOf(n) });
  const [title, quote, article_id] = [sentence(n).slice(0, 80), sentence(n), `article-${Math.floor(n / 5)}`];
  const mention = aMention({ title, quote, date, article_id, places: [`Place ${n % 500}`] });
  return anEvent({
    id: `ev_${n.toString(16).padStart(16, '0')}`,
    title,
    date,
    participants: [`Person ${n % 900}`, `Council of ${n % 70}`],
    places: [`Place ${n % 500}`],
    mentions: [mention, { ...mention, start: 40, end: 90 }],
  });
}

function made(length: number): Publication {
  const events = Array.from({ length }, (_, n) => madeEvent(n));
  const { text: _, ...summary } = anArticle();
  return {
    ...listed({ events, unresolved: [] }),
    articles: Array.from({ length: Math.ceil(length / 5) }, (_, n) => ({ ...summary, id: `article-${n}` })),
    rejects: [],
    changes: [],
    aliases: [],
    csvProfile: 'plain',
  };
}

const OTHERS = /^(timeline\.json|rejects|changes|aliases|datapackage|schema\/)/;

async function measure(format: string, length: number): Promise<void> {
  const publication = made(length);
  const engine = isWritten(DATABASE, [format]) ? { engine: await sqliteEngine() } : {};
  const from = process.hrtime.bigint();
  let bytes = 0;
  for (const { name, chunks } of emit(publication, [format], {
    tally: { guarded: 0, shortened: 0 },
    assets: noAssets,
    ...engine,
  }))
    if (!OTHERS.test(name)) for (const chunk of chunks) bytes += Buffer.byteLength(chunk);
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${format.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s ${(bytes / 1e6).toFixed(1).padStart(8)} MB ${peak.toFixed(0).padStart(6)} MiB at most`,
  );
}

const [length = '100000', format] = process.argv.slice(2);
if (format !== undefined) await measure(format, Number(length));
else {
  console.log(`${length} events`);
  for (const one of FORMATS) {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), length, one];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
