import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeLine } from '../../pipeline/commands/diff/change-line.ts';
import { aDate, anEvent } from '../emit/records.ts';
import { folder } from '../io/folder.ts';
import { annals } from './annals.ts';

const article = (id: string, published_at: string, text: string): string =>
  `${JSON.stringify({ id, published_at, text })}\n`;
const HARBOUR = 'The old harbour of Porto opened on May 8, 2018.';

describe('diff', { timeout: 60_000 }, () => {
  const dir = folder({
    'in/harbour.jsonl': article('m', '2023-06-14', HARBOUR),
    'in/mill.jsonl': article('n', '2023-06-14', 'The council of Braga closed the mill on March 3, 2017.'),
    'in/strike.jsonl': article('o', '2023-06-14', 'Nurses began a strike in Faro on May 2, 2019.'),
  });
  const out = join(dir, 'out');
  const publish = async (): Promise<string> => {
    expect(await annals(['run', join(dir, 'in'), '--out', out])).toMatchObject({ code: 0 });
    return basename(realpathSync(join(out, 'latest')));
  };
  const runs: string[] = [];
  const told = (run: number): string => readFileSync(join(out, 'runs', runs[run] ?? '', 'changes.jsonl'), 'utf8');

  beforeAll(async () => {
    runs.push(await publish());
    // An older report renames its event, another date changes one, a report of something else adds one, one is forgotten.
    writeFileSync(join(dir, 'in/older.jsonl'), article('a', '2023-06-13', HARBOUR));
    writeFileSync(
      join(dir, 'in/more.jsonl'),
      article('p', '2023-06-15', 'A storm sank a ferry off Lagos on June 1, 2020.'),
    );
    runs.push(await publish());
    rmSync(join(dir, 'in/strike.jsonl'));
    expect(await annals(['forget', 'o', '--out', out])).toMatchObject({ code: 0 });
    runs.push(basename(realpathSync(join(out, 'latest'))));
  });

  test('tells what each run told of itself', async () => {
    const [first = '', second = '', third = ''] = runs;
    expect(told(1)).toMatch(/"added"[\s\S]*"renamed"|"renamed"[\s\S]*"added"/);
    expect(told(2)).toContain('"removed"');
    const ended = await annals(['diff', first, second, '--out', out]);
    expect(ended).toMatchObject({ code: 0, out: told(1) });
    expect(ended.err).toBe(`1 added, 0 changed, 1 renamed, 0 merged, 0 removed: ${first} -> ${second}\n`);
    expect(await annals(['diff', second, third, '--out', out])).toMatchObject({ code: 0, out: told(2) });
  });

  test.each<[string, () => string, () => string]>([
    ['a folder that was published to', () => runs[1] ?? '', () => out],
    ['the folder of a generation', () => join(out, 'runs', runs[1] ?? ''), () => join(out, 'latest')],
  ])('takes %s', async (_name, a, b) => {
    expect(await annals(['diff', a(), b(), '--out', out])).toMatchObject({ code: 0, out: told(2) });
  });

  test('tells the other way round what is lost', async () => {
    const { out: lines } = await annals(['diff', runs[2] ?? '', runs[0] ?? '', '--out', out, '--text']);
    expect(lines.split('\n').toSorted()).toEqual([
      '',
      expect.stringMatching(/^added 2019-05-02 Nurses began a strike in Faro \(ev_\w+\)$/),
      expect.stringMatching(/^removed 2020-06-01 A storm sank a ferry off Lagos \(ev_\w+\)$/),
      expect.stringMatching(/^renamed 2018-05-08 .*harbour.* -> 2018-05-08 .*: .*mentions -1 \+0/),
    ]);
  });

  test('of a timeline and itself is nothing, exit 0', async () => {
    const ended = await annals(['diff', out, out]);
    expect(ended).toMatchObject({ code: 0, out: '', err: expect.stringContaining('0 added, 0 changed') });
  });

  test.each<[string, () => readonly [string, string], RegExp]>([
    ['nothing', () => ['/no/such/place', out], /\/no\/such\/place is no timeline/],
    ['another folder', () => [out, dir], /is no timeline/],
    ['a run that is not there', () => ['20260102T030405-678Z-000000000000', out], /is no timeline/],
    [
      'a damaged timeline',
      () => [folder({ 'timeline.json': '{\n' }), out],
      /timeline\.json:2: the file ends too early/,
    ],
    [
      'events that are none',
      () => [folder({ 'timeline.json': '{\n  "schema_version": "1.0.0",\n  "events": [\n    {}\n' }), out],
      /timeline\.json:4: the line is no event/,
    ],
  ])('of %s is told, exit 2', async (_name, names, message) => {
    const ended = await annals(['diff', ...names(), '--out', out]);
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });
});

test('a line for people says what was and what is, field by field', () => {
  const [old, now] = [aDate(), aDate({ start: '2018-05-09', end: '2018-05-09', edtf: '2018-05-09' })];
  const event = anEvent();
  const line = changeLine(
    {
      change: 'changed',
      event_id: event.id,
      into: null,
      fields: { date: [old, now], participants: [[], ['Porto']], mentions: [['a:0'], ['a:0', 'b:3']] },
    },
    { before: new Map([[event.id, event]]), after: new Map() },
  );
  expect(line).toBe(
    'changed 2018-05-08 The harbour opened (ev_0123456789abcdef): date.edtf 2018-05-08 -> 2018-05-09; date.start 2018-05-08 -> 2018-05-09; date.end 2018-05-08 -> 2018-05-09; participants [] -> ["Porto"]; mentions -1 +2',
  );
});
