import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PublishedEvaluation } from '../../schemas/published-evaluation.ts';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';

const EXAMPLE = fileURLToPath(new URL('example-published', import.meta.url));

const STORY = '<p>The harbour bridge closed on Monday, and a ferry took the cars over, the port authority said.</p>';
const page = (date: string | null) =>
  `<html><head>${date === null ? '' : `<meta property="article:published_time" content="${date}">`}</head><body><article>${STORY}${STORY}</article></body></html>`;
const line = (file: string, date: string | null, lang = 'en') => `${JSON.stringify({ file, date, lang })}\n`;

const evaluate = (dir: string, ...args: string[]) => annals(['eval', '--task', 'published', '--corpus', dir, ...args]);
const figures = async (dir: string, ...args: string[]): Promise<PublishedEvaluation> =>
  PublishedEvaluation.parse(JSON.parse((await evaluate(dir, '--json', ...args)).out));

test('an answer counts where its day is that of gold, by the clock of the page', async () => {
  const dir = folder({
    'gold.jsonl':
      line('right.html', '2018-05-08') +
      line('local.html', '2018-05-08') +
      line('next.html', '2018-05-08', 'de') +
      line('wrong.html', '2018-05-08') +
      line('none.html', '2018-05-08') +
      line('asked.html', null),
    'pages/right.html': page('2018-05-08T10:00:00Z'),
    'pages/local.html': page('2018-05-08T23:30:00-05:00'),
    'pages/next.html': page('2018-05-09'),
    'pages/wrong.html': page('2016-05-08').replace(
      '<head>',
      '<head><link rel="canonical" href="https://q.example/2018/05/08/x">',
    ),
    'pages/none.html': page(null),
    'pages/asked.html': page('2018-05-08'),
  });
  expect(await figures(dir)).toMatchObject({
    unread: 0,
    all: {
      all: { pages: 6, dated: 5, right: 2, accuracy: 2 / 6, precision: 2 / 5 },
      near: { right: 3 },
      english: { pages: 4, dated: 3, right: 2 },
      sure: { pages: 4, right: 2, precision: 1 / 2 },
      methods: { meta: { dated: 5, right: 2 } },
    },
    hold_out: null,
  });
  const { out } = await evaluate(dir, '--verbose');
  expect(
    out
      .split('\n')
      .slice(0, 4)
      .map((row) => row.split('\t')[0]),
  ).toEqual(['next.html', 'wrong.html', 'none.html', 'asked.html']);
  expect(out).toContain(
    'wrong.html\ten\t2018-05-08\t2016-05-08\tmeta\t2016-05-08\tW_DATE_DISPUTED: url says 2018-05-08\n',
  );
});

test('pages are held out by their name, and nothing of them is shown but figures', async () => {
  const { hold_out } = await figures(EXAMPLE, '--hold-out', '3');
  expect(hold_out).toMatchObject({ one_in: 3, open: { all: { pages: 4 } }, held_out: { all: { pages: 1, right: 1 } } });
  expect((await evaluate(EXAMPLE, '--hold-out', '3', '--verbose')).out).not.toContain('crossing');
});

describe('what cannot be scored', () => {
  test('is told, the rest goes on, exit 1', async () => {
    const dir = folder({
      'gold.jsonl': `${line('a.html', '2018-05-08')}{"date":null}\n${line('gone.html', '2018-05-08')}${line('empty.html', null)}`,
      'pages/a.html': page('2018-05-08'),
      'pages/empty.html': '<html></html>',
    });
    const { code, err, out } = await evaluate(dir);
    expect(code).toBe(1);
    expect(err).toContain('gold.jsonl:2: E_RECORD: file: ');
    expect(err).toContain('gone.html: E_READ: ');
    expect(err).toContain('empty.html: E_EMPTY: ');
    expect(out).toMatch(/^pages +3\n {2}dated +1\n/);
    expect((await figures(dir)).unread).toBe(3);
  });

  test('is all there is: exit 2', async () => {
    expect((await evaluate(folder({ 'a.txt': '' }))).code).toBe(2);
    expect((await evaluate(folder({ 'gold.jsonl': '' }))).out).toBe('');
  });
});
