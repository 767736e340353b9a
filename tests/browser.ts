import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium may be; CHROMIUM names another. */
const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const executablePath = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;

/** Why tests of the page are skipped here, or null where they run. */
export const NO_BROWSER =
  executablePath === null ? 'no Chromium is installed: name one by CHROMIUM, or install the package chromium' : null;

if (NO_BROWSER !== null) console.warn(`tests in a browser are skipped: ${NO_BROWSER}`);

/** A browser that asks nobody for anything by itself. */
export async function launched(): Promise<Browser> {
  if (executablePath === null) throw new Error(NO_BROWSER ?? '');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}
