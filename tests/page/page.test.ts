import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launched, NO_BROWSER } from '../browser.ts';
import { aDate, aMention, anEvent, anUnresolved } from '../emit/records.ts';
import { folder } from '../io/folder.ts';
import { madeTimeline } from './made-events.ts';
import { writePage } from './made-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MADE = madeTimeline(300);
const ADDED = { change: 'added', event_id: MADE.events[0]?.id ?? '', into: null, fields: {} } as const;

type Opened = { readonly page: Page; readonly said: string[]; readonly asked: string[] };
type Look = { readonly colorScheme?: 'light' | 'dark'; readonly width?: number };

describe.skipIf(NO_BROWSER !== null)('timeline.html in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  let address = '';
  beforeAll(async () => {
    browser = await launched();
    address = writePage(folder(), MADE, [ADDED]);
  }, 60_000);
  afterAll(async () => browser?.close());

  async function open(url = address, { colorScheme = 'light', width = 1400 }: Look = {}): Promise<Opened> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const [said, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(`dialog ${dialog.message()}`));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    await page.waitForSelector('.row');
    return { page, said, asked };
  }

  const found = (page: Page): Promise<string | null> => page.textContent('.found');

  test('loads without a request of its own or a word on the console', async () => {
    const { page, said, asked } = await open();
    await page.waitForSelector('.drawing .event');
    expect(asked).toEqual([address]);
    expect(said).toEqual([]);
    expect(await page.title()).toBe('Timeline: 300 events from 25 articles');
    expect(await found(page)).toBe('300 events.');
    await page.close();
  });

  test('searches and filters, and the address tells what is asked for', async () => {
    const { page } = await open();
    await page.fill('#search', 'MINE quito');
    await page.waitForFunction(() => /of 300/.test(document.querySelector('.found')?.textContent ?? ''));
    const wanted = MADE.events.filter(({ title }) => /mine in Quito/.test(title)).length;
    expect(wanted).toBeGreaterThan(2);
    expect(await found(page)).toBe(`${wanted} events of 300.`);
    expect(await page.locator('.title').first().textContent()).toContain('closed the mine in Quito');
    await page.fill('#search', '');
    await page.click('.filters summary');
    await page.check('label:has-text("denied") input');
    await page.fill('#facet-place', 'Quito');
    const denied = MADE.events.filter(({ status, places }) => status === 'denied' && places.includes('Quito')).length;
    await page.waitForFunction((n) => document.querySelector('.found')?.textContent === `${n} events of 300.`, denied);
    expect(page.url()).toMatch(/#place=Quito&status=denied$/);
    const again = await open(page.url());
    expect(await found(again.page)).toBe(`${denied} events of 300.`);
    await again.page.click('.clear');
    await again.page.waitForFunction(() => document.querySelector('.found')?.textContent === '300 events.');
    await Promise.all([page.close(), again.page.close()]);
  });

  test('a mark opens its event, with sentence, source and where the date comes from', async () => {
    const { page, said } = await open();
    const mark = page.locator('.event').first();
    const place = Number(await mark.getAttribute('data-event'));
    await mark.locator('text').click();
    const detail = page.locator('.detail');
    await detail.waitFor();
    const event = MADE.events[place];
    expect(await page.locator('li.chosen .title').textContent()).toBe(event?.title);
    expect(await detail.locator('blockquote b').first().textContent()).toBe(event?.mentions[0]?.quote);
    expect(await detail.locator('.source a').first().getAttribute('href')).toMatch(/^https:\/\/example\.org\//);
    expect(await detail.locator('.steps li').first().textContent()).toContain('the story goes on');
    expect(await detail.locator('code').first().textContent()).toBe(event?.date.edtf);
    expect(said).toEqual([]);
    await page.close();
  });

  test('the keyboard alone reaches an event from the axis, zooms, and moves between tabs', async () => {
    const { page } = await open();
    await page.focus('.axis');
    for (const key of ['+', '+', 'ArrowRight', 'ArrowRight', 'Enter']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
    await page.locator('.detail').waitFor();
    const isRow = await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
    expect(isRow).toBe(true);
    expect(page.url()).toContain('#event=ev_');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.focus('#tab-events');
    await page.keyboard.press('ArrowRight');
    await page.locator('#panel-undated .reason').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-undated');
    await page.close();
  });

  test('zooming and dragging change the view; the list can follow it', async () => {
    const { page } = await open();
    const before = await page.textContent('.drawn b');
    for (let i = 0; i < 4; i++) await page.click('[aria-label="Nearer"]');
    await page.waitForFunction((text) => document.querySelector('.drawn b')?.textContent !== text, before);
    const near = await page.textContent('.drawn b');
    await page.check('#follows');
    await page.waitForFunction(() => /of 300/.test(document.querySelector('.found')?.textContent ?? ''));
    const box = await page.locator('.axis').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 300];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 250, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((text) => document.querySelector('.drawn b')?.textContent !== text, near);
    await page.close();
  });

  test('what changed is asked for by a click alone, from beside the page', async () => {
    const { page, said, asked } = await open();
    await page.click('#tab-changes');
    await page.locator('.changes .reason').waitFor();
    expect(asked.slice(1)).toEqual([address.replace('timeline.html', 'memory/changes.js')]);
    expect(await page.locator('.changes summary').textContent()).toBe('1 event new');
    await page.click('.changes a');
    await page.locator('.detail').waitFor();
    expect(await page.locator('li.chosen .title').textContent()).toBe(MADE.events[0]?.title);
    expect(said).toEqual([]);
    await page.close();
  });

  test('no text of an article is ever markup, an address or a script', async () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'\`\${alert(3)}<!--`;
    const mention = aMention({
      article_id: evil,
      quote: evil,
      title: evil.slice(0, 100),
      expression: null,
      date: aDate(),
    });
    const url = 'javascript:alert(4)';
    const [article] = MADE.articles;
    if (article === undefined) throw new Error('no article was made');
    const hostile = {
      events: [
        anEvent({
          title: evil.slice(0, 100),
          participants: [evil],
          places: [evil],
          mentions: [mention],
          conflicts: [{ field: evil, values: [evil, evil] }],
        }),
      ],
      unresolved: [anUnresolved({ article_id: evil, quote: evil, why: evil, start: 500 })],
      articles: [{ ...article, id: evil, title: evil, publisher: evil, url }],
    };
    const { page, said } = await open(
      writePage(folder(), hostile, [
        { change: 'removed', event_id: evil, into: null, fields: { title: [evil, evil] } },
      ]),
    );
    await page.click('.row');
    for (const tab of ['undated', 'changes', 'help', 'events']) {
      await page.click(`#tab-${tab}`);
      for (const summary of await page.locator('.reason:not([open]) summary:visible').all()) await summary.click();
    }
    expect(said).toEqual([]);
    expect(await page.locator('.detail blockquote').first().textContent()).toContain(evil);
    expect(await page.locator('img, a[href^="javascript"], #app script').count()).toBe(0);
    await page.close();
  });

  test.each<[string, Look]>([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { width: 390 }],
  ])('axe finds nothing wrong, %s', async (_name, look) => {
    const { page } = await open(address, look);
    await page.click('.row');
    await page.click('.filters summary');
    for (const tab of ['events', 'undated', 'changes', 'help']) {
      if (tab !== 'events') await page.keyboard.press('Escape');
      await page.click(`#tab-${tab}`, { force: true });
      const summary = page.locator(`#panel-${tab} .reason summary`).first();
      if ((await summary.count()) > 0) await summary.click();
      await page.waitForTimeout(100);
      // The page lets no script run that is put into it; the debugger may.
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: AXE });
      const checked = await session.send('Runtime.evaluate', {
        expression:
          'axe.run().then(({violations}) => JSON.stringify(violations.map(({id, nodes}) => [id, nodes[0].html])))',
        awaitPromise: true,
        returnByValue: true,
      });
      expect([tab, JSON.parse(String(checked.result.value))]).toEqual([tab, []]);
    }
    await page.close();
  });

  test('nothing is wider than a phone', async () => {
    const { page } = await open(address, { width: 360 });
    await page.click('.row');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.close();
  });

  test('prints the list whole and nothing that only a screen has a use for', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.row').count()).toBe(300);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
    await page.close();
  });

  test('10,000 events are all there, and none is lost silently above the limit of a page', async () => {
    const { page, said } = await open(writePage(folder(), madeTimeline(10_000)));
    expect(await found(page)).toBe('10,000 events.');
    await page.fill('#search', 'osaka 9999');
    await page.waitForFunction(() => document.querySelectorAll('.row').length < 5);
    expect(said).toEqual([]);
    await page.close();
  });

  test('no event at all is no blank page', async () => {
    const page = await browser.newPage();
    await page.goto(writePage(folder(), { ...MADE, events: [] }));
    await page.locator('.notice').first().waitFor();
    expect(await page.locator('.axis').count()).toBe(0);
    expect(await page.locator('#rows').textContent()).toContain('says why');
    await page.close();
  });

  test('a page that was cut off says so', async () => {
    const page = await browser.newPage();
    await page.setContent(
      readFileSync(new URL(address), 'utf8')
        .replace(/(id="data">.{2000})[^<]*/s, '$1')
        .replace(/<meta http-equiv[^>]*>/, ''),
    );
    await page.locator('[role="alert"]').waitFor();
    expect(await page.textContent('[role="alert"]')).toMatch(/could not be drawn .* timeline\.csv beside it/);
    await page.close();
  });
});
