import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateInWords } from '../../pipeline/emit/date-in-words.ts';
import { statusMark } from '../../pipeline/emit/status-mark.ts';
import type { Event } from '../../schemas/event.ts';
import { launched, NO_BROWSER } from '../browser.ts';
import { aMention, anEvent } from '../emit/records.ts';
import { aSummary, written } from '../emit/written.ts';
import { madeTimeline } from './made-events.ts';

const LIBRARY = join(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json'), '..', 'dist');
const SITE = 'http://timeline.invalid/';
const PAGE = `<!doctype html><link rel="stylesheet" href="css/timeline.css"><div id="t" style="height: 600px"></div>
<script src="js/timeline.js"></script>
<script>
  const timeline = new TL.Timeline('t', 'timelinejs.json', { font: '', script_path: '${SITE}js/' });
  timeline.on('ready', () => { document.title = 'ready'; });
</script>`;

type Shown = {
  readonly slides: readonly (readonly [id: string, headline: string, date: string])[];
  /** By id, the day on which the library places a slide. */
  readonly days: Readonly<Record<string, string>>;
  readonly text: string;
  readonly markup: number;
  readonly said: readonly string[];
  readonly strangers: readonly string[];
};

/** What the library itself says of a slide, whatever the browser's time zone. */
const READ = `({
  slides: [...document.querySelectorAll('.tl-slide:not(.tl-slide-titleslide)')].map((slide) =>
    [slide.id, slide.querySelector('.tl-headline').textContent, slide.querySelector('.tl-headline-date').textContent]),
  days: Object.fromEntries(timeline.config.events.map(({ unique_id, start_date: { data: { date_obj: d } } }) =>
    [unique_id, [d.getFullYear(), d.getMonth() + 1, d.getDate()].join('-')])),
  text: document.querySelector('#t').textContent,
  markup: document.querySelectorAll('#t :is(script, img, svg, iframe, style, [onerror], [onload], a[href^="javascript"])').length,
})`;

describe.skipIf(NO_BROWSER !== null)('timelinejs.json in TimelineJS 3', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  }, 60_000);
  afterAll(async () => browser?.close());

  async function shown(json: string, timezoneId = 'UTC'): Promise<Shown> {
    const page = await browser.newPage({ timezoneId });
    const [said, strangers]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(`dialog ${dialog.message()}`));
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (`${origin}/` === SITE && pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
      if (pathname === '/timelinejs.json') return route.fulfill({ contentType: 'application/json', body: json });
      const path = join(LIBRARY, pathname);
      if (`${origin}/` === SITE && existsSync(path)) return route.fulfill({ path });
      strangers.push(route.request().url());
      return route.abort();
    });
    await page.goto(SITE);
    await page.waitForFunction("document.title === 'ready'");
    const read = await page.evaluate<Pick<Shown, 'slides' | 'days' | 'text' | 'markup'>>(READ);
    await page.close();
    return { ...read, said, strangers };
  }

  const json = (events: readonly Event[], articles = [aSummary()]): string =>
    written('timelinejs', 'timelinejs.json', { events, articles });

  test('every event is a slide with its title and its date in our words', async () => {
    const { events, articles } = madeTimeline(60);
    const { slides, text, said, strangers } = await shown(json(events, [...articles]));
    const expected = events.map((event) => [event.id, statusMark(event) + event.title, dateInWords(event.date)]);
    expect(slides.toSorted()).toEqual(expected.toSorted());
    expect(text).toContain(`60 events from ${articles.length} articles`);
    expect([said, strangers]).toEqual([[], []]);
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('days stay the same days in %s', async (zone) => {
    const { days, said } = await shown(json([anEvent()]), zone);
    expect(days).toEqual({ ev_0123456789abcdef: '2018-5-8' });
    expect(said).toEqual([]);
  });

  test('hostile text is shown as it is and runs nothing', async () => {
    const evil = `</p><script>alert(1)</script><img src=x onerror=alert(2)>&lt;img src=x onerror=alert(3)&gt;"'<svg/onload=alert(4)>`;
    const event = anEvent({
      title: evil,
      mentions: [aMention({ title: evil, quote: evil, article_id: '<b>a</b>' })],
      conflicts: [{ field: evil, values: [evil, evil] }],
    });
    const article = aSummary({ id: '<b>a</b>', title: evil, publisher: evil, url: 'javascript:alert(5)' });
    const { slides, text, markup, said, strangers } = await shown(json([event], [article]));
    expect(slides[0]?.[1]).toBe(evil);
    expect(text).toContain(`“${evil}”`);
    expect(text).toContain(`${evil}, ${evil}, 2018-05-09`);
    expect([markup, said, strangers]).toEqual([0, [], []]);
  });
});
