import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EventsEvaluation } from '../../schemas/events-evaluation.ts';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';

const EXAMPLE = fileURLToPath(new URL('example-events', import.meta.url));
const TEXT = 'The old lighthouse at Cape Gray burned down on Monday.';

const article = (id: string, text = TEXT) => `${JSON.stringify({ id, text, published_at: '2018-05-09' })}\n`;
const story = (id: string, subtopic = 'quarry') => ({ id, subtopic, topic: 1 });
const sentence = (doc: string, chain = 'fire') => ({
  id: `${doc}#1`,
  doc,
  words: [{ text: 'burned', spans: [[TEXT.indexOf('burned'), TEXT.indexOf('burned') + 6]], chain, pos: 'verb' }],
});
const goldOf = (...ids: string[]) => ({
  name: 'x',
  documents: ids.map((id) => story(id)),
  sentences: ids.map((id) => sentence(id)),
});
const corpus = (articles: string, gold: unknown) =>
  folder({ 'articles.jsonl': articles, 'gold.json': typeof gold === 'string' ? gold : JSON.stringify(gold) });

const evaluate = (dir: string, ...args: string[]) => annals(['eval', '--task', 'events', '--corpus', dir, ...args]);
async function figures(dir: string, ...args: string[]): Promise<EventsEvaluation> {
  return EventsEvaluation.parse(JSON.parse((await evaluate(dir, '--json', ...args)).out));
}

describe('a corpus', () => {
  test('is scored by what all its articles together make of each event', async () => {
    const evaluation = await figures(
      corpus(article('a') + article('b') + article('c', 'It rained.'), goldOf('a', 'b')),
    );
    expect(evaluation).toMatchObject({
      unread: 0,
      left_out: 0,
      all: {
        documents: 2,
        subtopics: 1,
        sentences: 2,
        judged: 2,
        gold_pairs: { judged: 1, all: 1 },
        merged_by: {
          program: { pairs: { system: 1, right: 1, f1: 1 }, b3: { f1: 1 } },
          head_lemma: { pairs: { right: 1 } },
          nothing: { pairs: { right: 0 }, b3: { precision: 1, recall: 1 / 2 } },
        },
      },
      hold_out: null,
    });
    expect(evaluation).not.toHaveProperty('differences');
  });

  test('shows what dates are worth, beside a run without them', async () => {
    const years = [2014, 2018].map((year) => article(`y${year}`, TEXT.replace('on Monday', `in May ${year}`))).join('');
    const gold = {
      documents: [story('y2014'), story('y2018')],
      sentences: [sentence('y2014', 'x'), sentence('y2018', 'y')],
    };
    expect((await figures(corpus(years, gold))).all.merged_by).toMatchObject({
      program: { pairs: { system: 0 }, b3: { precision: 1 } },
      dates_off: { pairs: { system: 1, right: 0, precision: 0 }, b3: { precision: 1 / 2 } },
    });
  });

  test('has sentences that are not judged, where the program dates nothing in them', async () => {
    const undated = `${JSON.stringify({ id: 'b', text: TEXT.replace(' on Monday', '') })}\n`;
    expect((await figures(corpus(undated, goldOf('b')))).all).toMatchObject({
      sentences: 1,
      judged: 0,
      merged_by: { program: { b3: { precision: null } } },
    });
  });

  test('of no events is asked about', async () => {
    expect(await evaluate(corpus(article('a'), { documents: [], sentences: [] }))).toMatchObject({
      code: 0,
      err: 'gold.json tells of no event: is this the annotated copy of the corpus?\n',
      out: expect.stringMatching(/^documents +0\n {2}sub-topics +0\nsentences with a gold word +0\n/),
    });
  });
});

test('whole sub-topics are held out by their name, and nothing of them is shown but figures', async () => {
  const { hold_out, differences = [] } = await figures(EXAMPLE, '--hold-out', '3', '--verbose');
  expect(hold_out).toMatchObject({
    one_in: 3,
    open: { documents: 4, subtopics: 2, sentences: 7 },
    held_out: { documents: 2, subtopics: 1, sentences: 2, gold_pairs: { judged: 1 } },
  });
  expect(differences.length).toBeGreaterThan(0);
  const { out } = await evaluate(EXAMPLE, '--hold-out', '3', '--verbose');
  expect(out).not.toContain('mine');
  expect(out).toMatch(/\n +all +open +held out\ndocuments +6 +4 +2\n {2}sub-topics +3 +2 +1\n/);
  expect(out).toMatch(/\n +all +open +held out\npairs( +P +R +F1){3}\n {2}program( +\d+\.\d\d){9}\n {2}dates off /);
});

test('differences are one line each, before the table', async () => {
  const down = TEXT.indexOf('down');
  const [word] = sentence('b').words;
  const other = { ...word, text: 'burned\tdown', spans: [...(word?.spans ?? []), [down, down + 4]] };
  const sentences = [sentence('a', 'x'), { ...sentence('b', 'y'), words: [{ ...other, chain: 'y' }] }];
  const dir = corpus(article('a') + article('b'), { ...goldOf('a', 'b'), sentences });
  const [first = '', second = ''] = (await evaluate(dir, '--verbose')).out.split('\n');
  expect(second).toMatch(/^documents +2$/);
  expect(first.split('\t')).toEqual([
    'wrong',
    'a#1',
    'b#1',
    'burned',
    'burned\\tdown',
    expect.stringMatching(/^ev_[0-9a-f]{16}$/),
    first.split('\t')[5],
    'burned',
    'burned',
    expect.stringContaining('lighthouse'),
    expect.stringContaining('lighthouse'),
  ]);
});

describe('what cannot be scored', () => {
  test('is told and left out, the rest goes on, exit 1', async () => {
    const gold = goldOf('a', 'b', 'c');
    gold.sentences.push({ ...sentence('a'), id: 'a#2', words: [{ ...sentence('a').words[0]!, spans: [[999, 1005]] }] });
    const dir = corpus(`${article('a')}{"id":"b"}\n${article('c')}${article('c', 'Another.')}`, gold);
    const ended = await evaluate(dir);
    expect(ended.code).toBe(1);
    expect(ended.err.split('\n')).toEqual([
      'gold.json: 1 of 2 words are not in the text of "a" where gold says, such as "burned" at 999-1005: they are left out',
      expect.stringMatching(/^articles\.jsonl:2: E_RECORD: text: /),
      'articles.jsonl: the id "c" stands there again: the first article is taken',
      'gold.json: 1 words are left out, for articles.jsonl has no article "b"',
      '',
    ]);
    expect(await figures(dir)).toMatchObject({ unread: 2, left_out: 2, all: { documents: 2, sentences: 2 } });
  });

  test('is all there is: exit 2 and no figures', async () => {
    expect(await evaluate(corpus('{"id":"a"}\n', goldOf('a')))).toMatchObject({ code: 2, out: '' });
  });

  const [a, b] = [sentence('a'), sentence('b')];
  test.each<[string, unknown, string]>([
    ['no JSON', '{"documents": [', 'gold.json cannot be read: it is not JSON'],
    ['gold of dates', '[]', 'gold.json: '],
    ['no sub-topic', { documents: [{ id: 'a' }], sentences: [a] }, 'gold.json: documents.0.subtopic: '],
    ['a sentence of no document', { ...goldOf('a'), sentences: [a, b] }, 'sentences.1.doc: documents has no id "b"'],
    ['a sentence twice', { ...goldOf('a'), sentences: [a, a] }, 'sentences.1.id: the id "a#1" stands there again'],
    ['a document twice', { ...goldOf('a', 'a'), sentences: [a] }, 'documents.1.id: the id "a" stands there again'],
    ['a sentence without words', { ...goldOf('a'), sentences: [{ ...a, words: [] }] }, 'sentences.0.words: '],
    [
      'a word without places',
      { ...goldOf('a'), sentences: [{ ...a, words: [{ text: 'x', spans: [], chain: 'y' }] }] },
      'sentences.0.words.0.spans: ',
    ],
  ])('gold with %s is a failure that says where', async (_, gold, message) => {
    expect(await evaluate(corpus(article('a'), gold))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(message),
    });
  });

  test('a folder without its files', async () => {
    expect((await evaluate(folder({ 'articles.jsonl': article('a') }))).err).toMatch(
      'gold.json cannot be read: no such file or folder',
    );
    expect((await evaluate(folder({ 'gold.json': JSON.stringify(goldOf('a')) }))).err).toMatch(
      'articles.jsonl cannot be read: no such file or folder',
    );
  });
});
