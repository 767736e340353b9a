import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DatesEvaluation } from '../../schemas/dates-evaluation.ts';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';

const EXAMPLE = fileURLToPath(new URL('example-dates', import.meta.url));
const TEXT = 'The harbour opened on Monday.\nIts first ship sank in March 2017.';

const article = (id: string, text = TEXT) =>
  `${JSON.stringify({ id, text, published_at: '2018-05-09', mood: 'calm' })}\n`;
const word = (doc: string, text: string, anchors: string[]) => ({
  doc,
  word: text,
  spans: [[TEXT.indexOf(text), TEXT.indexOf(text) + text.length]],
  anchors,
  begin: null,
  sentence: 1,
});
const OPENED = '2018-05-07';
const goldOf = (...ids: string[]) =>
  JSON.stringify({
    name: 'x',
    mentions: ids.flatMap((id) => [word(id, 'opened', [OPENED]), word(id, 'sank', ['2017'])]),
  });
const corpus = (articles: string, gold: string) => folder({ 'articles.jsonl': articles, 'gold.json': gold });

const evaluate = (dir: string, ...args: string[]) => annals(['eval', '--task', 'dates', '--corpus', dir, ...args]);
async function figures(dir: string, ...args: string[]): Promise<DatesEvaluation> {
  return DatesEvaluation.parse(JSON.parse((await evaluate(dir, '--json', ...args)).out));
}

describe('a corpus', () => {
  test('with anchors is scored as `resolve` reads it, each article by itself', async () => {
    const evaluation = await figures(corpus(article('a') + article('b'), goldOf('a')));
    expect(evaluation).toMatchObject({
      gold: 'anchors',
      unread: 0,
      left_out: 0,
      all: {
        documents: 2,
        rows: { all: { gold: 2, right: { count: 1 } }, year: { gold: 1, covered: { count: 1 }, right: { count: 0 } } },
        by_rule: [{ rule: 'expression', judged: 2, exact: { count: 1 } }],
      },
      hold_out: null,
    });
    expect(evaluation).not.toHaveProperty('differences');
  });

  test('with bounds is scored by them', async () => {
    const evaluation = await figures(EXAMPLE);
    expect(evaluation).toMatchObject({
      gold: 'bounds',
      all: { day: { gold: 4, right: { count: 3 }, inside: { count: 4 } }, bounded: { gold: 5 } },
    });
  });

  test('of no events is asked about', async () => {
    expect(await evaluate(corpus(article('a'), '[]'))).toMatchObject({
      code: 0,
      err: 'gold.json tells of no event: is this the annotated copy of the corpus?\n',
      out: expect.stringMatching(/^documents +1\ngold knows the day +0\n {2}covered by a mention +-\n/),
    });
  });
});

test('the part that is held out is scored apart by id, and nothing of it is shown but figures', async () => {
  const ids = ['mine', 'quarry', 'stone'];
  const dir = corpus(ids.map((id) => article(id)).join(''), goldOf(...ids));
  const evaluation = await figures(dir, '--hold-out', '3', '--verbose');
  const parts = (documents: number) => ({ documents, rows: { all: { gold: 2 * documents } } });
  expect(evaluation).toMatchObject({
    all: parts(3),
    hold_out: { one_in: 3, open: parts(1), held_out: { ...parts(2), by_rule: [{ judged: 4, exact: { count: 2 } }] } },
  });
  expect(evaluation.differences?.map(({ document }) => document)).toEqual(['quarry']);
  const { out } = await evaluate(dir, '--hold-out', '3', '--verbose');
  expect(out).not.toMatch(/mine|stone/);
  expect(out).toMatch(/\n +all +open +held out\ndocuments +3 +1 +2\n/);
  expect(out).toMatch(
    /\n +all +open +held out\nby confidence +dates +right +inside +dates +right +inside +dates +right +inside\n/,
  );
  expect(out).toMatch(/\n {2}expression +6 +50\.00 +50\.00 +2 +50\.00 +50\.00 +4 +50\.00 +50\.00\n$/);
});

test('differences are one line each, with the text around on it, before the table', async () => {
  const text = `\u202e${TEXT}${' It rained.'.repeat(50)}`;
  const gold = goldOf('a').replaceAll(/\[\[(\d+),(\d+)\]\]/g, (_, start, end) => `[[${+start + 1},${+end + 1}]]`);
  const { out } = await evaluate(corpus(article('a', text), gold), '--verbose');
  const [first = '', second = ''] = out.split('\n');
  const cells = first.split('\t');
  expect(cells.slice(0, 5)).toEqual(['a', 'sank', '2017', '2017-03', 'expression']);
  expect(cells.slice(5)).toEqual([
    expect.stringMatching(/^0\.\d+$/),
    'occurred',
    expect.stringMatching(/^\\u202eThe harbour opened on Monday\. Its first ship sank in March 2017\. It rained\./),
  ]);
  expect(cells.at(-1)?.length).toBeLessThanOrEqual(120 + '\\u202e'.length);
  expect(second).toMatch(/^documents +1$/);
});

describe('what cannot be scored', () => {
  test('is told and left out, the rest goes on, exit 1', async () => {
    const gold = JSON.parse(goldOf('a', 'b', 'c'));
    gold.mentions[1].spans = [[999, 1003]];
    const dir = corpus(`${article('a')}{"id":"b"}\n${article('c')}${article('c', 'Another.')}`, JSON.stringify(gold));
    const ended = await evaluate(dir);
    expect(ended.code).toBe(1);
    expect(ended.err.split('\n')).toEqual([
      'gold.json: 1 of 2 words are not in the text of "a" where gold says, such as "sank" at 999-1003: they are left out',
      expect.stringMatching(/^articles\.jsonl:2: E_RECORD: text: /),
      'articles.jsonl: the id "c" stands there again: the first article is taken',
      'gold.json: 2 words are left out, for articles.jsonl has no article "b"',
      '',
    ]);
    expect(await figures(dir)).toMatchObject({
      unread: 2,
      left_out: 3,
      all: { documents: 2, rows: { all: { gold: 3 } } },
    });
  });

  test('is a single gold word: exit 1 all the same', async () => {
    expect(await evaluate(corpus(article('a'), goldOf('a', 'b')))).toMatchObject({ code: 1 });
  });

  test('is all there is: exit 2 and no figures', async () => {
    expect(await evaluate(corpus('{"id":"a"}\n', goldOf('a')))).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    ['{"mentions": [', 'gold.json cannot be read: it is not JSON'],
    ['{"events": []}', 'gold.json is neither an array of events with bounds nor an object with "mentions"'],
    ['7', 'gold.json is neither'],
    [goldOf('a').replace(OPENED, '2018-13'), 'gold.json: mentions.0.anchors.0: expected a day, month or year'],
    [goldOf('a').replace('[[', '[['.concat('-')), 'gold.json: mentions.0.spans.0.0: '],
    ['[{"doc":"a"}]', /gold\.json: 0\.eid: .*; 0\.start: .*; 0\.end: .*; and 4 more\n/],
    [
      '[{"doc":"a","eid":"e1","start":0,"end":3,"word":"The","kind":"multi","begin":["2018-02-30",null],"until":[null,"=2018-01-01"]}]',
      /gold\.json: 0\.begin\.0: expected null or a day.*; 0\.until\.1: expected null or a day/,
    ],
  ])('gold such as %j is a failure that says where', async (gold, message) => {
    const ended = await evaluate(corpus(article('a'), gold));
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(message);
  });

  test('a folder without its files', async () => {
    expect((await evaluate(folder({ 'articles.jsonl': article('a') }))).err).toMatch(
      'gold.json cannot be read: no such file or folder',
    );
    expect(await evaluate(folder({ 'gold.json': '[]' }))).toMatchObject({
      code: 2,
      err: expect.stringContaining('articles.jsonl cannot be read: no such file or folder'),
    });
  });
});
