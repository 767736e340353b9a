import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentName, isHeldOut } from '../../pipeline/eval/held-out.ts';
import { scoreTimexes } from '../../pipeline/eval/score-timex.ts';
import { timexTable } from '../../pipeline/eval/timex-table.ts';
import { TimexTally } from '../../pipeline/eval/timex-tally.ts';
import { TimexEvaluation } from '../../schemas/timex-evaluation.ts';
import { annals } from '../cli/annals.ts';
import { folder } from '../io/folder.ts';

const EXAMPLE = fileURLToPath(new URL('example', import.meta.url));
const timeml = (body: string): string =>
  `<TimeML><DCT><TIMEX3 functionInDocument="CREATION_TIME" value="2023-06-14">x</TIMEX3></DCT>\n<TEXT>${body}</TEXT></TimeML>`;
const ON_MONDAY = timeml('It opened on <TIMEX3 type="DATE" value="2023-06-12">Monday</TIMEX3>.');
const A_YEAR_AGO = timeml('It opened <TIMEX3 type="DATE" value="2022-06">a year ago</TIMEX3>.');

const evaluate = (corpus: string, ...args: string[]) =>
  annals(['eval', '--task', 'timex', '--corpus', corpus, ...args]);
async function figures(corpus: string, ...args: string[]): Promise<TimexEvaluation> {
  return TimexEvaluation.parse(JSON.parse((await evaluate(corpus, '--json', ...args)).out));
}

describe('a corpus', () => {
  test('is scored as `tag` reads it, each text published on its day of creation', async () => {
    expect(await figures(folder({ 'a.tml': ON_MONDAY, 'b.tml': A_YEAR_AGO }))).toMatchObject({
      unread: 0,
      all: { documents: 2, undated: 0, gold: 2, system: 2, strict: { f1: 1 }, value: { accuracy: 0.5 } },
      hold_out: null,
      errors: { value: 1, value_by_rule: [{ rule: 'ago', count: 1 }] },
    });
  });

  test('is what folders in it hold, by the order of paths; other files are none of it', async () => {
    const dir = folder({
      'b/a.xml': A_YEAR_AGO,
      'a.tml.xml': A_YEAR_AGO,
      'c.tml': A_YEAR_AGO,
      'd.txt': 'x',
      'e.dtd': 'x',
    });
    const { out } = await evaluate(dir, '--verbose');
    expect(
      out
        .split('\n')
        .slice(0, 4)
        .map((line) => line.split('\t').slice(0, 2)),
    ).toEqual([
      ['value', 'a.tml.xml'],
      ['value', 'b/a.xml'],
      ['value', 'c.tml'],
      [expect.stringMatching(/^documents +3$/)],
    ]);
  });

  test('without a creation time has no values for relative words, and the table says so', async () => {
    const undated = ON_MONDAY.replace('CREATION_TIME', 'NONE');
    const { out } = await evaluate(folder({ 'a.tml': undated }));
    expect(out).toMatch(/without a creation time +1\n/);
    expect(out).toMatch(/value +F1 +0\.00\n/);
  });

  test('without any TIMEX3 is asked about', async () => {
    const ended = await evaluate(folder({ 'a.tml': timeml('It opened on Monday.') }));
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining('no document has a <TIMEX3>') });
    expect(ended.out).toMatch(/recall +-\n/);
  });
});

describe('what cannot be read', () => {
  test('is told by file and line, the rest goes on, exit 1', async () => {
    const dir = folder({ 'a.tml': '<TimeML>\n<TEXT>In <TIMEX3>May</TEXT></TimeML>', 'b.tml': ON_MONDAY });
    const ended = await evaluate(dir);
    expect(ended.code).toBe(1);
    expect(ended.err).toBe(
      'a.tml:2: E_TIMEML: it is not well-formed XML (<TIMEX3> is not closed): mend it there, or take it out of the folder\n',
    );
    expect(ended.out).toMatch(/^documents +1\n/);
    expect(await figures(dir)).toMatchObject({ unread: 1, all: { documents: 1 } });
  });

  test('is all there is: exit 2 and no figures', async () => {
    const dir = folder({ 'a.xml': '<Document><token>May</token></Document>', 'b.tml': new Uint8Array([60, 0, 62]) });
    const ended = await evaluate(dir);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(
      /^a\.xml: E_TIMEML: .*CAT.*only TimeML with inline <TIMEX3> is read.*\nb\.tml: E_BINARY: .*\n$/,
    );
  });

  test('a folder without documents, and none at all', async () => {
    expect(await evaluate(folder({ 'a.txt': 'x' }))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no TimeML document in'),
    });
    expect(await evaluate('/nowhere')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no such file or folder'),
    });
  });
});

describe('the part that is held out', () => {
  test('hangs on the name alone', () => {
    expect(documentName('a/b.c/wire_0123.tml.xml')).toBe('wire_0123');
    // By `printf mine | sha256sum`: mine 3fd30542, stone dc3d50da (over 2^31: unsigned), quarry 0ae90cda.
    expect([0x3fd30542 % 3, 0xdc3d50da % 3, 0x0ae90cda % 3]).toEqual([0, 0, 2]);
    expect(['mine', 'stone', 'quarry'].map((name) => isHeldOut(name, 3))).toEqual([true, true, false]);
  });

  test('is scored apart, and nothing of it is shown but figures', async () => {
    const dir = folder({ 'mine.tml': A_YEAR_AGO, 'sub/mine.xml': A_YEAR_AGO, 'quarry.tml': A_YEAR_AGO });
    const evaluation = await figures(dir, '--hold-out', '3', '--verbose');
    expect(evaluation).toMatchObject({
      all: { documents: 3 },
      hold_out: { one_in: 3, open: { documents: 1 }, held_out: { documents: 2, value: { accuracy: 0 } } },
      errors: { value: 1, value_by_rule: [{ rule: 'ago', count: 1 }] },
    });
    expect(evaluation.differences).toEqual([
      {
        kind: 'value',
        document: 'quarry.tml',
        gold_text: 'a year ago',
        gold_value: '2022-06',
        system_text: 'a year ago',
        system_value: '2022',
        rule: 'ago',
      },
    ]);
    const { out } = await evaluate(dir, '--hold-out', '3', '--verbose');
    expect(out).not.toContain('mine');
    expect(out).toMatch(/\n +all +open +held out\ndocuments +3 +1 +2\n/);
    expect(out).toContain('errors in the open part\n');
  });
});

test('differences are one line each: types for types, line breaks as JSON writes them', async () => {
  const body = 'It opened <TIMEX3 type="SET" value="2022">last\nyear</TIMEX3>\tin rain.';
  const { out } = await evaluate(folder({ 'a.tml': timeml(body) }), '--verbose');
  expect(out.split('\n')[0]?.split('\t').slice(0, 6)).toEqual([
    'type',
    'a.tml',
    'last\\nyear',
    'SET',
    'last\\nyear',
    'DATE',
  ]);
});

test.each([
  [['--corpus', EXAMPLE], "'--task <task>' not specified"],
  [['--task', 'timex'], "'--corpus <dir>' not specified"],
  [['--task', 'places', '--corpus', EXAMPLE], 'Allowed choices are timex, dates, events'],
  [['--task', 'timex', '--corpus', EXAMPLE, '--hold-out', '1'], 'a number from 2'],
  [['--task', 'timex', '--corpus', EXAMPLE, '--hold-out', '3x'], 'a number from 2'],
])('%j is a mistake of usage', async (args, message) => {
  expect(await annals(['eval', ...args])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
});

test('the table names ten rules at most, and says how many more there are', () => {
  const { counts } = scoreTimexes({ created: null, timexes: [], unscored: [] }, []);
  const tally = new TimexTally(null);
  const expression = { start: 0, end: 4, text: '2018', type: 'DATE', value: '2018' };
  for (let at = 0; at < 12; at += 1) {
    const differences = Array.from({ length: at + 1 }, () => ({
      kind: 'value' as const,
      gold: expression,
      system: { ...expression, rule: `r${at}` },
    }));
    tally.add('a.tml', { counts, differences });
  }
  const [, errors = ''] = timexTable(tally.evaluation(0)).split('errors\n');
  const lines = errors.split('\n').map((line) => line.trim().replace(/ +/, ' '));
  expect(lines.slice(4)).toEqual([
    'value 78',
    'r11 12',
    'r10 11',
    ...[9, 8, 7, 6, 5, 4, 3, 2].map((n) => `r${n} ${n + 1}`),
    '... and 2 more rules',
    '',
  ]);
});
