import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launched, NO_BROWSER } from '../browser.ts';
import { madeTimeline } from '../page/made-events.ts';
import { writePage } from '../page/made-page.ts';

/**
 * What timeline.html weighs, and how long a browser takes from the first byte to the first view: the axis drawn and the list there. Claims:
 * under 1 MB for 1,000 events with as many undated clauses, under 2 s for 10,000. `npm run bench:page [events ...]`; the middle of 5 loads.
 */
const LOADS = 5;

async function firstView(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const begun = performance.now();
  await page.goto(address);
  await Promise.all([page.waitForSelector('.drawing .event'), page.waitForSelector('.row')]);
  const taken = performance.now() - begun;
  await page.close();
  return taken;
}

const sizes = process.argv.slice(2).map(Number);
const dir = mkdtempSync(join(tmpdir(), 'annals-page-'));
if (NO_BROWSER !== null) console.log(`sizes alone: ${NO_BROWSER}`);
const browser = NO_BROWSER === null ? await launched() : null;
try {
  for (const events of sizes.length > 0 ? sizes : [1_000, 10_000, 20_000]) {
    const timeline = madeTimeline(events);
    const begun = performance.now();
    const address = writePage(join(dir, String(events)), timeline);
    const made = performance.now() - begun;
    const times: number[] = [];
    if (browser !== null) for (let i = 0; i < LOADS; i++) times.push(await firstView(browser, address));
    const bytes = statSync(fileURLToPath(address)).size;
    const middle = times.toSorted((a, b) => a - b)[Math.floor(LOADS / 2)];
    const view = middle === undefined ? '' : `, first view ${(middle / 1000).toFixed(2)} s`;
    console.log(`${events} events: ${(bytes / 1e6).toFixed(2)} MB, written in ${(made / 1000).toFixed(2)} s${view}`);
  }
} finally {
  await browser?.close();
  rmSync(dir, { recursive: true, force: true });
}
