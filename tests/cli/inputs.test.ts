import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { folder } from '../io/folder.ts';
import { annals } from './annals.ts';

const STORY =
  'The harbour bridge closed on Monday, and a ferry took the cars over, the port authority said in the town.';
const GERMAN =
  'Die Brücke über den Hafen wurde am Montag gesperrt, und eine Fähre brachte die Autos hinüber, wie die Behörde mitteilte.';
const page = (head: string) =>
  `<!doctype html><html><head><title>Bridge closes</title>${head}</head><body><nav>Home World</nav><article><h1>Bridge closes</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`;
const PUBLISHED = '<meta property="article:published_time" content="2018-05-09T10:00:00+01:00">';

const GOOD = {
  'in/page.html': page(PUBLISHED),
  'in/doubted.html': page(`${PUBLISHED}<link rel="canonical" href="https://q.example/2018/04/01/bridge">`),
  'in/table.csv': `text,date\n"${STORY} It stays closed.",2018-05-09\n`,
  'in/feed.xml': `<rss version="2.0"><channel><title>The Quay</title><item><title>Bridge</title><pubDate>Wed, 09 May 2018 10:00:00 GMT</pubDate><description>${STORY}</description></item></channel></rss>`,
  'in/mail.eml': `From: The Quay <a@q.example>\nDate: Wed, 9 May 2018 10:00:00 +0100\nSubject: Bridge\nMessage-ID: <1@q.example>\n\n${STORY}\n`,
  'in/dump.jsonl.gz': gzipSync(`${JSON.stringify({ text: STORY, date: '2018-05-09', id: 'packed' })}\n`),
  'in/german.txt': `${GERMAN} ${GERMAN}`,
  'in/future.txt': STORY,
  'in/articles.csv': 'file,published_at\nfuture.txt,2031-05-09\n',
};

const BAD = {
  'in/broken.xml': '<sitemap><url/></sitemap>',
  'in/empty.html': '<html><head><title>x</title></head><body></body></html>',
  'in/notext.csv': 'a,b\n1,2\n',
  'in/cut.jsonl.gz': gzipSync('{"text":"x"}\n').subarray(0, 12),
};

const run = (files: Record<string, string | Uint8Array>, ...args: string[]) => {
  const dir = folder(files);
  return annals(['run', join(dir, 'in'), '--out', join(dir, 'out'), ...args]).then((ended) => ({ ...ended, dir }));
};
const documents = (dir: string): Record<string, string>[] =>
  parse(readFileSync(join(dir, 'out/latest/documents.csv'), 'utf8'), { columns: true });

describe('a folder of all kinds of files', () => {
  test('is one timeline, and the run says what needs its owner', async () => {
    const { code, err, dir } = await run(GOOD);
    expect(code).toBe(0);
    const rows = new Map(documents(dir).map((row) => [row['source_path'], row]));
    expect([...rows.keys()].toSorted()).toEqual(
      Object.keys(GOOD)
        .filter((path) => path !== 'in/articles.csv')
        .map((path) => path.slice(3))
        .toSorted(),
    );
    for (const path of ['page.html', 'table.csv', 'feed.xml', 'mail.eml', 'dump.jsonl.gz'])
      expect(rows.get(path)).toMatchObject({
        published_at: expect.stringMatching(/^2018-05-09/),
        warnings: '',
        read: 'true',
      });
    expect(rows.get('page.html')?.['published_method']).toBe('meta');
    expect(rows.get('doubted.html')?.['warnings']).toBe('W_DATE_DISPUTED: url says 2018-04-01');
    expect(rows.get('german.txt')).toMatchObject({ language: 'de', read: 'false', mention_count: '0' });
    expect(err).toContain('1 article not read, for Annals reads English only:\n    de 1\n');
    expect(err).toContain('W_DATE_DISPUTED: url says 2018-04-01');
    expect(err).not.toContain('without a publication date');
    const timeline = readFileSync(join(dir, 'out/latest/timeline.csv'), 'utf8');
    expect(timeline).toContain('2018-05-07');
  });

  test('is the same to the byte whatever else lies in it', async () => {
    const alone = await run(GOOD);
    const beside = await run({ ...GOOD, ...BAD });
    expect(beside.code).toBe(1);
    for (const file of ['timeline.json', 'timeline.csv', 'mentions.csv', 'documents.csv'])
      expect(readFileSync(join(beside.dir, 'out/latest', file), 'utf8')).toBe(
        readFileSync(join(alone.dir, 'out/latest', file), 'utf8'),
      );
    const rejects = readFileSync(join(beside.dir, 'out/latest/rejects.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rejects.map(({ source_path, code }) => `${source_path} ${code}`)).toEqual([
      'broken.xml E_FEED',
      'cut.jsonl.gz E_COMPRESSED',
      'empty.html E_EMPTY',
      'notext.csv E_CSV',
    ]);
  });

  test('says which dates are after the day of the run, and writes it nowhere', async () => {
    const { err, dir } = await run({ ...GOOD, 'in/articles.csv': 'file,published_at\nfuture.txt,2034-05-09\n' });
    expect(err).toMatch(/1 article dated after today, \d{4}-\d\d-\d\d:\n {4}future: 2034-05-09\n/);
    expect(documents(dir).find((row) => row['article_id'] === 'future')?.['warnings']).toBe('');
  });

  test('may be given names for its fields, and a first year', async () => {
    const record = `${JSON.stringify({ story: { words: STORY }, when: '1871-03-18' })}\n`;
    const { code, dir } = await run(
      { 'in/a.jsonl': record },
      '--map',
      'text=story.words',
      'published_at=when',
      '--earliest',
      '1800',
    );
    expect(code).toBe(0);
    expect(documents(dir)[0]).toMatchObject({ published_at: '1871-03-18', warnings: '' });
    expect(JSON.parse(readFileSync(join(dir, 'out/latest/run.json'), 'utf8')).options).toMatchObject({
      map: ['text=story.words', 'published_at=when'],
      earliest: 1800,
    });
    expect((await run({ 'in/a.jsonl': record }, '--map', 'words=story')).code).toBe(2);
  });
});

test('an articles.csv that holds articles is read where it or its folder is named, not for a file beside it', async () => {
  const dir = folder({
    'in/articles.csv': `sep=;\ntitle;text;date\nBridge;${STORY};2018-05-09\n`,
    'in/a.txt': `${STORY} It stays closed.`,
  });
  const lines = async (...names: string[]) =>
    (await annals(['ingest', ...names.map((name) => join(dir, name))])).out.split('\n').length - 1;
  expect(await lines('in')).toBe(2);
  expect(await lines('in/articles.csv')).toBe(1);
  expect(await lines('in/a.txt', 'in/articles.csv')).toBe(2);
  expect(await lines('in/a.txt')).toBe(1);
});

test('an articles.csv that holds the articles is read as such', async () => {
  const { dir, code } = await run({ 'in/articles.csv': `title,text,date\nBridge,"${STORY}",2018-05-09\n` });
  expect(code).toBe(0);
  expect(documents(dir)).toMatchObject([{ title: 'Bridge', source_path: 'articles.csv' }]);
});
