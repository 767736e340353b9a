import { describe, expect, it } from 'vitest';
import { textDates } from '../../pipeline/ingest/dates/text-dates.ts';
import { urlDate } from '../../pipeline/ingest/dates/url-date.ts';
import { writtenDates } from '../../pipeline/ingest/dates/written-date.ts';
import { ingestText } from './source.ts';

const STORY = 'The bridge closed on Monday, and the ferry took the cars over, the port authority said.\n';
const first = (text: string) => textDates(text, null)[0];

describe('the date of a plain text', () => {
  it.each([
    ['its dateline', `DOVER, England, June 12, 2023 (AP) — ${STORY}`, 'dateline'],
    ['a dateline without an agency', `LONDON, 12 June 2023 -- ${STORY}`, 'dateline'],
    ['a line that says so', `Bridge closes\nPublished: June 12, 2023\n\n${STORY}`, 'byline'],
    [
      'a line that says so with weekday and clock',
      `Bridge closes\nPosted on Monday, 12 June 2023 at 10:30 am\n\n${STORY}`,
      'byline',
    ],
    ['a line that says so at the very end', `${STORY.repeat(60)}\nPublished 12 June 2023\n`, 'byline'],
    ['a day alone below the headline', `Bridge closes\nMonday, 12 June 2023\n\n${STORY}`, 'byline'],
    ['a byline', `Bridge closes\nBy Jane Doe | 12 June 2023\n\n${STORY}`, 'byline'],
    ['an ISO day', `Bridge closes\n2023-06-12 10:30\n\n${STORY}`, 'byline'],
  ])('is read from %s', (_, text, method) => {
    expect(first(text)).toMatchObject({ published_at: '2023-06-12', published_method: method });
  });

  it.each([
    ['a day that a sentence tells of', `The bridge closed on 12 June 2023.\n${STORY}`],
    ['a report that was published', `${STORY}The report on the bridge, published on 12 June 2023, had warned of it.\n`],
    ['a date of change', `Bridge closes\nUpdated: June 12, 2023\n\n${STORY}`],
    ['the day of a download', `Bridge closes\n[downloaded on 12 June 2023]\n\n${STORY}`],
    ['the year of a copyright', `${STORY}\n© 2023-06-12 The Quay\n`],
    ['a chronicle, whose lines are days', `The bridge\n12 June 2023\nIt closed.\n14 June 2023\nIt opened.\n`],
    ['a dateline without a year', `DOVER, June 12 (AP) — ${STORY}`],
    ['numbers that may be day or month', `Bridge closes\n06/12/2023\n\n${STORY}`],
    ['no date at all', STORY],
  ])('is not taken from %s', (_, text) => {
    expect(first(text)).toBeUndefined();
  });

  it('gives way to what a record or its address says, and the option to it', async () => {
    const text = `Bridge closes\nPublished: June 12, 2023\n\n${STORY}`;
    const dated = async (record: object, published: string | null = null) =>
      (await ingestText('a.jsonl', JSON.stringify({ text, ...record }), { published })).articles[0];
    expect(await dated({ date: '2023-06-14' })).toMatchObject({ published_at: '2023-06-14', warnings: [] });
    expect(await dated({ url: 'https://q.example/2023/06/13/x' })).toMatchObject({
      published_at: '2023-06-13',
      published_method: 'url',
    });
    expect(await dated({}, '2020-01-01')).toMatchObject({
      published_at: '2023-06-12',
      published_method: 'byline',
      published_evidence: 'Published: June 12, 2023',
      warnings: ['W_DATE_DISPUTED: option says 2020-01-01'],
    });
  });

  it('is looked for in time that grows with the text', () => {
    for (const piece of ['12 June 2023\n', 'A, ', '1/1/', 'published ', '2023 '])
      textDates(piece.repeat(200_000), null);
  });
});

describe('the date of an address', () => {
  it.each([
    ['https://q.example/2023/06/12/bridge', '2023-06-12'],
    ['https://q.example/news/2023-6-2/bridge.html', '2023-06-02'],
    ['https://q.example/20230612/bridge', '2023-06-12'],
    ['https://q.example/news/2023/jun/12/bridge', '2023-06-12'],
    ['https://q.example/bridge-2023-06-12', '2023-06-12'],
  ])('%s is %s', (url, date) => {
    expect(urlDate(url)).toMatchObject({ published_at: date, published_method: 'url' });
  });

  it.each([
    'https://q.example/2023/06/bridge',
    'https://q.example/2023/13/12/bridge',
    'https://q.example/2023/02/30/bridge',
    'https://q.example/202306123/bridge',
    'https://q.example/article/120230612908',
    'https://q.example/bridge',
  ])('%s has none', (url) => {
    expect(urlDate(url)).toBeNull();
  });
});

describe('days as people write them', () => {
  it.each([
    ['12 June 2023', '2023-06-12'],
    ['June 12th, 2023', '2023-06-12'],
    ['12. Juni 2023, 10:30 Uhr', '2023-06-12'],
    ['12 de junio de 2023', '2023-06-12'],
    ['le 1er août 2023', '2023-08-01'],
    ['12 июня 2023 г.', '2023-06-12'],
    ['12 czerwca 2023', '2023-06-12'],
    ['2023. június 12.', '2023-06-12'],
    ['2023年6月12日', '2023-06-12'],
    ['2023년 6월 12일', '2023-06-12'],
    ['2023. 6. 12.', '2023-06-12'],
    ['12.06.23', '2023-06-12'],
    ['13/06/2023', '2023-06-13'],
    ['06/13/2023', '2023-06-13'],
    ['१२ जून २०२३', '2023-06-12'],
  ])('%s is %s', (text, day) => {
    expect(writtenDates(text, null).map((date) => date.day)).toEqual([day]);
  });

  it.each([
    '06/12/2023',
    '31 June 2023',
    '2023',
    'June 2023',
    '12:30:2023',
    '1.2.3.4',
    '555-2023-06-12',
    'version 12.6.2023.1',
    '12 foo 2023',
  ])('%s is none', (text) => {
    expect(writtenDates(text, null)).toEqual([]);
  });
});
