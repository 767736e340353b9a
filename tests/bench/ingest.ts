/**
 * Megabytes a second that ingest reads of JSON Lines, and the memory that it takes at most. One core, made-up records of some 3 kB with
 * the fields of a news crawler.
 *
 *   npm run bench:ingest                 200 MB
 *   npm run bench:ingest -- 1000         1 GB
 *   npm run bench:ingest -- --pages DIR  milliseconds a saved page of your own, its metadata only
 */
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodePage } from '../../pipeline/ingest/html/decode-page.ts';
import { factsOfPage } from '../../pipeline/ingest/html/page-article.ts';
import { ingest } from '../../pipeline/ingest/ingest.ts';
import { NO_SIDECAR } from '../../pipeline/ingest/lists/sidecar.ts';
import { fileSource } from '../../pipeline/io/file-source.ts';
import { articles, clocked, MEGA } from './articles.ts';

const recordOf = (text: string, i: number): object => ({
  url: `https://news.example/world/${i}/a-story-of-some-words`,
  title: text.slice(0, 70),
  date_publish: `2023-0${1 + (i % 9)}-12 08:${10 + (i % 50)}:00`,
  date_download: '2023-12-01 10:00:00',
  source_domain: 'news.example',
  authors: ['Jane Doe'],
  description: text.slice(0, 160),
  filename: `https%3A%2F%2Fnews.example%2Fworld%2F${i}.json`,
  maintext: text,
});

function writeRecords(path: string, megabytes: number): number {
  const texts = articles();
  const file = openSync(path, 'w');
  let bytes = 0;
  let held = '';
  for (let i = 0; bytes < megabytes * MEGA; i++) {
    held += `${JSON.stringify(recordOf(texts[i % texts.length] ?? '', i))}\n`;
    if (held.length < MEGA) continue;
    bytes += writeSync(file, held);
    held = '';
  }
  closeSync(file);
  return bytes;
}

async function ofRecords(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  try {
    const path = join(folder, 'articles.jsonl');
    const bytes = writeRecords(path, megabytes);
    const start = performance.now();
    let read = 0;
    for await (const one of ingest(fileSource('articles.jsonl', path), {
      published: null,
      timezone: null,
      sidecar: NO_SIDECAR,
    }))
      if (one.ok) read++;
    const seconds = (performance.now() - start) / 1000;
    const peak = process.resourceUsage().maxRSS / 1000;
    console.log(
      `${(bytes / MEGA).toFixed(0)} MB, ${read} articles: ${(bytes / MEGA / seconds).toFixed(0)} MB/s, ${peak.toFixed(0)} MB of memory at most`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ofPages(folder: string): void {
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  for (const round of ['first', 'second', 'third']) {
    const spent = clocked(() => {
      for (const page of pages) factsOfPage(decodePage(page, null).html, null);
    });
    console.log(`${pages.length} pages, ${round} time: ${(spent / pages.length).toFixed(2)} ms a page`);
  }
}

const { values, positionals } = parseArgs({ options: { pages: { type: 'string' } }, allowPositionals: true });
if (values.pages === undefined) await ofRecords(Number(positionals[0] ?? 200));
else ofPages(values.pages);
