import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/formats.ts';
import type { Event } from '../../schemas/event.ts';
import { launched, NO_BROWSER } from '../browser.ts';
import { aDate, aMention, anArticle, anEvent, listed, noAssets } from './records.ts';

const EVIL = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const { text: _, ...article } = anArticle({ title: `A & B ${EVIL}` });
const mention = aMention({ quote: EVIL, expression: null });
const dated = (
  n: number,
  edtf: string,
  [start, end]: readonly [string | null, string | null],
  rest: Partial<Event> = {},
): Event =>
  anEvent({ id: `ev_${String(n).padStart(16, '0')}`, title: `Event ${n}`, date: aDate({ edtf, start, end }), ...rest });
const EVENTS = [
  dated(1, '2018-05-08', ['2018-05-08', '2018-05-08'], { mentions: [mention] }),
  dated(2, '2018-05', ['2018-05-01', '2018-05-31'], { title: `${EVIL.slice(0, 60)}` }),
  dated(3, '2015', ['2015-01-01', '2015-12-31']),
  dated(4, '2022-08/..', ['2022-08-01', null], { status: 'planned' }),
  dated(5, '../2023-06-10', [null, '2023-06-10'], { status: 'denied' }),
  dated(6, '2019-03-03/2019-05-02', ['2019-03-03', '2019-05-02']),
].map((event, i) => ({
  ...event,
  date: {
    ...event.date,
    precision: (['day', 'month', 'year', 'month', 'day', 'interval'] as const)[i] ?? 'day',
    extent: i === 3 || i === 4 ? ('throughout' as const) : ('within' as const),
  },
}));

function written(events: readonly Event[]): string {
  const publication = {
    ...listed({ events, unresolved: [] }),
    articles: [article],
    rejects: [],
    changes: [],
    aliases: [],
    csvProfile: 'plain' as const,
  };
  const files = emit(publication, ['timelinejs'], { tally: { guarded: 0, shortened: 0 }, assets: noAssets });
  return [...(files.find(({ name }) => name === 'timelinejs.json')?.chunks ?? [])].join('');
}

test('dates are told in parts, as far as they are known, and in words', () => {
  const { events, title } = JSON.parse(written(EVENTS));
  expect(
    events.map((slide: Record<string, unknown>) => [slide['start_date'], slide['end_date'], slide['display_date']]),
  ).toEqual([
    [{ year: 2018, month: 5, day: 8 }, undefined, '8 May 2018'],
    [{ year: 2018, month: 5 }, undefined, 'May 2018'],
    [{ year: 2015 }, undefined, '2015'],
    [{ year: 2022, month: 8 }, undefined, 'since Aug 2022'],
    [{ year: 2023, month: 6, day: 10 }, undefined, 'until 10 Jun 2023'],
    [{ year: 2019, month: 3, day: 3 }, { year: 2019, month: 5, day: 2 }, '3 Mar – 2 May 2019'],
  ]);
  expect(title.text.text).toBe('6 events from 1 article');
  expect(JSON.parse(written([])).events).toEqual([]);
});

test('nothing of an article is markup but the link to it', () => {
  const { events } = JSON.parse(written(EVENTS));
  for (const { text } of events) {
    expect(text.headline).not.toMatch(/[<>]/);
    expect(text.text.replace(/<\/?p>|<a href="https:\/\/example\.org\/a">|<\/a>/g, '')).not.toMatch(/[<>]/);
  }
});

describe.skipIf(NO_BROWSER !== null)('TimelineJS itself', { timeout: 60_000 }, () => {
  const dist = createRequire(import.meta.url)
    .resolve('@knight-lab/timelinejs/package.json')
    .replace('package.json', 'dist/');
  const lib = (path: string): string => readFileSync(`${dist}${path}`, 'utf8');

  test('draws what we write, and runs none of it', async () => {
    const browser = await launched();
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, timezoneId: 'America/Los_Angeles' });
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.setContent(
      `<title>quiet</title><style>${lib('css/timeline.css').replace(/url\([^)]*\)/g, '')}</style><div id="t" style="height:700px"></div>`,
    );
    await page.addScriptTag({ content: lib('js/timeline.js') });
    await page.evaluate(`window.timeline = new TL.Timeline('t', ${written(EVENTS)}, { language: 'en' })`);
    await page.waitForSelector('.tl-timemarker', { state: 'attached' });
    const headlines = await page.locator('.tl-slide .tl-headline').allTextContents();
    expect(headlines.map((text) => text.trim())).toEqual(expect.arrayContaining(EVENTS.map(({ title }) => title)));
    const shown = await page.locator('.tl-slide').allTextContents();
    for (const words of ['8 May 2018', 'since Aug 2022', 'until 10 Jun 2023'])
      expect(shown.join('\n')).toContain(words);
    expect(await page.title()).toBe('quiet');
    expect(said).toEqual([]);
    await browser.close();
  });
});
