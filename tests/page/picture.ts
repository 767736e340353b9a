import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launched } from '../browser.ts';
import { annals } from '../cli/annals.ts';

/** Draws README's picture of the page that the two articles give: `npm run picture`. */
const INPUT = fileURLToPath(new URL('../../input', import.meta.url));
const PICTURE = fileURLToPath(new URL('timeline.png', import.meta.url));

const dir = mkdtempSync(join(tmpdir(), 'annals-picture-'));
cpSync(INPUT, join(dir, 'input'), { recursive: true });
await annals(['run', join(dir, 'input'), '--out', join(dir, 'out'), '--quiet']);
const browser = await launched();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(dir, 'out/latest/timeline.html')).href);
  await page.click('.row:has-text("mediation proposal")');
  await page.locator('.detail').waitFor();
  // Nearer to where most of it is, and down to the sentences.
  await page.mouse.move(706, 400);
  await page.mouse.wheel(0, -1700);
  await page.evaluate(() => document.querySelector('.detail')?.scrollIntoView());
  await page.waitForTimeout(300);
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  rmSync(dir, { recursive: true, force: true });
}
