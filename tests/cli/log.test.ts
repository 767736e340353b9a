import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LogWriter } from '../../pipeline/commands/log.ts';
import { stopwatch } from '../../pipeline/commands/stopwatch.ts';
import { CheckedWriter } from '../../pipeline/io/checked-writer.ts';
import { takeLock } from '../../pipeline/io/lock.ts';
import { LogLine } from '../../schemas/log-line.ts';
import { folder } from '../io/folder.ts';
import { annals, type Ended, spawned } from './annals.ts';

const GOOD = {
  'in/a.txt': 'The harbour of Porto opened on May 8, 2018.',
  'in/articles.csv': 'file,published_at\na.txt,2023-06-12\n',
};
const BAD = { ...GOOD, 'in/bad.json': '{"text": ' };

/** Every line of stderr as the schema reads it. */
const logged = ({ err }: Pick<Ended, 'err'>): LogLine[] =>
  err
    .split('\n')
    .filter(Boolean)
    .map((line) => LogLine.parse(JSON.parse(line)));
const codes = (ended: Pick<Ended, 'err'>): string[] => logged(ended).map(({ level, code }) => `${level} ${code}`);

async function run(files: Record<string, string>, flags: readonly string[]): Promise<Ended> {
  const dir = folder(files);
  return await annals(['run', join(dir, 'in'), '--out', join(dir, 'out'), ...flags]);
}

describe('--log json', () => {
  test('tells what begins, what was published and what came of it', async () => {
    const ended = await run(GOOD, ['--log', 'json', '--jobs', '1', '--map', 'text=story']);
    expect(ended).toMatchObject({ code: 0, out: '' });
    const [start, published, summary, ...more] = logged(ended);
    expect(start).toMatchObject({
      level: 'info',
      code: 'start',
      command: 'run',
      version: '0.0.0',
      time: '2026-01-02T03:04:05.678Z',
    });
    expect(start?.inputs).toEqual([expect.stringContaining('/in')]);
    expect(start?.options).toMatchObject({ log: 'json', jobs: 1, map: ['text=story'] });
    expect(published).toMatchObject({
      code: 'published',
      run_id: expect.stringMatching(/^20260102T/),
      out: expect.stringContaining('/out'),
    });
    expect(summary).toMatchObject({ code: 'summary', run_id: published?.run_id, counts: { articles: 1, rejected: 0 } });
    expect(Object.keys(summary?.seconds ?? {})).toEqual(['find', 'remember', 'read', 'merge', 'publish']);
    expect(more).toEqual([]);
  });

  test('tells every reject, every note and every warning by itself', async () => {
    const future = '{"id":"f","text":"The mill shut on Monday.","published_at":"2031-01-01"}\n';
    const ended = await run({ ...BAD, 'in/undated.txt': 'The mill shut on Monday.', 'in/f.jsonl': future }, [
      '--log=json',
    ]);
    expect(ended.code).toBe(1);
    const lines = logged(ended);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        code: 'E_JSON',
        line: 1,
        source_path: expect.stringContaining('bad.json'),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'warn', code: 'undated', about: expect.stringContaining('undated.txt') }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', code: 'dated_ahead', article_id: 'f' }));
  });

  test.each<[string, readonly string[], Record<string, string>, string[]]>([
    ['usage', ['run', '--colour', '--log', 'json'], {}, ['error usage']],
    ['a command that is not there', ['dance', '--log', 'json'], {}, ['error usage']],
    ['no command', ['--log', 'json'], {}, ['error usage']],
    ['a wrong value', ['run', '--jobs', 'many'], { ANNALS_LOG: 'json' }, ['error failure']],
    ['a wrong variable', ['run'], { ANNALS_LOG: 'json', ANNALS_JOB: '1' }, ['error failure']],
    ['nothing to read', ['run', '/no/such/place', '--dry-run', '--log', 'json'], {}, ['info start', 'error failure']],
    ['a line that is no record', ['tag', '-', '--log', 'json'], {}, ['warn E_JSON']],
  ])('holds for failures too: %s', async (_name, args, environment, entries) => {
    const ended = await annals(args, 'x\n', { environment });
    expect([ended.code, ended.out, codes(ended)]).toEqual([2, '', entries]);
    const last = logged(ended).at(-1);
    expect(last?.level === 'error' ? last.exit_code : 2).toBe(2);
  });

  test('tells that another run holds the folder, exit 75', async () => {
    const dir = folder(GOOD);
    const held = takeLock(join(dir));
    const ended = await annals(['run', join(dir, 'in'), '--out', dir, '--log', 'json']);
    if (held.ok) held.lock.release();
    expect(ended.code).toBe(75);
    expect(logged(ended).at(-1)).toMatchObject({ level: 'error', code: 'locked', exit_code: 75 });
  });

  test('is a setting of the file, and holds for other commands', async () => {
    const dir = folder({ ...BAD, 'annals.config.yaml': 'log: json\n' });
    const configFile = join(dir, 'annals.config.yaml');
    const ingested = await annals(['ingest', join(dir, 'in')], '', { configFile });
    expect([ingested.code, codes(ingested)]).toEqual([1, ['warn E_JSON']]);
    const out = join(dir, 'out');
    await annals(['run', join(dir, 'in'), '--out', out], '', { configFile });
    const validated = await annals(['validate', out], '', { configFile });
    expect([validated.code, codes(validated)]).toEqual([0, ['warn remark']]);
    const text = await annals(['ingest', join(dir, 'in'), '--log', 'text'], '', { configFile });
    expect(text.err).toMatch(/bad\.json:1: E_JSON/);
  });

  test('is told of the file also where that is wrong in something else', async () => {
    const configFile = join(folder({ c: 'jobs: many\nlog: json\n' }), 'c');
    expect(codes(await annals(['run'], '', { configFile }))).toEqual(['error failure']);
  });

  test('as the program itself', { timeout: 60_000 }, async () => {
    const dir = folder(BAD);
    const ended = await spawned(['run', 'in', '--json'], { cwd: dir, env: { ANNALS_LOG: 'json' } });
    expect([ended.code, codes(ended)]).toEqual([1, ['info start', 'warn E_JSON', 'info published', 'info summary']]);
    expect(JSON.parse(ended.out)).toMatchObject({ articles: 1, rejected: 1 });
  });
});

describe('--quiet', () => {
  test.each<[string, Record<string, string>, readonly string[], number, RegExp]>([
    ['where all is well', GOOD, [], 0, /^$/],
    ['where inputs were rejected', BAD, [], 1, /^annals: 1 input rejected: see \S+\/out\/latest\/rejects\.jsonl\n$/],
    [
      'where nothing was written',
      BAD,
      ['--dry-run'],
      1,
      /^annals: 1 input rejected: a run without --quiet tells which\n$/,
    ],
    ['where nothing could be read', { 'in/bad.json': '{' }, [], 2, /^annals: no article could be read/],
    ['in JSON', BAD, ['--log', 'json'], 1, /^\{[^\n]*"code":"rejected"[^\n]*\}\n$/],
    ['in JSON where all is well', GOOD, ['--log', 'json'], 0, /^$/],
  ])('%s', async (_name, files, flags, code, err) => {
    expect(await run(files, ['--quiet', ...flags])).toMatchObject({ code, out: '', err: expect.stringMatching(err) });
  });
});

test('what steers a terminal is escaped, and the line says the same', () => {
  const log = new LogWriter(new CheckedWriter(process.stderr), () => '2026-01-02T03:04:05.678Z');
  log.kind = 'json';
  const line = log.line({ level: 'warn', code: 'E_JSON', message: 'a\u009b31m\u202e\nb' });
  expect(line).not.toMatch(/[\u009b\u202e]/);
  expect(line.trimEnd()).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({ message: 'a\u009b31m\u202e\nb' });
});

test('seconds are summed by stage, and a clock set back takes none away', () => {
  const times = ['00.000', '01.500', '02.000', '01.000', '03.000'].map((seconds) => `2026-01-02T03:04:${seconds}Z`);
  const watch = stopwatch(() => times.shift() ?? '');
  for (const stage of ['find', 'read', 'read', 'merge']) watch.lap(stage);
  expect(watch.seconds()).toEqual({ find: 1.5, read: 0.5, merge: 2 });
});
