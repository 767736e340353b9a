import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RunSummary } from '../../schemas/run-summary.ts';
import { folder } from '../io/folder.ts';
import { ANNALS, annals, spawned } from './annals.ts';

const TIMEOUT = 60_000;

const PORT = 'The old harbour of Porto opened on May 8, 2018. Workers built the new bridge in June 2019.';
const MILL = 'Porto, June 12. The council closed the mill on Monday. The harbour of Porto opened on May 8, 2018.';
const FILES = {
  'port.txt': PORT,
  'mill.txt': MILL,
  'more.jsonl': `${JSON.stringify({ id: 'café', text: 'The strike ended last week.', published_at: '2023-06-12' })}\n`,
  'articles.csv': 'file,published_at\nport.txt,2023-06-12\nmill.txt,2023-06-13T23:30:00-04:00\n',
};

/** What is published for others than the next run. */
const published = (dir: string): Map<string, string> => {
  const names = readdirSync(join(dir, 'latest'), { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => !/^(memory|schema$)/.test(name));
  return new Map(files.map((name) => [name, readFileSync(join(dir, 'latest', name), 'utf8')]));
};

describe('run', { timeout: TIMEOUT }, () => {
  test('publishes what validate finds in order, exit 0', async () => {
    const dir = folder(FILES);
    const out = join(dir, 'out');
    const ended = await spawned(['run', dir, '--out', out, '--json']);
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining(`${out}/latest/`) });
    expect(RunSummary.parse(JSON.parse(ended.out))).toMatchObject({ articles: 3, rejected: 0, out });
    expect([...published(out).keys()].filter((name) => !name.startsWith('schema/'))).toEqual([
      'aliases.csv',
      'changes.jsonl',
      'datapackage.json',
      'documents.csv',
      'mentions.csv',
      'rejects.jsonl',
      'run.json',
      'timeline.csv',
      'timeline.html',
      'timeline.json',
      'timeline.jsonl',
    ]);
    expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(out).toSorted()).toEqual(['latest', 'runs']);
  });

  test('rejects what it cannot read and goes on, exit 1', async () => {
    const dir = folder({ ...FILES, 'bad.json': '{"text": ' });
    const ended = await annals(['run', dir, '--out', join(dir, 'out')]);
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('bad.json') });
    const [reject] = (published(join(dir, 'out')).get('rejects.jsonl') ?? '').split('\n');
    expect(JSON.parse(reject ?? '')).toMatchObject({ source_path: 'bad.json' });
    const without = folder(FILES);
    await annals(['run', without, '--out', join(without, 'out')]);
    const rest = ([name]: [string, string]): boolean => !['run.json', 'rejects.jsonl'].includes(name);
    expect([...published(join(dir, 'out'))].filter(rest)).toEqual([...published(join(without, 'out'))].filter(rest));
  });

  test('publishes nothing where nothing can be read, exit 2', async () => {
    const dir = folder({ 'in/empty.txt': '' });
    const ended = await annals(['run', join(dir, 'in'), '--out', join(dir, 'out')]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('nothing was published') });
    expect(existsSync(join(dir, 'out/latest'))).toBe(false);
  });

  test.each([
    [['run', '--colour'], /unknown option/],
    [['run', '--jobs', 'many'], /--jobs/],
    [['run', '--keep', '0'], /--keep is a whole number from 1/],
    [['run', '--format', 'pdf'], /json, jsonl, csv/],
    [['run', '--published', 'yesterday'], /2023-06-12/],
    [['run', '--timezone', 'Middle/Earth'], /time zone/],
    [['run', '--config', '/nowhere.yaml'], /nowhere\.yaml/],
    [['dance'], /unknown command/],
    [['run', '/no/such/place', '--dry-run'], /no such file/],
  ])('%j ends with a sentence, exit 2', async (args, message) => {
    const ended = await annals(args);
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
    expect(ended.err).not.toMatch(/\n\s+at /);
  });

  test('waits for nobody: the folder of another run, exit 75', async () => {
    const dir = folder({ ...FILES, 'out/.lock': `${process.pid}\n` });
    const ended = await annals(['run', dir, '--out', join(dir, 'out')]);
    expect(ended).toMatchObject({ code: 75, err: expect.stringContaining(String(process.pid)) });
    expect(readdirSync(join(dir, 'out'))).toEqual(['.lock']);
  });

  test('--dry-run writes nothing and tells the same counts', async () => {
    const dir = folder(FILES);
    const out = join(dir, 'out');
    const dry = await annals(['run', dir, '--out', out, '--dry-run', '--json', '--quiet']);
    expect([dry.code, dry.err, existsSync(out)]).toEqual([0, '', false]);
    const wet = await annals(['run', dir, '--out', out, '--json', '--quiet']);
    expect({ ...JSON.parse(dry.out), out }).toEqual(JSON.parse(wet.out));
  });

  test('the same bytes whatever the zone, the locale, the order and the threads', async () => {
    const dir = folder(FILES);
    const names = Object.keys(FILES).map((name) => join(dir, name));
    const runs = [
      { args: [dir], env: {} },
      { args: names, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
      { args: [...names.toReversed(), '--jobs', '2'], env: { TZ: 'America/Los_Angeles' } },
    ];
    const results = await Promise.all(
      runs.map(async ({ args, env }) => {
        const out = join(folder(), 'out');
        const ended = await spawned(['run', ...args, '--out', out, '--quiet'], { env });
        expect(ended).toEqual({ code: 0, out: '', err: '' });
        const files = published(out);
        files.delete('run.json');
        return files;
      }),
    );
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  test('settings come from a file, and flags win', async () => {
    const dir = folder({ 'in/a.txt': PORT, 'annals.yaml': 'published: 2023-06-12\nformat: [csv]\nquiet: true\n' });
    const out = join(dir, 'out');
    const ended = await annals([
      'run',
      join(dir, 'in'),
      '--out',
      out,
      '--config',
      join(dir, 'annals.yaml'),
      '--format',
      'jsonl',
    ]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(published(out).get('run.json') ?? '').options).toMatchObject({
      published: '2023-06-12',
      format: ['jsonl'],
    });
    writeFileSync(join(dir, 'annals.yaml'), 'publish: 2023-06-12\n');
    const unknown = await annals(['run', join(dir, 'in'), '--config', join(dir, 'annals.yaml')]);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringMatching(/no setting "publish".*published/) });
  });

  test('one id, several texts: the one published last is kept, a double is no reject', async () => {
    const version = (day: number, text: string): string =>
      `${JSON.stringify({ id: 'x', text, published_at: `2023-06-0${day}` })}\n`;
    const dir = folder({ 'a.jsonl': version(1, 'Old.') + version(3, 'New.'), 'b.jsonl': version(3, 'New.') });
    const out = join(dir, 'out');
    const ended = await annals(['run', dir, '--out', out, '--json', '--quiet']);
    expect([ended.code, JSON.parse(ended.out)]).toMatchObject([1, { articles: 1, rejected: 1 }]);
    expect(published(out).get('rejects.jsonl')).toMatch(/^\{"source_path":"a.jsonl".*"E_DUPLICATE_ID"/);
    expect(JSON.parse(published(out).get('run.json') ?? '').counts).toMatchObject({ inputs: 3, doubles: 1 });
    expect(await annals(['validate', out])).toMatchObject({ code: 0, out: '' });
  });

  test('articles without a date are named, with what to do', async () => {
    const dir = folder({ 'in/a.txt': PORT });
    const { err } = await annals(['run', join(dir, 'in'), '--out', join(dir, 'out')]);
    expect(err).toMatch(/1 article without a publication date[\s\S]*a\.txt[\s\S]*--published/);
  });

  test('--fresh leaves one generation', async () => {
    const dir = folder(FILES);
    const out = join(dir, 'out');
    for (const flags of [[], [], ['--fresh']]) await annals(['run', dir, '--out', out, '--quiet', ...flags]);
    expect(readdirSync(join(out, 'runs'))).toHaveLength(1);
  });

  test('--keep leaves so many generations, of run and of emit', async () => {
    const dir = folder({ ...FILES, 'events.ndjson': '' });
    const out = join(dir, 'out');
    const left = (): number => readdirSync(join(out, 'runs')).length;
    for (let n = 0; n < 4; n += 1) await annals(['run', dir, '--out', out, '--quiet']);
    expect(left()).toBe(4);
    await annals(['run', dir, '--out', out, '--quiet', '--keep', '3']);
    expect(left()).toBe(3);
    await annals(['emit', join(dir, 'events.ndjson'), '--out', out, '--keep', '1']);
    expect([left(), await annals(['validate', out])]).toMatchObject([1, { code: 0 }]);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s leaves the generation before and no lock', async (signal, code) => {
    const dir = folder({ 'in/a.txt': PORT });
    const out = join(dir, 'out');
    await annals(['run', join(dir, 'in'), '--out', out, '--quiet']);
    const before = published(out);
    // Stdin stays open: the run waits for more articles.
    const child = spawn(process.execPath, [ANNALS, 'run', '-', '--out', out], { stdio: ['pipe', 'ignore', 'ignore'] });
    while (!existsSync(join(out, '.lock'))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(published(out)).toEqual(before);
    expect(readdirSync(out).toSorted()).toEqual(['latest', 'runs']);
  });
});
